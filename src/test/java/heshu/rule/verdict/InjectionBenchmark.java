package heshu.rule.verdict;

import static org.assertj.core.api.Assertions.assertThat;

import heshu.binding.Binding;
import heshu.claim.Claim;
import heshu.claim.ReportContext;
import heshu.rule.Verdict;
import heshu.rule.Verdict.State;
import heshu.table.Statistics;
import heshu.table.StatisticsReader;
import heshu.table.TableOptions;
import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Random;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Test;

/**
 * Plants errors and their legal twins in a clean report, one at a time, and counts what the whole
 * pipeline makes of them. An invented report with its own tables is always at hand; the real one
 * needs {@code HESHU_CORPUS}. Run by {@code mvn -Dtest=InjectionBenchmark test}.
 */
class InjectionBenchmark {
  private static final int PLANTINGS = 40;
  private static final long SEED = 20260127;

  private final PrintStream out =
      new PrintStream(new FileOutputStream(FileDescriptor.out), true, StandardCharsets.UTF_8);
  private final boolean verbose = Boolean.getBoolean("heshu.verbose");

  /** What the classes of errors have to reach, each of them, where enough were planted to tell. */
  private record Floors(
      int planted, double detected, double attested, double caused, double alarms) {}

  @Test
  void errors_in_an_invented_report_are_found_and_twins_are_not() throws IOException {
    Path root = Path.of("src/test/resources/heshu/rule/injection");
    measure(
        root.resolve("report.txt"),
        root.resolve("tables"),
        new ReportContext(OptionalInt.of(2025), Optional.of("青禾区")),
        new Floors(20, 0.85, 0.15, 0.6, 0.05));
  }

  @Test
  void errors_in_a_real_report_are_found_and_twins_are_not() throws IOException {
    String corpus = System.getenv("HESHU_CORPUS");
    Assumptions.assumeTrue(corpus != null, "HESHU_CORPUS is not set");
    Path root = Path.of(corpus);
    measure(
        root.resolve("reports/jilin-2026.txt"),
        root.resolve("tables/jilin-2026"),
        ReportContext.unknown(),
        new Floors(20, 0.9, 0.05, 0.6, 0.05));
  }

  private void measure(Path report, Path tables, ReportContext context, Floors floors)
      throws IOException {
    Statistics statistics = new StatisticsReader().read(List.of(tables), TableOptions.none());
    CheckedReport.Checker checker = new CheckedReport.Checker(statistics, context);
    CheckedReport clean = checker.check(Files.readString(report));
    List<Ground> grounds = grounds(clean);
    print(clean, grounds);
    for (Map.Entry<String, Grower> error : new Errors(statistics).all().entrySet()) {
      Score score = run(checker, grounds, error.getValue(), error.getKey());
      out.printf(
          Locale.ROOT,
          "%-26s planted %3d detected %.3f cause %.3f attested %.3f same binding %.3f%n",
          error.getKey(),
          score.planted,
          score.share(score.detected),
          score.share(score.caused),
          score.share(score.attested),
          score.share(score.sameBinding));
      if (score.planted >= floors.planted) {
        assertThat(score.share(score.detected))
            .as(error.getKey())
            .isGreaterThanOrEqualTo(floors.detected);
        assertThat(score.share(score.attested))
            .as(error.getKey())
            .isLessThanOrEqualTo(floors.attested);
        assertThat(score.share(score.caused))
            .as(error.getKey())
            .isGreaterThanOrEqualTo(floors.caused);
      }
    }
    for (Map.Entry<String, Grower> twin : Twins.all().entrySet()) {
      Score score = run(checker, grounds, twin.getValue(), twin.getKey());
      out.printf(
          Locale.ROOT,
          "%-26s planted %3d alarms %.3f agree %.3f%n",
          twin.getKey(),
          score.planted,
          score.share(score.detected),
          score.share(score.attested));
      assertThat(score.share(score.detected)).as(twin.getKey()).isLessThanOrEqualTo(floors.alarms);
    }
  }

  private void print(CheckedReport clean, List<Ground> grounds) {
    int bound = 0;
    int differs = 0;
    for (Claim claim : clean.extraction().claims()) {
      Verdict verdict = clean.verdict(claim);
      bound += clean.binding(claim) instanceof Binding.Bound ? 1 : 0;
      if (verdict.state() == State.DIFFERS) {
        differs++;
        out.println("ALARM " + claim.text() + " " + verdict.explanation());
      }
    }
    out.printf(
        Locale.ROOT,
        "clean: claims %d bound %d agreeing %d alarms %d%n",
        clean.extraction().claims().size(),
        bound,
        grounds.size(),
        differs);
  }

  private static List<Ground> grounds(CheckedReport clean) {
    List<Ground> grounds = new ArrayList<>();
    for (Claim claim : clean.extraction().claims()) {
      if (clean.verdict(claim).state() == State.AGREES
          && clean.binding(claim) instanceof Binding.Bound bound) {
        Comparison.of(claim, bound.chosen().formula(), Rounding.HALF_UP)
            .ifPresent(comparison -> grounds.add(new Ground(clean, claim, comparison)));
      }
    }
    return grounds;
  }

  private Score run(
      CheckedReport.Checker checker, List<Ground> grounds, Grower grower, String name) {
    Random random = new Random(SEED + name.hashCode());
    List<Ground> order = new ArrayList<>(grounds);
    Collections.shuffle(order, random);
    Score score = new Score();
    for (int round = 0; round < 3 && score.planted < PLANTINGS; round++) {
      for (Ground ground : order) {
        List<Planting> plantings = grower.plant(ground, random);
        if (plantings.size() > round && score.planted < PLANTINGS) {
          count(checker, ground, plantings.get(round), score, name);
        }
      }
    }
    return score;
  }

  private void count(
      CheckedReport.Checker checker, Ground ground, Planting planting, Score score, String name) {
    CheckedReport edited = checker.check(planting.in(ground.text()));
    Optional<Claim> claim = edited.claimAt(planting.figure());
    score.planted++;
    if (claim.isEmpty()) {
      log(name, ground, planting, "no claim");
      return;
    }
    Verdict verdict = edited.verdict(claim.get());
    boolean differs = verdict.state() == State.DIFFERS;
    boolean right = verdict.cause().filter(planting.causes()::contains).isPresent();
    boolean legal = planting.causes().isEmpty();
    score.detected += differs ? 1 : 0;
    score.caused += right ? 1 : 0;
    score.attested += verdict.state() == State.AGREES ? 1 : 0;
    score.sameBinding +=
        formula(edited.binding(claim.get())).equals(Optional.of(ground.formula().terms())) ? 1 : 0;
    if (legal ? verdict.state() != State.AGREES : !right) {
      log(
          name,
          ground,
          planting,
          verdict.state() + " " + verdict.reason() + verdict.cause() + " " + verdict.explanation());
    }
  }

  private static Optional<Object> formula(Binding binding) {
    return binding.formula().map(formula -> formula.terms());
  }

  private void log(String name, Ground ground, Planting planting, String what) {
    if (verbose) {
      int from = Math.max(0, ground.claim().span().start() - 20);
      String edited = planting.in(ground.text());
      out.println(
          "  ["
              + name
              + "] "
              + edited
                  .substring(from, Math.min(edited.length(), planting.figure().end() + 5))
                  .strip()
              + " | was "
              + ground.claim().text()
              + " | "
              + what);
    }
  }

  /** What became of the plantings of one kind. */
  private static final class Score {
    int planted;
    int detected;
    int caused;
    int attested;
    int sameBinding;

    double share(int part) {
      return planted == 0 ? 0 : (double) part / planted;
    }
  }
}
