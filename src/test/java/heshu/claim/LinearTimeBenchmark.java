package heshu.claim;

import com.sun.management.ThreadMXBean;
import heshu.document.Document;
import heshu.document.DocumentReader;
import heshu.text.UnreadableException;
import java.lang.management.ManagementFactory;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Random;

/**
 * Prints, for texts without any punctuation that could end a clause, how much longer four times the
 * text takes: about four times, whatever is repeated. Times are processor time in milliseconds, the
 * least of several runs.
 */
final class LinearTimeBenchmark {
  private static final int LETTERS = 20_000;
  private static final int WARM_UP = 2_000;
  private static final int RUNS = 5;
  private static final double NANOS_OF_MS = 1_000_000;

  private static final List<String> PATTERNS =
      List.of(
          "增长5%",
          "从5个到8个",
          "全国第5位",
          "一二三",
          "连续5年",
          "和3.5亿元",
          "、5%",
          "（5%",
          "分别增长5%、6%",
          "百分之五",
          "第5",
          "不低于5%以上",
          "5—8",
          "3∶4",
          "比上年",
          "亿",
          "个百分点",
          "5 亿元\u3000",
          "占地区生产总值的",
          "一百二十三万四千亿");

  private LinearTimeBenchmark() {}

  public static void main(String[] arguments) throws UnreadableException {
    for (String pattern : PATTERNS) {
      time(pattern.repeat(WARM_UP));
    }
    for (String pattern : PATTERNS) {
      print(pattern, pattern.repeat(4 * LETTERS / pattern.length()));
    }
    Random random = new Random(5);
    String letters = "增长下降占比的和与、5%亿元万人个年第一二三十百从由到至达为居全国省位PM2.5连续超近约余多以上";
    StringBuilder text = new StringBuilder();
    while (text.length() < 4 * LETTERS) {
      text.append(letters.charAt(random.nextInt(letters.length())));
    }
    print("random", text.toString());
  }

  private static void print(String name, String text) throws UnreadableException {
    long quarter = time(text.substring(0, text.length() / 4));
    long all = time(text);
    System.out.printf(
        Locale.ROOT,
        "%s\t%.1f ms\t%.1f ms\t%.1f%n",
        name,
        quarter / NANOS_OF_MS,
        all / NANOS_OF_MS,
        all / (double) quarter);
  }

  private static long time(String text) throws UnreadableException {
    Document document =
        DocumentReader.read(
            text.getBytes(StandardCharsets.UTF_8), "repeated.txt", Optional.empty());
    ReportContext context = new ReportContext(OptionalInt.of(2025), Optional.of("东山县"));
    ThreadMXBean threads = (ThreadMXBean) ManagementFactory.getThreadMXBean();
    long least = Long.MAX_VALUE;
    for (int run = 0; run < RUNS; run++) {
      long start = threads.getCurrentThreadCpuTime();
      new ClaimExtractor().extract(document, context);
      least = Math.min(least, threads.getCurrentThreadCpuTime() - start);
    }
    return least;
  }
}
