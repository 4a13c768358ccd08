package heshu.claim;

import heshu.claim.Lexicon.Predicate;
import java.util.List;
import java.util.Optional;

/**
 * What stands around one figure within its clause.
 *
 * @param subject the subject phrase left of the predicates, empty when the clause has none
 * @param verb the verb of doing that opens the subject or ends it (签约落位, 新建), kept for the members
 *     of a list
 * @param predicates from the figure leftwards
 * @param comparison what the figure is compared with and the word that compares
 * @param object the noun right of a counted figure, with what is told of it
 * @param since time words between 比 and the predicate
 * @param part whether 其中 opens the clause
 */
record Words(
    String subject,
    String verb,
    List<Predicate> predicates,
    Optional<Comparison> comparison,
    String object,
    Optional<Mention.Time> since,
    boolean part) {

  /**
   * 高于全国平均水平: the words that compare and what with.
   *
   * @param word 高于
   * @param object 全国平均水平
   */
  record Comparison(Lexicon.Cue cue, String word, String object) {}

  Words {
    predicates = List.copyOf(predicates);
  }

  boolean has(Lexicon.Cue cue) {
    return predicates.stream().anyMatch(predicate -> predicate.cue() == cue);
  }

  boolean rises() {
    return predicates.stream().anyMatch(predicate -> predicate.cue().rises());
  }

  boolean falls() {
    return predicates.stream().anyMatch(predicate -> predicate.cue().falls());
  }

  /** Whether the figure is where a rise or fall ends: 增至, 降到. */
  boolean isEnd() {
    return has(Lexicon.Cue.RISE_TO) || has(Lexicon.Cue.FALL_TO) || has(Lexicon.Cue.TO);
  }
}
