package heshu.check;

import java.time.Duration;
import java.util.EnumMap;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/** Measures how long stages take, over all threads, and tells the progress of the run. */
final class Stopwatch {
  private final Map<Stage, Long> nanos = new ConcurrentHashMap<>();
  private final Progress progress;

  Stopwatch(Progress progress) {
    this.progress = progress;
  }

  /** Work that may fail in one way. */
  interface Work<T, E extends Exception> {
    T run() throws E;
  }

  <T, E extends Exception> T time(Stage stage, String input, Work<T, E> work) throws E {
    progress.begins(stage, input);
    long start = System.nanoTime();
    try {
      return work.run();
    } finally {
      nanos.merge(stage, System.nanoTime() - start, Long::sum);
    }
  }

  Map<Stage, Duration> timings() {
    Map<Stage, Duration> timings = new EnumMap<>(Stage.class);
    nanos.forEach((stage, taken) -> timings.put(stage, Duration.ofNanos(taken)));
    return timings;
  }
}
