package heshu.rule.verdict;

import static org.assertj.core.api.Assertions.assertThat;

import heshu.text.UnreadableException;
import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Test;

/**
 * Plants errors and their legal twins in clean reports, one at a time, and counts what the whole
 * pipeline makes of them. Invented reports with their own tables are always at hand; real ones need
 * {@code HESHU_CORPUS}. Run by {@code mvn -Dtest=InjectionBenchmark test}; {@code
 * -Dheshu.plantings=12} is how many of each kind are planted in each report, and all that there can
 * be are where the reports together fall short of {@link Floors#ENOUGH}. {@code
 * -Dheshu.verbose=true} prints every error that was missed or misnamed, {@code
 * -Dheshu.kinds=rank,run} plants only kinds with such a name. {@link InjectionTest} is the short
 * form that every build runs.
 */
class InjectionBenchmark {
  private static final int PLANTINGS = Integer.getInteger("heshu.plantings", 12);
  private static final String KINDS = System.getProperty("heshu.kinds", "");

  private final PrintStream out =
      new PrintStream(new FileOutputStream(FileDescriptor.out), true, StandardCharsets.UTF_8);
  private final Set<String> logged = new HashSet<>();
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
    List<Trial> trials = new ArrayList<>();
    for (World world : worlds) {
      Trial trial = new Trial(world, this::log);
      trial.alarms().forEach(alarm -> out.println("ALARM " + alarm));
      out.printf(
          "%s: claims %d, agreeing with bound cells %d, alarms %d%n",
          world.name(), trial.claims(), trial.agreeing(), trial.alarms().size());
      trials.add(trial);
    }
    Map<String, Score> errors = new LinkedHashMap<>();
    Map<String, Score> twins = new LinkedHashMap<>();
    Trial.errorNames().filter(this::isWanted).forEach(n -> errors.put(n, score(trials, n)));
    Trial.twinNames().filter(this::isWanted).forEach(n -> twins.put(n, score(trials, n)));
    out.printf("%n| %s | planted | detected | cause | attested | same binding |%n", group);
    out.println("|---|--:|--:|--:|--:|--:|");
    errors.forEach(this::printError);
    out.printf("%n| legal twins, %s | planted | alarms | agree |%n", group);
    out.println("|---|--:|--:|--:|");
    twins.forEach(this::printTwin);
    errors.forEach(Floors::check);
    twins.forEach(Floors::checkTwin);
  }

  private boolean isWanted(String name) {
    return List.of(KINDS.split(",", -1)).stream().anyMatch(name::contains);
  }

  /** A kind over all reports; where a fair share of each is too little, all that there is. */
  private Score score(List<Trial> trials, String name) {
    Score few = score(trials, name, PLANTINGS);
    return few.planted() < Floors.ENOUGH && PLANTINGS < Floors.ENOUGH
        ? score(trials, name, Floors.ENOUGH)
        : few;
  }

  private static Score score(List<Trial> trials, String name, int plantings) {
    Score all = new Score();
    trials.forEach(trial -> all.add(trial.score(name, plantings)));
    return all;
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
    if (verbose && logged.add(line)) {
      out.println(line);
    }
  }

  /** What every kind has to reach where enough were planted to tell. */
  static final class Floors {
    private static final int ENOUGH = 40;
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
