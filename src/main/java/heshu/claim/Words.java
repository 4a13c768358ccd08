package heshu.claim;

import heshu.claim.Lexicon.Predicate;
import heshu.text.WordClass;
import java.util.ArrayList;
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
 * @param measured whether 的 joins the noun to the figure, which then measures it: 投资3亿元的大桥
 * @param since time words between 比 and the predicate
 * @param date words of time that date this figure alone: 由2020年的
 * @param part whether 其中 opens the clause
 */
record Words(
    String subject,
    String verb,
    List<Predicate> predicates,
    Optional<Comparison> comparison,
    String object,
    boolean measured,
    Optional<Mention.Time> since,
    Optional<Mention.Time> date,
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

  /** A figure without predicates of its own takes those of the one before it in its list. */
  Words after(Words previous, boolean sameUnit) {
    boolean takes = sameUnit && (subject.isEmpty() || !previous.has(Lexicon.Cue.FROM));
    Words taken = takes ? with(previous.predicates, previous.since) : this;
    return takes && date.isEmpty() && previous.date.isPresent()
        ? taken.at(previous.date.get())
        : taken;
  }

  /** The base of a change, as if 由 stood before it. */
  Words asBase() {
    List<Predicate> from = new ArrayList<>(predicates);
    from.add(new Predicate(Lexicon.Cue.FROM, 0, 0));
    return with(from, since);
  }

  /** The end of a change, as if its verb stood right before it. */
  Words asEnd(Optional<Predicate> end) {
    return end.isEmpty() ? this : with(List.of(end.get()), since);
  }

  /** A part of what was stated before, as if 其中 opened its clause. */
  Words asPart() {
    return new Words(
        subject, verb, predicates, comparison, object, measured, since, date, /* part= */ true);
  }

  /** A figure without predicates of its own moves as the head of its list says. */
  Words under(Words head) {
    return with(head.predicates, since);
  }

  /** A figure that words of time right before its bracket date: 上年（36%）. */
  Words at(Mention.Time time) {
    return new Words(
        subject, verb, predicates, comparison, object, measured, since, Optional.of(time), part);
  }

  private Words with(List<Predicate> others, Optional<Mention.Time> base) {
    return new Words(subject, verb, others, comparison, object, measured, base, date, part);
  }

  /** Whether a predicate contains this word. */
  boolean says(String word, String text) {
    for (int i = 0; i < predicates.size(); i++) {
      if (predicates.get(i).contains(word, text)) {
        return true;
      }
    }
    return false;
  }

  /** Whether a predicate contains one of these words. */
  boolean says(WordClass words, String text) {
    for (int i = 0; i < predicates.size(); i++) {
      if (words.isWithin(text, predicates.get(i).start(), predicates.get(i).end())) {
        return true;
      }
    }
    return false;
  }

  /** Whether a predicate begins with one of these words. */
  boolean begins(WordClass words, String text) {
    for (int i = 0; i < predicates.size(); i++) {
      int length = words.at(text, predicates.get(i).start()).length();
      if (length > 0 && length <= predicates.get(i).end() - predicates.get(i).start()) {
        return true;
      }
    }
    return false;
  }

  boolean has(Lexicon.Cue cue) {
    for (int i = 0; i < predicates.size(); i++) { // an iterator each would be the most made object
      if (predicates.get(i).cue() == cue) {
        return true;
      }
    }
    return false;
  }

  /** Whether the figure is where a rise or fall ends: 增至, 降到. */
  boolean isEnd() {
    return has(Lexicon.Cue.RISE_TO) || has(Lexicon.Cue.FALL_TO) || has(Lexicon.Cue.TO);
  }
}
