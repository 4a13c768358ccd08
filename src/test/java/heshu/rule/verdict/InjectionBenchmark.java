package heshu.rule.verdict;

import static org.assertj.core.api.Assertions.assertThat;

import heshu.text.UnreadableException;
import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Test;

/**
 * Plants errors and their legal twins in clean reports, one at a time, and counts what the whole
 * pipeline makes of them. Invented reports with their own tables are always at hand; a real one
 * needs {@code HESHU_CORPUS}. Run by {@code mvn -Dtest=InjectionBenchmark test}; {@code
 * -Dheshu.verbose=true} prints every error that was missed or misnamed, {@code
 * -Dheshu.plantings=12} plants fewer of each kind. {@link InjectionTest} is the short form that
 * every build runs.
 */
class InjectionBenchmark {
  private static final int PLANTINGS = Integer.getInteger("heshu.plantings", 40);

  private final PrintStream out =
      new PrintStream(new FileOutputStream(FileDescriptor.out), true, StandardCharsets.UTF_8);
  private final boolean verbose = Boolean.getBoolean("heshu.verbose");

  @Test
  void errors_in_invented_reports_are_found_and_twins_are_not()
      throws IOException, UnreadableException {
    measure("invented", World.invented());
  }

  @Test
  void errors_in_real_reports_are_found_and_twins_are_not()
      throws IOException, UnreadableException {
    String corpus = System.getenv("HESHU_CORPUS");
    Assumptions.assumeTrue(corpus != null && !corpus.isEmpty(), "HESHU_CORPUS is not set");
    measure("real", World.real(Path.of(corpus)));
  }

  private void measure(String group, List<World> worlds) throws IOException, UnreadableException {
    Map<String, Score> errors = new LinkedHashMap<>();
    Map<String, Score> twins = new LinkedHashMap<>();
    for (World world : worlds) {
      Trial trial = new Trial(world, PLANTINGS, this::log);
      trial.alarms().forEach(alarm -> out.println("ALARM " + alarm));
      out.printf(
          "%s: claims %d, agreeing with bound cells %d, alarms %d%n",
          world.name(), trial.claims(), trial.agreeing(), trial.alarms().size());
      trial.errors().forEach((name, score) -> sum(errors, name).add(score));
      trial.twins().forEach((name, score) -> sum(twins, name).add(score));
    }
    out.printf("%n| %s | planted | detected | cause | attested | same binding |%n", group);
    out.println("|---|--:|--:|--:|--:|--:|");
    errors.forEach(this::printError);
    out.printf("%n| legal twins, %s | planted | alarms | agree |%n", group);
    out.println("|---|--:|--:|--:|");
    twins.forEach(this::printTwin);
    errors.forEach(Floors::check);
    twins.forEach(Floors::checkTwin);
  }

  private static Score sum(Map<String, Score> scores, String name) {
    return scores.computeIfAbsent(name, key -> new Score());
  }

  private void printError(String name, Score score) {
    out.printf(
        Locale.ROOT,
        "| %s | %d | %.3f | %.3f | %.3f | %.3f |%n",
        name,
        score.planted(),
        score.detected(),
        score.caused(),
        score.attested(),
        score.sameBinding());
  }

  private void printTwin(String name, Score score) {
    out.printf(
        Locale.ROOT,
        "| %s | %d | %.3f | %.3f |%n",
        name,
        score.planted(),
        score.detected(),
        score.attested());
  }

  private void log(String line) {
    if (verbose) {
      out.println(line);
    }
  }

  /** What every kind has to reach where enough were planted to tell. */
  static final class Floors {
    private static final int ENOUGH = 20;
    private static final double DETECTED = 0.95;
    private static final double CAUSED = 0.8;
    private static final double ATTESTED = 0.01;
    private static final double ALARMS = 0.02;

    private Floors() {}

    static void check(String name, Score score) {
      if (score.planted() >= ENOUGH) {
        assertThat(score.detected()).as(name + " detected").isGreaterThanOrEqualTo(DETECTED);
        assertThat(score.caused()).as(name + " cause").isGreaterThanOrEqualTo(CAUSED);
        assertThat(score.attested()).as(name + " attested").isLessThanOrEqualTo(ATTESTED);
      }
    }

    static void checkTwin(String name, Score score) {
      assertThat(score.detected()).as(name + " alarms").isLessThanOrEqualTo(ALARMS);
    }
  }
}
