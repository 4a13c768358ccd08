package heshu.rule.verdict;

import heshu.binding.Binding;
import heshu.binding.Candidate;
import heshu.binding.Formula;
import heshu.claim.Claim;
import heshu.claim.Extraction;
import heshu.claim.Kind;
import heshu.claim.Role;
import heshu.glossary.Glossary;
import heshu.rule.Evidence;
import heshu.rule.Verdict;
import heshu.rule.Verdict.Reason;
import heshu.rule.Verdict.State;
import heshu.table.Measure;
import heshu.table.Statistics;
import heshu.text.Message;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

/** Decides, for every claim, whether it agrees with the cells it was tied to. */
public final class Judge {
  private final Glossary glossary;

  public Judge(Glossary glossary) {
    this.glossary = glossary;
  }

  /**
   * One verdict for each claim, in the order of the claims.
   *
   * @param bindings one for each claim, in the same order
   */
  public List<Verdict> judge(
      Extraction extraction, List<Binding> bindings, Statistics statistics, JudgeOptions options) {
    if (bindings.size() != extraction.claims().size()) {
      throw new IllegalArgumentException("a claim without a binding");
    }
    return new Session(extraction, bindings, statistics, options).verdicts();
  }

  /** The verdicts of one report: some look at the other figures of their sentence. */
  private final class Session {
    private final Extraction extraction;
    private final List<Binding> bindings;
    private final JudgeOptions options;
    private final Surroundings surroundings;
    private final ListMates listMates;
    private final Revision revision;
    private final Precedents precedents;
    private final FirstFigures firstFigures;
    private final PriceBasis priceBasis;
    private final Diagnostician diagnostician;
    private final Diagnostician slips;
    private final Misses misses;

    Session(
        Extraction extraction,
        List<Binding> bindings,
        Statistics statistics,
        JudgeOptions options) {
      this.extraction = extraction;
      this.bindings = bindings;
      this.options = options;
      this.surroundings = new Surroundings(statistics, glossary, extraction.context().region());
      this.listMates = new ListMates(extraction, bindings, options.rounding());
      this.revision = new Revision(extraction, glossary);
      this.precedents = new Precedents(extraction, bindings, options.rounding());
      this.firstFigures = new FirstFigures(extraction, bindings, options.rounding());
      this.priceBasis = new PriceBasis(glossary, statistics, precedents);
      this.diagnostician = Suspicions.inOrder();
      this.slips = Suspicions.ofLastDigit();
      this.misses = new Misses(bindings, options.rounding());
    }

    List<Verdict> verdicts() {
      return IntStream.range(0, bindings.size())
          .mapToObj(i -> verdict(extraction.claims().get(i), bindings.get(i)))
          .toList();
    }

    private Verdict verdict(Claim claim, Binding binding) {
      if (binding instanceof Binding.Bound bound) {
        return decide(claim, Precedence.of(bound));
      }
      return binding instanceof Binding.Ambiguous ambiguous
          ? ambiguous(claim, ambiguous)
          : misses.verdict(claim, (Binding.Unbound) binding);
    }

    private Verdict decide(Claim claim, Binding.Bound bound) {
      Formula formula = PointsSlip.inPoints(bound.chosen().formula());
      if (claim.role() == Role.TARGET && !isPlan(formula)) {
        return Verdicts.undecidable(Reason.TARGET, Message.of("rule.verdict.target"), bound);
      }
      if (UnstatedUnit.isIn(formula) && Frame.of(claim, formula).isEmpty()) {
        return unstated(claim, formula, bound);
      }
      return Comparison.of(claim, formula, options.rounding())
          .map(comparison -> decide(comparison, bound))
          .orElseGet(() -> otherUnit(claim, formula, bound));
    }

    /** A cell without a unit may bear a claim out, but cannot contradict it. */
    private Verdict unstated(Claim claim, Formula formula, Binding.Bound bound) {
      Optional<Comparison> read =
          UnstatedUnit.in(claim, formula)
              .flatMap(guess -> Comparison.of(claim, guess, options.rounding()));
      return read.map(comparison -> decide(comparison, bound))
          .filter(verdict -> verdict.state() != State.DIFFERS)
          .orElseGet(() -> inNoUnit(claim, formula, read, bound));
    }

    private static Verdict inNoUnit(
        Claim claim, Formula formula, Optional<Comparison> read, Binding.Bound bound) {
      if (Transfers.mayExplain(claim, formula)) {
        return Verdicts.undecidable(
            Reason.NOT_COMPARABLE, Explanation.transfers(claim, formula), bound);
      }
      Message why =
          read.map(Explanation::unstatedUnit)
              .orElseGet(() -> Explanation.incomparable(claim, formula));
      return Verdicts.undecidable(Reason.UNIT_UNKNOWN, why, bound);
    }

    private Verdict decide(Comparison comparison, Binding.Bound bound) {
      if (isBeyondData(comparison)) {
        return Verdicts.undecidable(
            Reason.NO_DATA,
            Message.of(
                "rule.verdict.run-beyond-data",
                Figures.words(comparison.claim()),
                Explanation.places(comparison.formula()),
                Figures.plain(comparison.formula().value())),
            bound);
      }
      Agreement agreement = agreement(comparison);
      if (agreement.isBeyondCell()) {
        return beyondCell(comparison, agreement, bound);
      }
      return agreement.agrees()
          ? agreeing(comparison, agreement, bound)
          : differing(comparison, agreement, bound);
    }

    /** A table that prints the same figure more finely decides; or what the cell tells is said. */
    private Verdict beyondCell(Comparison comparison, Agreement agreement, Binding.Bound bound) {
      Optional<Binding.Bound> finer =
          Precedence.choosing(
              bound,
              other ->
                  Comparison.of(comparison.claim(), other, options.rounding())
                      .filter(found -> found.isDirect() && found.isFinerThan(comparison))
                      .isPresent());
      if (finer.isPresent()) {
        return decide(comparison.claim(), finer.get());
      }
      return agreement.agrees()
          ? agreeing(comparison, agreement, bound)
          : Verdicts.undecidable(Reason.NOT_COMPARABLE, Explanation.outOfReach(comparison), bound);
    }

    /** A run that is longer than the table, whose first year still belongs to it. */
    private static boolean isBeyondData(Comparison comparison) {
      Formula formula = comparison.formula();
      return formula.kind() == Formula.Kind.RUN
          && formula.bounds().high().isEmpty()
          && comparison.figure().compareTo(comparison.value()) > 0;
    }

    private Agreement agreement(Comparison comparison) {
      Agreement agreement = Agreement.of(comparison);
      if (!agreement.agrees() && Tolerance.allows(options.tolerances(), comparison, glossary)) {
        return Agreement.TOLERATED;
      }
      return agreement == Agreement.LOOSE && isHeldForYears(comparison.claim())
          ? Agreement.BOUND
          : agreement;
    }

    /** What was kept to for years (连续4年稳定在72万吨以上) need not be near the last year's figure. */
    private boolean isHeldForYears(Claim claim) {
      return claim.index() > 1
          && Optional.of(extraction.claims().get(claim.index() - 2))
              .filter(before -> before.kind() == Kind.DURATION)
              .filter(before -> before.clause().equals(claim.clause()))
              .isPresent();
    }

    private Verdict agreeing(Comparison comparison, Agreement agreement, Binding.Bound bound) {
      List<Message> explanation = new ArrayList<>(Explanation.agreement(comparison, agreement));
      others(comparison, bound).stream()
          .filter(other -> !other.agrees())
          .map(Comparison::formula)
          .map(Explanation::otherTableDiffers)
          .forEach(explanation::add);
      UnstatedUnit.note(comparison.formula()).ifPresent(explanation::add);
      return Verdicts.agrees(comparison, agreement, explanation, bound);
    }

    private Verdict differing(Comparison comparison, Agreement agreement, Binding.Bound bound) {
      Optional<Formula> vintage =
          others(comparison, bound).stream()
              .filter(other -> isOtherVintage(comparison, other))
              .map(Comparison::formula)
              .findFirst();
      if (vintage.isPresent()) {
        return otherVintage(comparison, vintage, bound);
      }
      Optional<Comparison> otherBasis = PriceBasis.borneOut(comparison, all(comparison, bound));
      if (otherBasis.isPresent() || priceBasis.mayBeReal(comparison)) {
        return otherBasis(comparison, otherBasis, bound);
      }
      if (Transfers.mayExplain(comparison.claim(), comparison.formula())) {
        return Verdicts.undecidable(
            Reason.NOT_COMPARABLE,
            Explanation.transfers(comparison.claim(), comparison.formula()),
            bound);
      }
      if (UnstatedUnit.mayExplain(comparison) && !precedents.bearOutUnit(comparison)) {
        return Verdicts.undecidable(
            Reason.UNIT_UNKNOWN,
            Explanation.incomparable(comparison.claim(), comparison.formula()),
            bound);
      }
      boolean nearly = agreement == Agreement.OFF_BY_ROUNDING;
      if (!nearly && (revision.mayExplain(comparison) || firstFigures.mayExplain(comparison))) {
        return otherVintage(comparison, Optional.empty(), bound);
      }
      Diagnosis diagnosis = (nearly ? slips : diagnostician).diagnose(mismatch(comparison));
      Optional<Message> doubt = Doubts.of(comparison, diagnosis, bound.chosen());
      if (doubt.isPresent()) {
        return Verdicts.undecidable(Reason.NO_DATA, doubt.get(), bound);
      }
      Optional<Candidate> meant = Doubts.otherMeant(diagnosis, bound);
      if (meant.isPresent()) {
        return Verdicts.undecidable(
            Reason.AMBIGUOUS, Explanation.otherMeant(comparison, meant.get().formula()), bound);
      }
      String expected =
          diagnosis
              .expected()
              .orElseGet(() -> Figures.expected(comparison.claim(), comparison.value()));
      return new Verdict(
          State.DIFFERS,
          nearly ? Optional.of(agreement.how()) : Optional.empty(),
          Optional.empty(),
          Optional.of(expected),
          Optional.of(diagnosis.cause()),
          nearly
              ? Explanation.offByRounding(comparison, expected)
              : differing(comparison, diagnosis, expected, bound),
          joined(Explanation.evidence(comparison.formula()), diagnosis.evidence()),
          bound);
    }

    /** The difference, and what the levels give where they bear the figure out. */
    private List<Message> differing(
        Comparison comparison, Diagnosis diagnosis, String expected, Binding.Bound bound) {
      List<Message> sentences =
          new ArrayList<>(Explanation.difference(comparison, diagnosis, expected));
      Explanation.lostZeros(comparison).ifPresent(sentences::add);
      others(comparison, bound).stream()
          .filter(other -> comparison.isDirect() && other.agrees())
          .filter(other -> Precedence.isRecomputed(other.formula()))
          .findFirst()
          .map(Explanation::recomputed)
          .ifPresent(sentences::add);
      return sentences;
    }

    private Verdict otherVintage(
        Comparison comparison, Optional<Formula> other, Binding.Bound bound) {
      boolean revised =
          other
              .flatMap(formula -> Comparison.of(comparison.claim(), formula, options.rounding()))
              .map(found -> Revision.isSmall(comparison, found.value()))
              .orElse(true);
      Reason reason = revised ? Reason.OTHER_VINTAGE : Reason.AMBIGUOUS;
      return new Verdict(
          State.UNDECIDABLE,
          Optional.empty(),
          Optional.of(reason),
          Optional.of(Figures.expected(comparison.claim(), comparison.value())),
          Optional.empty(),
          List.of(
              other
                  .map(formula -> Explanation.vintage(comparison, formula))
                  .orElseGet(
                      () ->
                          revision.mayExplain(comparison)
                              ? Explanation.revision(comparison)
                              : Explanation.firstFigures(comparison))),
          joined(
              Explanation.evidence(comparison.formula()),
              other.map(Explanation::evidence).orElse(List.of())),
          bound);
    }

    /** A coarse figure agrees with too much for its agreement to tell a vintage. */
    private static boolean isOtherVintage(Comparison comparison, Comparison other) {
      boolean recomputed = comparison.isDirect() && Precedence.isRecomputed(other.formula());
      return !recomputed
          && other.agrees()
          && !Agreement.of(other).isNotable()
          && !Agreement.of(other).isBeyondCell()
          && Agreement.of(other).agrees()
          && (other.isHedged() || Mismatch.isTelling(other, 1, Mismatch.FAR_CHANCE));
    }

    private Mismatch mismatch(Comparison comparison) {
      return new Mismatch(comparison, listMates.of(comparison.claim()), surroundings);
    }

    /** The figure may be growth at other prices than those of its cells. */
    private Verdict otherBasis(
        Comparison comparison, Optional<Comparison> other, Binding.Bound bound) {
      return Verdicts.undecidable(
          Reason.NOT_COMPARABLE,
          other
              .map(found -> Explanation.otherBasis(comparison, found))
              .orElseGet(() -> Explanation.maybeReal(comparison)),
          bound);
    }

    /** The same figure in other tables. */
    private List<Comparison> others(Comparison comparison, Binding.Bound bound) {
      return all(comparison, bound).stream()
          .filter(other -> !PriceBasis.isOther(comparison.formula(), other.formula()))
          .toList();
    }

    /** The same figure in other tables, and the same growth at other prices. */
    private List<Comparison> all(Comparison comparison, Binding.Bound bound) {
      return bound.others().stream()
          .map(Candidate::formula)
          .map(formula -> Comparison.of(comparison.claim(), formula, options.rounding()))
          .flatMap(Optional::stream)
          .toList();
    }

    /**
     * The units do not convert: the unit is wrong if the figures are the same, or nothing is known.
     */
    private Verdict otherUnit(Claim claim, Formula formula, Binding binding) {
      return Optional.of(formula)
          .filter(stated -> !UnstatedUnit.isGuessed(stated))
          .flatMap(stated -> UnitClash.examine(claim, stated, options.rounding()))
          .map(diagnosis -> Verdicts.clashing(claim, formula, diagnosis, binding))
          .orElseGet(
              () ->
                  Verdicts.undecidable(
                      Reason.UNIT_UNKNOWN, Explanation.incomparable(claim, formula), binding));
    }

    /** Where every reading agrees, it does not matter which one is meant. */
    private Verdict ambiguous(Claim claim, Binding.Ambiguous ambiguous) {
      List<Optional<Comparison>> readings =
          ambiguous.candidates().stream()
              .map(candidate -> Comparison.of(claim, candidate.formula(), options.rounding()))
              .toList();
      boolean all =
          claim.role() != Role.TARGET
              && readings.stream().allMatch(r -> r.filter(this::isBorneOut).isPresent());
      if (!all) {
        return Verdicts.undecidable(
            claim.role() == Role.TARGET ? Reason.TARGET : Reason.AMBIGUOUS,
            ambiguous.distinction(),
            ambiguous);
      }
      Comparison best = readings.get(0).orElseThrow();
      Agreement agreement = agreement(best);
      return Verdicts.agrees(best, agreement, Explanation.agreement(best, agreement), ambiguous);
    }

    private boolean isBorneOut(Comparison comparison) {
      return agreement(comparison) == Agreement.TOLERATED
          || (comparison.agrees() && Agreement.of(comparison).agrees());
    }

    private static boolean isPlan(Formula formula) {
      return formula.terms().stream().anyMatch(term -> term.series().measure() == Measure.PLAN);
    }

    private static List<Evidence> joined(List<Evidence> first, List<Evidence> second) {
      List<Evidence> all = new ArrayList<>(first);
      all.addAll(second);
      return all;
    }
  }
}
