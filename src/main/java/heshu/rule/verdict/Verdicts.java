package heshu.rule.verdict;

import heshu.binding.Binding;
import heshu.binding.Formula;
import heshu.claim.Claim;
import heshu.rule.Verdict;
import heshu.rule.Verdict.Reason;
import heshu.rule.Verdict.State;
import heshu.text.Message;
import java.util.List;
import java.util.Optional;

/** Verdicts, once their reason is known. */
final class Verdicts {
  private Verdicts() {}

  static Verdict undecidable(Reason reason, Message why, Binding binding) {
    return new Verdict(
        State.UNDECIDABLE,
        Optional.empty(),
        Optional.of(reason),
        Optional.empty(),
        Optional.empty(),
        List.of(why),
        List.of(),
        binding);
  }

  /** The cells bear a claim out; where only just, what the figure should rather read is told. */
  static Verdict agrees(
      Comparison comparison, Agreement agreement, List<Message> explanation, Binding binding) {
    return new Verdict(
        State.AGREES,
        Optional.of(agreement.how()),
        Optional.empty(),
        agreement.isNotable()
            ? Optional.of(Figures.expected(comparison.claim(), comparison.value()))
            : Optional.empty(),
        Optional.empty(),
        explanation,
        Explanation.evidence(comparison.formula()),
        binding);
  }

  /** The figures are the same and the units are not. */
  static Verdict clashing(Claim claim, Formula formula, Diagnosis diagnosis, Binding binding) {
    String expected = diagnosis.expected().orElse(claim.text());
    return new Verdict(
        State.DIFFERS,
        Optional.empty(),
        Optional.empty(),
        Optional.of(expected),
        Optional.of(diagnosis.cause()),
        List.of(Explanation.clash(claim, formula, diagnosis, expected)),
        Explanation.evidence(formula),
        binding);
  }
}
