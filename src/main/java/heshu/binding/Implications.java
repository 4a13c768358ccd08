package heshu.binding;

import heshu.binding.Formula.Term;
import heshu.period.Period;
import heshu.table.Measure;
import java.util.Optional;

/**
 * What a level and one of its changes imply of the other, where a table has no base: the increase
 * from a level and its growth, the growth from a level and its increase.
 */
final class Implications {
  private Implications() {}

  static void increase(Question q, Line line, Answers answers) {
    if (!isOfLastYear(q) || !answers.all().isEmpty()) {
      return;
    }
    for (Term level : line.at(Measure.LEVEL, q.end())) {
      for (Term growth : line.at(Measure.GROWTH, q.end())) {
        answer(q, line, level, Ratios.impliedIncrease(level, growth, q.unit()), answers);
      }
    }
  }

  static void growth(Question q, Line line, Answers answers) {
    if (!isOfLastYear(q) || !answers.all().isEmpty()) {
      return;
    }
    for (Term level : line.at(Measure.LEVEL, q.end())) {
      for (Term increase : line.at(Measure.INCREASE, q.end())) {
        answer(q, line, level, Ratios.impliedGrowth(level, increase), answers);
      }
    }
  }

  private static void answer(
      Question q, Line line, Term level, Optional<Formula> formula, Answers answers) {
    if (formula.isPresent() && !Comparability.isNominal(q, line, level.series())) {
      answers.notComparable();
      return;
    }
    answers.add(formula, Derivations.LOOSE, "implied");
  }

  /** Published changes are those over the year before. */
  private static boolean isOfLastYear(Question q) {
    Period end = q.end();
    return q.rival().isEmpty() && !q.isAverage() && q.base().equals(end.minusYears(1));
  }
}
