package heshu.table;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.apache.poi.hssf.usermodel.HSSFWorkbook;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.ss.usermodel.Workbook;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** To how many digits a figure is known whose trailing zeros may have been lost. */
class LostZerosTest {
  @TempDir Path folder;

  /**
   * A table and what is known of one of its cells.
   *
   * @param cell as a spreadsheet names it
   * @param precision digits after the point
   */
  record Known(String why, String table, String cell, int precision) {
    @Override
    public String toString() {
      return why;
    }
  }

  static Stream<Known> lost() {
    return Stream.of(
        new Known(
            "the series beside it has a decimal", "指标,2022年,2023年,2024年\n增速(%),5.2,3,4.1", "C2", 1),
        new Known("its only neighbour has a decimal", "指标,2023年,2024年\n城镇化率(%),67.4,68", "C2", 1),
        new Known(
            "one decimal among figures of two",
            "指标,单位,2022年,2023年,2024年\n生产总值,亿元,1284.62,1302.5,1377.41",
            "D2",
            2),
        new Known(
            "rates of other rows",
            "指标,单位,2024年,比上年增长(%)\n生产总值,亿元,1284.62,5.4\n税收收入,亿元,54.87,3\n进出口总额,亿元,98.30,-2.2",
            "D3",
            1),
        new Known(
            "levels of the same unit in most other rows",
            "指标,单位,2024年\n工业,亿元,384.6\n建筑业,亿元,91\n批发业,亿元,77.4\n住宿业,亿元,12.9",
            "C3",
            1),
        new Known(
            "the same indicator in other regions",
            "地区,城镇化率(%)\n东山县,61.4\n西河县,58\n南湖区,77.2\n北岭县,49.6",
            "B3",
            1),
        new Known(
            "the same indicator in other regions of a long table",
            "地区,年份,指标,数值,单位\n东山县,2024,城镇化率,61.4,%\n西河县,2024,城镇化率,58,%\n南湖区,2024,城镇化率,77.2,%\n"
                + "北岭县,2024,城镇化率,49.6,%\n东山县,2024,学校数,58,所",
            "D3",
            1),
        new Known(
            "an index read as growth",
            "居民消费价格指数（上年=100）\n指标,2022年,2023年,2024年\n居民消费价格指数,102.1,100,100.3",
            "C3",
            1));
  }

  static Stream<Known> written() {
    return Stream.of(
        new Known("nothing stands beside it", "指标,2024年\n城镇化率(%),68", "B2", 0),
        new Known(
            "counts beside decimals",
            "指标,单位,2024年\n户籍人口,万人,61.4\n常住人口,万人,58.3\n学校数,所,58\n医院数,个,12",
            "C4",
            0),
        new Known(
            "a count of the same series is never rounded",
            "指标,单位,2022年,2023年,2024年\n学校数,所,58,57.5,61.5",
            "C2",
            0),
        new Known(
            "older years were printed more coarsely",
            "指标,2018年,2019年,2020年,2021年,2022年,2023年,2024年\n产量(万吨),58,61,63,66.1,67.2,69.4,70.3",
            "D2",
            0),
        new Known("all of its series are whole", "指标,2022年,2023年,2024年\n产量(万吨),58,61,63", "C2", 0),
        new Known(
            "a file that writes its zeros means it",
            "指标,2022年,2023年,2024年\n增速(%),5.0,3,4.1",
            "C2",
            0),
        new Known(
            "levels of the same unit in a few other rows",
            "指标,单位,2024年\n工业,亿元,384.6\n建筑业,亿元,91\n批发业,亿元,77",
            "C3",
            0),
        new Known(
            "a rank beside rates",
            "指标,单位,2024年,比上年增长(%),增速位次\n生产总值,亿元,1284.62,5.4,3\n税收收入,亿元,54.87,3.3,5",
            "E2",
            0),
        new Known(
            "levels of a unit that nobody states",
            "指标,2024年\n工业,384.6\n学校,91\n批发,77.4\n住宿,12.9",
            "B3",
            0));
  }

  @ParameterizedTest
  @MethodSource("lost")
  void a_figure_is_known_to_the_digits_of_those_beside_it(Known known) {
    assertThat(precision(known)).isEqualTo(known.precision());
  }

  @ParameterizedTest
  @MethodSource("written")
  void a_figure_that_lost_nothing_is_known_as_written(Known known) {
    assertThat(precision(known)).isEqualTo(known.precision());
  }

  private static int precision(Known known) {
    Statistics read = StatisticsReader.read(Map.of("2024年.csv", known.table()));
    return cell(read, known.cell()).precision();
  }

  private static heshu.table.Cell cell(Statistics read, String place) {
    return read.tables().stream()
        .flatMap(table -> table.series().stream())
        .flatMap(series -> series.observations().stream())
        .map(Observation::cell)
        .filter(cell -> cell.ref().a1().equals(place))
        .findFirst()
        .orElseThrow();
  }

  /** Number formats of one row of figures and the digits that each is then known to. */
  @ParameterizedTest
  @ValueSource(booleans = {true, false})
  void a_workbook_knows_zeros_by_its_formats_or_by_other_cells(boolean old) throws IOException {
    String[] formats = {"0.0", "0.0", "#,##0.00", "General", "0.0%", "General", "0"};
    double[] figures = {3, 5.24, 1250, 12.5, 0.05, 7, 8};
    int[] known = {1, 2, 2, 1, 1, 0, 0};
    Path file = folder.resolve(old ? "口径.xls" : "口径.xlsx");
    try (Workbook workbook = old ? new HSSFWorkbook() : new XSSFWorkbook();
        OutputStream out = Files.newOutputStream(file)) {
      Sheet sheet = workbook.createSheet("表");
      row(sheet, 0, "指标", "单位", "2024年");
      String[] units = {"%", "‰", "亿元", "万吨", "", "公里", "万亩"};
      for (int i = 0; i < formats.length; i++) {
        Row row = row(sheet, i + 1, "指标" + (char) ('甲' + i), units[i]);
        Cell cell = row.createCell(2);
        cell.setCellValue(figures[i]);
        CellStyle style = workbook.createCellStyle();
        style.setDataFormat(workbook.createDataFormat().getFormat(formats[i]));
        cell.setCellStyle(style);
      }
      workbook.write(out);
    }
    Statistics read = new StatisticsReader().read(List.of(file), TableOptions.none());
    for (int i = 0; i < formats.length; i++) {
      assertThat(cell(read, "C" + (i + 2)).precision()).as(formats[i]).isEqualTo(known[i]);
    }
  }

  /** 3.0 typed into a cell without a format, below figures that have one. */
  @Test
  void a_cell_without_a_format_is_known_as_those_with_one() throws IOException {
    Path file = folder.resolve("增速.xlsx");
    try (Workbook workbook = new XSSFWorkbook();
        OutputStream out = Files.newOutputStream(file)) {
      Sheet sheet = workbook.createSheet("表");
      row(sheet, 0, "指标", "2024年比上年增长(%)");
      CellStyle style = workbook.createCellStyle();
      style.setDataFormat(workbook.createDataFormat().getFormat("0.0"));
      double[] figures = {5, 4.1, 6, 3};
      for (int i = 0; i < figures.length; i++) {
        Cell cell = row(sheet, i + 1, "行业" + (char) ('甲' + i)).createCell(1);
        cell.setCellValue(figures[i]);
        if (i < 3) {
          cell.setCellStyle(style);
        }
      }
      workbook.write(out);
    }
    Statistics read = new StatisticsReader().read(List.of(file), TableOptions.none());
    assertThat(cell(read, "B5").precision()).isEqualTo(1);
    assertThat(cell(read, "B5").decimals()).isZero();
    assertThat(cell(read, "B5").raw()).isEqualTo("3");
  }

  private static Row row(Sheet sheet, int number, String... words) {
    Row row = sheet.createRow(number);
    for (int i = 0; i < words.length; i++) {
      row.createCell(i).setCellValue(words[i]);
    }
    return row;
  }
}
