package heshu.binding;

import heshu.quantity.Unit;
import heshu.quantity.Units;
import heshu.text.Message;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Collects the answers of one line. */
final class Answers {
  /** The region's own table goes before a comparison of regions. */
  private static final double REGIONAL = 0.05;

  private final Question question;
  private final Line line;
  private final List<Derived> all = new ArrayList<>();
  private final boolean regional;
  private boolean notComparable;

  Answers(Question question, Line line, boolean regional) {
    this.question = question;
    this.line = line;
    this.regional = regional;
  }

  /** Takes up an answer, unless its unit is one that nobody confuses with the claim's. */
  void add(Optional<Formula> formula, double fit, String way) {
    double units = formula.map(this::kept).orElse(0.0);
    if (units > 0) {
      double kept = formula.filter(this::isInOtherMoney).isPresent() ? Derivations.LOOSE : 1;
      take(formula, fit * units * kept, way);
    }
  }

  /** 26亿美元，增长16%: the growth is that of the dollars as well. */
  private boolean isInOtherMoney(Formula formula) {
    Optional<String> spoken = question.currency();
    return spoken.isPresent()
        && formula.kind() != Formula.Kind.DIRECT
        && formula.terms().stream()
            .map(term -> Derivations.unitOf(term.series()).flatMap(Currencies::of))
            .anyMatch(money -> money.isPresent() && !money.equals(spoken));
  }

  private double kept(Formula formula) {
    Unit unit = unitOf(formula);
    return unit.equals(Units.NONE) && formula.kind() == Formula.Kind.DIRECT
        ? Heads.kept(formula.terms().get(0).series().indicator(), question.unit())
        : Confusable.kept(unit, question.unit());
  }

  /** The unit of a cell is its own, though its figure be turned into the claim's: 只 for 家. */
  private static Unit unitOf(Formula formula) {
    return formula.kind() == Formula.Kind.DIRECT
        ? Derivations.unitOf(formula.terms().get(0).series()).orElse(formula.unit())
        : formula.unit();
  }

  private void take(Optional<Formula> formula, double fit, String way) {
    double kept = question.stated() ? fit : fit * Derivations.FOLLOWS;
    kept -= regional && !question.comparesRegions() ? REGIONAL : 0;
    double total = kept;
    formula.ifPresent(
        f ->
            all.add(
                new Derived(
                    line,
                    f,
                    total,
                    question.unsaid(line.label()),
                    Message.of("binding.way-" + way))));
  }

  /** There are levels, but growth at constant prices does not follow from them. */
  void notComparable() {
    notComparable = true;
  }

  boolean isNotComparable() {
    return notComparable;
  }

  List<Derived> all() {
    return all;
  }
}
