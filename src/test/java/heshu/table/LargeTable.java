package heshu.table;

import java.io.BufferedWriter;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * Writes a made-up CSV of any number of rows with six columns, for measuring the whole program:
 * {@code LargeTable long|wide ROWS FILE}. The same arguments always write the same bytes.
 *
 * <ul>
 *   <li>{@code long}: a row for each region, indicator and year, in a unit column
 *   <li>{@code wide}: a row for each indicator, five years across
 * </ul>
 */
public final class LargeTable {
  private static final String[] INDICATORS = {"工业增加值", "营业收入", "固定资产投资", "财政收入", "用电量", "从业人员"};
  private static final String[] UNITS = {"亿元", "亿元", "亿元", "万元", "万千瓦时", "万人"};
  private static final int FIRST_YEAR = 2006;
  private static final int YEARS = 20;

  private LargeTable() {}

  /** Writes the file. */
  public static void main(String[] arguments) throws IOException {
    boolean wide = arguments[0].equals("wide");
    int rows = Integer.parseInt(arguments[1]);
    try (BufferedWriter out = Files.newBufferedWriter(Path.of(arguments[2]))) {
      out.write(wide ? "指标,2021年,2022年,2023年,2024年,2025年\n" : "地区,指标,年份,单位,数值,比上年增长(%)\n");
      for (int row = 0; row < rows; row++) {
        out.write(wide ? across(row) : down(row));
      }
    }
  }

  private static String across(int row) {
    int kind = row % INDICATORS.length;
    StringBuilder line = new StringBuilder();
    line.append(place(row / INDICATORS.length)).append(INDICATORS[kind]);
    line.append('(').append(UNITS[kind]).append(')');
    for (int year = 0; year < 5; year++) {
      line.append(',').append(figure(row, year, 100_000));
    }
    return line.append('\n').toString();
  }

  private static String down(int row) {
    int series = row / YEARS;
    int kind = series % INDICATORS.length;
    int year = row % YEARS;
    return place(series / INDICATORS.length)
        + "市,"
        + INDICATORS[kind]
        + ','
        + (FIRST_YEAR + year)
        + ','
        + UNITS[kind]
        + ','
        + figure(series, year, 100_000)
        + ','
        + figure(series, year, 200)
        + '\n';
  }

  /** Places that are nowhere: three letters for each number. */
  private static String place(int number) {
    String letters = "澄湖青石松岭云溪白沙南桥东浦金河安平长林新田";
    int base = letters.length();
    return ""
        + letters.charAt(number % base)
        + letters.charAt(number / base % base)
        + letters.charAt(number / base / base % base)
        + (number < base * base * base ? "" : String.valueOf(number / base / base / base));
  }

  /** A figure with one or two decimals below a tenth of {@code limit}. */
  private static String figure(int row, int year, int limit) {
    long mixed = (row * 2_654_435_761L + year * 40_503L) & 0x7FFF_FFFF;
    long tenths = mixed % limit;
    return tenths / 10 + "." + tenths % 10;
  }
}
