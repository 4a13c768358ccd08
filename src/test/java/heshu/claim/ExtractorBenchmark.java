package heshu.claim;

import heshu.document.Document;
import heshu.document.DocumentReader;
import heshu.text.UnreadableException;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
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
import org.openjdk.jmh.runner.Runner;
import org.openjdk.jmh.runner.RunnerException;
import org.openjdk.jmh.runner.options.OptionsBuilder;

/**
 * How fast claims are extracted from the seven provinces' reports, joined and repeated to one and
 * to ten million letters. Letters a second are {@code megaletters} divided by the time shown, and
 * should be the same for both. One collector thread, so that one core does all the work, and a heap
 * of one size, so that its growth is not measured.
 */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Warmup(iterations = 5, time = 4)
@Measurement(iterations = 5, time = 4)
@Fork(
    value = 1,
    jvmArgsAppend = {"-XX:+UseSerialGC", "-Xms3g", "-Xmx3g"})
public class ExtractorBenchmark {
  private static final int MEGA = 1_000_000;

  @Param({"1", "10"})
  public int megaletters;

  private final ClaimExtractor extractor = new ClaimExtractor();
  private Optional<Document> document = Optional.empty();

  @Setup
  public void read() throws IOException, UnreadableException {
    StringBuilder joined = new StringBuilder();
    try (Stream<Path> files =
        Files.list(Path.of(System.getenv("HESHU_CORPUS"), "reports", "provincial-2026"))) {
      List<Path> reports = files.sorted().toList();
      for (int i = 0; joined.length() < megaletters * MEGA; i++) {
        joined.append(Files.readString(reports.get(i % reports.size()))).append('\n');
      }
    }
    joined.setLength(megaletters * MEGA);
    byte[] bytes = joined.toString().getBytes(StandardCharsets.UTF_8);
    document = Optional.of(DocumentReader.read(bytes, "joined.txt", Optional.empty()));
  }

  @Benchmark
  public Extraction extract() {
    return extractor.extract(document.orElseThrow(), ReportContext.unknown());
  }

  /** Runs the benchmark. */
  public static void main(String[] arguments) throws RunnerException {
    new Runner(new OptionsBuilder().include(ExtractorBenchmark.class.getSimpleName()).build())
        .run();
  }
}
