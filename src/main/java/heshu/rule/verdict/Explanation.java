package heshu.rule.verdict;

import heshu.binding.Formula;
import heshu.binding.Formula.Term;
import heshu.claim.Claim;
import heshu.rule.Evidence;
import heshu.table.CellRef;
import heshu.text.Message;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** The sentences that go with a verdict: the main point first, then how it was computed. */
final class Explanation {
  private static final int SHOWN_CELLS = 2;

  private Explanation() {}

  static List<Message> agreement(Comparison comparison, Agreement agreement) {
    return sentences(
        comparison,
        "rule.verdict.agrees." + name(agreement.name()),
        Figures.expected(comparison.claim(), comparison.value()),
        Diagnosis.NO_DETAIL);
  }

  static List<Message> difference(Comparison comparison, Diagnosis diagnosis, String expected) {
    return sentences(
        comparison,
        "rule.verdict.differs." + diagnosis.cause().contractName(),
        Figures.phrase(comparison.claim(), expected),
        diagnosis.detail());
  }

  /** The cell is too coarse for the figure. */
  static Message outOfReach(Comparison comparison) {
    return Message.of(
        "rule.verdict.out-of-reach",
        Figures.words(comparison.claim()),
        places(comparison.formula()),
        shown(comparison));
  }

  /** That a cell is read with the zeros that its neighbours show it to have lost. */
  static Optional<Message> lostZeros(Comparison comparison) {
    return Optional.of(comparison)
        .filter(Comparison::isDirect)
        .map(Comparison::cell)
        .filter(cell -> cell.precision() > cell.decimals())
        .map(
            cell ->
                Message.of(
                    "rule.verdict.lost-zeros",
                    cell.ref().toString(),
                    cell.raw().strip(),
                    cell.precision()));
  }

  /** A result that only the figures before rounding can bear out. */
  static List<Message> offByRounding(Comparison comparison, String expected) {
    return sentences(
        comparison,
        "rule.verdict.differs.off-by-rounding",
        Figures.phrase(comparison.claim(), expected),
        Diagnosis.NO_DETAIL);
  }

  /** What the table says on another basis than the one held against the figure. */
  static Message otherBasis(Comparison comparison, Comparison other) {
    return Message.of(
        "rule.verdict.other-basis",
        Figures.words(comparison.claim()),
        places(comparison.formula()),
        shown(comparison),
        places(other.formula()),
        shown(other));
  }

  /** What incomes at current prices give, where a figure may be at constant ones. */
  static Message maybeReal(Comparison comparison) {
    return Message.of(
        "rule.verdict.maybe-real",
        Figures.words(comparison.claim()),
        places(comparison.formula()),
        shown(comparison));
  }

  static Message incomparable(Claim claim, Formula formula) {
    String code = UnstatedUnit.isGuessed(formula) ? "unit-far" : "unit-unknown";
    return Message.of(
        "rule.verdict." + code, Figures.words(claim), places(formula), shown(formula));
  }

  /** What a cell without a unit would say in the unit that brings it nearest. */
  static Message unstatedUnit(Comparison read) {
    return Message.of(
        "rule.verdict.unit-near",
        Figures.words(read.claim()),
        places(read.formula()),
        read.formula().computation(),
        Figures.expected(read.claim(), read.value()));
  }

  /** Of the centre's spending, one may count what it hands on, and the other not. */
  static Message transfers(Claim claim, Formula formula) {
    return Message.of(
        "rule.verdict.transfers", Figures.words(claim), places(formula), shown(formula));
  }

  static Message vintage(Comparison comparison, Formula other) {
    return Message.of(
        "rule.verdict.other-vintage",
        Figures.words(comparison.claim()),
        places(comparison.formula()),
        shown(comparison),
        places(other),
        shown(other));
  }

  static Message revision(Comparison comparison) {
    return Message.of(
        "rule.verdict.revision",
        Figures.words(comparison.claim()),
        places(comparison.formula()),
        shown(comparison));
  }

  static Message firstFigures(Comparison comparison) {
    return Message.of(
        "rule.verdict.first-figures",
        Figures.words(comparison.claim()),
        places(comparison.formula()),
        shown(comparison));
  }

  static Message otherThing(Comparison comparison) {
    return Message.of(
        "rule.verdict.other-thing",
        Figures.words(comparison.claim()),
        comparison.formula().terms().get(0).series().indicator(),
        places(comparison.formula()),
        shown(comparison));
  }

  static Message otherMeant(Comparison comparison, Formula other) {
    return Message.of(
        "rule.verdict.other-meant",
        Figures.words(comparison.claim()),
        places(comparison.formula()),
        shown(comparison),
        places(other),
        other.terms().get(0).series().indicator());
  }

  static Message lastYearOnly(Comparison comparison) {
    return Message.of(
        "rule.verdict.last-year-only",
        Figures.words(comparison.claim()),
        places(comparison.formula()),
        shown(comparison));
  }

  static Message clash(Claim claim, Formula formula, Diagnosis diagnosis, String expected) {
    return Message.of(
        "rule.verdict.differs." + diagnosis.cause().contractName(),
        Figures.words(claim),
        places(formula),
        shown(formula),
        Figures.phrase(claim, expected),
        diagnosis.detail(),
        data(formula, shown(formula)));
  }

  static Message otherTableDiffers(Formula other) {
    return Message.of("rule.verdict.other-table-differs", places(other), shown(other));
  }

  /** What the levels give, where a published rate says otherwise. */
  static Message recomputed(Comparison other) {
    return Message.of("rule.verdict.recomputed", places(other.formula()), shown(other));
  }

  private static List<Message> sentences(
      Comparison comparison, String code, String expected, Message detail) {
    List<Message> sentences = new ArrayList<>();
    sentences.add(
        Message.of(
            code,
            Figures.words(comparison.claim()),
            places(comparison.formula()),
            shown(comparison),
            expected,
            detail,
            data(comparison.formula(), shown(comparison))));
    computation(comparison.formula()).ifPresent(sentences::add);
    return sentences;
  }

  /** What cells say, or what follows from them. */
  private static Message data(Formula formula, String shown) {
    boolean printed = formula.kind() == Formula.Kind.DIRECT;
    return Message.of(
        printed ? "rule.verdict.says" : "rule.verdict.computes", places(formula), shown);
  }

  /** How it was computed, in figures; a place by the number of those that it was counted among. */
  private static Optional<Message> computation(Formula formula) {
    if (formula.kind() == Formula.Kind.RANK && formula.computation().indexOf(' ') > 0) {
      String own = formula.computation().substring(0, formula.computation().indexOf(' '));
      boolean upwards = formula.computation().contains("↑");
      return Optional.of(
          Message.of(
              upwards ? "rule.verdict.ranked-upwards" : "rule.verdict.ranked",
              own,
              formula.terms().size(),
              Figures.plain(formula.value())));
    }
    return formula.kind() == Formula.Kind.DIRECT || formula.computation().isEmpty()
        ? Optional.empty()
        : Optional.of(Message.literal(formula.computation()));
  }

  /** The value that the cells give: as the cell prints it, or computed. */
  private static String shown(Comparison comparison) {
    return comparison.isDirect()
        ? shown(comparison.formula())
        : Figures.computed(comparison.claim(), comparison.value());
  }

  private static String shown(Formula formula) {
    return formula.kind() == Formula.Kind.DIRECT && !formula.terms().isEmpty()
        ? Figures.cell(formula.terms().get(0))
        : Figures.scaled(formula.value(), formula.unit());
  }

  /** The cells of a formula by name, the first of many. */
  static String places(Formula formula) {
    List<String> names =
        formula.terms().stream()
            .limit(SHOWN_CELLS)
            .map(term -> term.observation().cell().ref())
            .map(CellRef::toString)
            .toList();
    return String.join("、", names) + (formula.terms().size() > SHOWN_CELLS ? "…" : "");
  }

  static List<Evidence> evidence(Formula formula) {
    return formula.terms().stream().map(Explanation::evidence).toList();
  }

  static Evidence evidence(Term term) {
    return new Evidence(term.series(), term.observation());
  }

  private static String name(String constant) {
    return constant.toLowerCase(java.util.Locale.ROOT).replace('_', '-');
  }
}
