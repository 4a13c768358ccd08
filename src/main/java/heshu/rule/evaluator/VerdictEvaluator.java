package heshu.rule.evaluator;

import heshu.claim.Claim;
import heshu.claim.Kind;
import heshu.rule.Alarm;
import heshu.rule.Cause;
import heshu.rule.Evaluator;
import heshu.rule.Parameter;
import heshu.rule.Parameters;
import heshu.rule.Rule;
import heshu.rule.Verdict;
import heshu.text.Message;
import heshu.text.Wording;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/**
 * Makes findings of verdicts: the claims that do not agree with the tables, and those that only
 * just do, or may do.
 */
final class VerdictEvaluator implements Evaluator {
  private static final String OUTCOME = "outcome";
  private static final String KINDS = "kinds";
  private static final String CAUSES = "causes";
  private static final String OTHER_CAUSES = "other-causes";

  /** Which verdicts a rule is about. */
  private enum Outcome {
    DIFFERS,
    FAR_BOUND,
    COARSE_FIGURE,
    OFF_BY_ROUNDING,
    OTHER_VINTAGE;

    boolean covers(Verdict verdict) {
      return switch (this) {
        case DIFFERS -> verdict.state() == Verdict.State.DIFFERS && !verdict.isOffByRounding();
        case FAR_BOUND -> verdict.agreesOnlyJust(Verdict.How.BOUND);
        case COARSE_FIGURE -> verdict.agreesOnlyJust(Verdict.How.ROUNDED);
        case OFF_BY_ROUNDING -> verdict.isOffByRounding();
        case OTHER_VINTAGE -> verdict.reason().equals(Optional.of(Verdict.Reason.OTHER_VINTAGE));
      };
    }
  }

  private final Wording chinese = Wording.chinese();
  private final Wording english = new Wording(Locale.ENGLISH);

  @Override
  public String name() {
    return "verdict";
  }

  @Override
  public boolean needsTables() {
    return true;
  }

  @Override
  public List<Parameter> parameters() {
    List<String> causes = Arrays.stream(Cause.values()).map(Cause::contractName).toList();
    return List.of(
        Parameter.choice(
            OUTCOME, Arrays.stream(Outcome.values()).map(VerdictEvaluator::word).toList()),
        new Parameter(
            KINDS,
            Parameter.Type.WORDS,
            /* required= */ false,
            List.of(),
            Arrays.stream(Kind.values()).map(Kind::contractName).toList()),
        new Parameter(CAUSES, Parameter.Type.WORDS, /* required= */ false, List.of(), causes),
        new Parameter(
            OTHER_CAUSES, Parameter.Type.WORDS, /* required= */ false, List.of(), causes));
  }

  private static String word(Outcome outcome) {
    return outcome.name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  @Override
  public Set<String> variables(Parameters parameters) {
    return Set.of("written", "explanation", "explanation-en", "expected");
  }

  @Override
  public Check prepare(Rule rule) {
    Outcome outcome =
        Outcome.valueOf(rule.parameters().one(OUTCOME).toUpperCase(Locale.ROOT).replace('-', '_'));
    return report -> {
      List<Alarm> alarms = new ArrayList<>();
      for (Claim claim : report.claims(rule.scope())) {
        report
            .verdict(claim)
            .filter(outcome::covers)
            .filter(verdict -> concerns(rule.parameters(), claim, verdict))
            .map(verdict -> alarm(claim, verdict))
            .ifPresent(alarms::add);
      }
      return alarms;
    };
  }

  private static boolean concerns(Parameters parameters, Claim claim, Verdict verdict) {
    String cause = verdict.cause().map(Cause::contractName).orElse("");
    return isAmong(parameters.all(KINDS), claim.kind().contractName())
        && isAmong(parameters.all(CAUSES), cause)
        && !parameters.all(OTHER_CAUSES).contains(cause);
  }

  private static boolean isAmong(List<String> wanted, String word) {
    return wanted.isEmpty() || wanted.contains(word);
  }

  private Alarm alarm(Claim claim, Verdict verdict) {
    Message point = verdict.explanation().get(0);
    Alarm alarm =
        Alarm.on(claim)
            .with("explanation", chinese.say(point))
            .with("explanation-en", english.say(point))
            .detailed(verdict.explanation().subList(1, verdict.explanation().size()))
            .resting(verdict.evidence());
    alarm = verdict.cause().map(alarm::because).orElse(alarm);
    alarm = verdict.expected().map(alarm::expecting).orElse(alarm);
    return replacement(verdict).map(alarm::suggesting).orElse(alarm);
  }

  /** A direction cannot be put in the place of a figure; the verb before it has to change. */
  private static Optional<String> replacement(Verdict verdict) {
    boolean direction = verdict.cause().equals(Optional.of(Cause.SIGN_REVERSED));
    boolean differs = verdict.state() == Verdict.State.DIFFERS;
    return verdict.expected().filter(words -> differs && !direction);
  }
}
