package heshu.rule.verdict;

import heshu.rule.Cause;
import heshu.rule.Evidence;
import heshu.text.Message;
import java.util.List;
import java.util.Optional;

/**
 * What probably happened where a figure differs.
 *
 * @param cause the kind of slip
 * @param detail what fills {@code {4}} of the cause's sentence: the cell that shows it, the other
 *     unit, the other number of years
 * @param evidence the cells that show it
 * @param expected what the figure should read, where the cause tells it better than the value alone
 */
record Diagnosis(Cause cause, Message detail, List<Evidence> evidence, Optional<String> expected) {
  static final Message NO_DETAIL = Message.literal("");

  Diagnosis {
    evidence = List.copyOf(evidence);
  }

  /** The same, the detail told in a sentence of its own: 计划数：…. */
  Diagnosis telling(String code) {
    return new Diagnosis(cause, Message.of(code, detail), evidence, expected);
  }

  static Diagnosis of(Cause cause) {
    return new Diagnosis(cause, NO_DETAIL, List.of(), Optional.empty());
  }

  /** So many years were taken, where there are so many. */
  static Diagnosis ofYears(String wrong, String right) {
    return new Diagnosis(
        Cause.WRONG_YEARS, Message.of("rule.years-for", wrong, right), List.of(), Optional.empty());
  }

  static Diagnosis of(Cause cause, String detail) {
    return new Diagnosis(cause, Message.literal(detail), List.of(), Optional.empty());
  }
}
