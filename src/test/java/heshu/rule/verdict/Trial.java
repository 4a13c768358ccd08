package heshu.rule.verdict;

import heshu.binding.Binding;
import heshu.claim.Claim;
import heshu.rule.Verdict;
import heshu.rule.Verdict.State;
import heshu.table.Statistics;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Random;
import java.util.function.Consumer;
import java.util.stream.Stream;

/** Plants errors and legal twins in one world, one at a time, and counts what becomes of them. */
final class Trial {
  private static final long SEED = 20260127;
  private static final int ROUNDS = 3;

  private final CheckedReport.Checker checker;
  private final CheckedReport clean;
  private final List<Ground> grounds;
  private final Map<String, Grower> growers;
  private final Consumer<String> log;

  /**
   * @param log hears of every error missed or misnamed and every twin that does not agree
   */
  Trial(World world, Consumer<String> log) {
    this.checker = new CheckedReport.Checker(world.statistics(), world.context());
    this.clean = checker.check(world.text());
    this.grounds = grounds(clean);
    this.growers = new HashMap<>(new Errors(world.statistics()).all());
    this.growers.putAll(Twins.all());
    this.log = log;
  }

  static Stream<String> errorNames() {
    return new Errors(Statistics.none()).all().keySet().stream();
  }

  static Stream<String> twinNames() {
    return Twins.all().keySet().stream();
  }

  /**
   * Plants errors or twins of one kind.
   *
   * @param plantings how many at most
   */
  Score score(String name, int plantings) {
    Grower grower = Objects.requireNonNull(growers.get(name), name);
    return run(grower, name, plantings);
  }

  int claims() {
    return clean.extraction().claims().size();
  }

  int agreeing() {
    return grounds.size();
  }

  /** The claims of the clean report that are said to differ. */
  List<String> alarms() {
    return clean.extraction().claims().stream()
        .filter(claim -> clean.verdict(claim).state() == State.DIFFERS)
        .map(claim -> claim.text() + ' ' + clean.verdict(claim).explanation())
        .toList();
  }

  private static List<Ground> grounds(CheckedReport clean) {
    List<Ground> grounds = new ArrayList<>();
    for (Claim claim : clean.extraction().claims()) {
      if (clean.verdict(claim).state() == State.AGREES
          && clean.verdict(claim).binding() instanceof Binding.Bound bound) {
        Comparison.of(claim, bound.chosen().formula(), Rounding.HALF_UP)
            .ifPresent(comparison -> grounds.add(new Ground(clean, claim, comparison)));
      }
    }
    return grounds;
  }

  private Score run(Grower grower, String name, int plantings) {
    Random random = new Random(SEED + name.hashCode());
    List<Ground> order = new ArrayList<>(grounds);
    Collections.shuffle(order, random);
    Score score = new Score();
    for (int round = 0; round < ROUNDS && score.planted() < plantings; round++) {
      for (Ground ground : order) {
        List<Planting> all = grower.plant(ground, random);
        if (all.size() > round && score.planted() < plantings) {
          score.add(outcome(ground, all.get(round), name));
        }
      }
    }
    return score;
  }

  private Score.Outcome outcome(Ground ground, Planting planting, String name) {
    CheckedReport edited = checker.check(planting.in(ground.text()));
    Optional<Claim> claim = edited.claimAt(planting.figure());
    if (claim.isEmpty()) {
      log(name, ground, planting, "no claim");
      return Score.Outcome.NO_CLAIM;
    }
    Verdict verdict = edited.verdict(claim.get());
    boolean right = verdict.cause().filter(planting.causes()::contains).isPresent();
    boolean legal = planting.causes().isEmpty();
    if (legal ? verdict.state() != State.AGREES : !right) {
      log(name, ground, planting, words(verdict));
    }
    return new Score.Outcome(
        verdict.state() == State.DIFFERS,
        right,
        verdict.state() == State.AGREES,
        terms(verdict.binding()).equals(Optional.of(ground.formula().terms())));
  }

  private static String words(Verdict verdict) {
    return verdict.state() + " " + verdict.reason() + verdict.cause() + " " + verdict.explanation();
  }

  private static Optional<Object> terms(Binding binding) {
    return binding.formula().map(formula -> formula.terms());
  }

  private void log(String name, Ground ground, Planting planting, String what) {
    String edited = planting.in(ground.text());
    int from = Math.max(0, Math.min(ground.claim().span().start(), planting.place().start()) - 20);
    int to = Math.min(edited.length(), planting.figure().end() + 5);
    log.accept(
        "  [%s] %s | was %s | %s"
            .formatted(
                name,
                edited.substring(from, to).strip().replace('\n', ' '),
                ground.claim().text(),
                what));
  }
}
