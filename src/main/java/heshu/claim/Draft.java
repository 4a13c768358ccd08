package heshu.claim;

import heshu.period.Period;
import heshu.text.Span;
import java.util.List;
import java.util.Optional;

/**
 * A claim whose spans still point into the reading text of its block.
 *
 * @param core the subject without what it is compared with, for the clauses that lean on it
 */
record Draft(
    int index,
    Mention.Figure figure,
    Span sentence,
    Span clause,
    Words words,
    String core,
    Subject subject,
    Kind kind,
    Direction direction,
    Role role,
    List<Relation> relations) {
  Draft {
    relations = List.copyOf(relations);
  }

  Draft with(List<Relation> others) {
    return new Draft(
        index, figure, sentence, clause, words, core, subject, kind, direction, role, others);
  }

  Optional<Period> period() {
    return subject.period();
  }
}
