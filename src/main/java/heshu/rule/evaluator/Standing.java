package heshu.rule.evaluator;

import heshu.claim.Claim;
import heshu.rule.Examined;
import heshu.rule.Verdict;
import heshu.rule.Verdict.State;
import heshu.text.Message;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * How the figures of a sentence that contradict each other stand against the tables: it tells which
 * of them to mend.
 */
final class Standing {
  private Standing() {}

  /** One line, or none where no table speaks of any of them. */
  static List<Message> of(Examined report, Claim... figures) {
    String right = words(report, State.AGREES, figures);
    String wrong = words(report, State.DIFFERS, figures);
    if (right.isEmpty() && wrong.isEmpty()) {
      return List.of();
    }
    if (wrong.isEmpty()) {
      return List.of(Message.of("rule.sentence-agrees", right));
    }
    return right.isEmpty()
        ? List.of(Message.of("rule.sentence-differs", wrong))
        : List.of(Message.of("rule.sentence-both", right, wrong));
  }

  private static String words(Examined report, State state, Claim... figures) {
    return Stream.of(figures)
        .filter(
            claim -> report.verdict(claim).map(Verdict::state).filter(state::equals).isPresent())
        .map(Claim::text)
        .collect(Collectors.joining("、"));
  }
}
