package heshu.claim;

import heshu.text.Widths;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/**
 * Time to scan the provinces' reports of {@code HESHU_CORPUS}, joined to so many million letters:
 * million letters a second are {@link #millions} × 1000 ÷ the score in milliseconds. Twice the
 * letters should take twice the time.
 */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Warmup(iterations = 3, time = 3)
@Measurement(iterations = 4, time = 3)
@Fork(1)
public class ScanBenchmark {
  private static final int MILLION = 1_000_000;

  @Param({"1", "10"})
  public int millions;

  private final List<String> paragraphs = new ArrayList<>();
  private final MentionScanner scanner = new MentionScanner();

  /** Reads and folds the texts, so that only the scan is measured. */
  @Setup
  public void read() throws IOException {
    Path folder = Path.of(System.getenv("HESHU_CORPUS"), "reports", "provincial-2026");
    List<String> lines = new ArrayList<>();
    try (Stream<Path> files = Files.list(folder)) {
      for (Path file : files.sorted().toList()) {
        Files.readString(file).lines().map(Widths::fold).forEach(lines::add);
      }
    }
    int letters = 0;
    for (int i = 0; letters < millions * MILLION; i++) {
      String line = lines.get(i % lines.size());
      paragraphs.add(line);
      letters += line.length();
    }
  }

  /** The number of mentions, so that nothing is optimised away. */
  @Benchmark
  public int scan() {
    int mentions = 0;
    for (String paragraph : paragraphs) {
      mentions += scanner.scan(paragraph).size();
    }
    return mentions;
  }
}
