package heshu.rule.evaluator;

import heshu.claim.Claim;
import heshu.claim.Direction;
import heshu.claim.Kind;
import heshu.claim.Relation;
import heshu.claim.Role;
import heshu.period.Period;
import heshu.quantity.Units;
import heshu.rule.Examined;
import heshu.rule.Scope;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.Stream;

/**
 * A from–to and what the sentence says the difference is: 由24.2%提高到35%，提高10.8个百分点.
 *
 * @param from the beginning
 * @param to the end
 * @param change what lies between them, as written
 */
record FromTo(Claim from, Claim to, Claim change) {
  private static final int LONGEST_GAP = 14;

  /** All that a report states. */
  static List<FromTo> in(Examined report, Scope scope) {
    List<FromTo> found = new ArrayList<>();
    for (List<Claim> sentence : report.sentences(scope)) {
      for (int i = 0; i < sentence.size(); i++) {
        Optional<Claim> from = from(sentence.get(i), report);
        if (from.isPresent()) {
          before(sentence, i, from.get(), report).ifPresent(found::add);
          changes(sentence, i, from.get(), report).forEach(found::add);
        } else {
          found.addAll(sinceLastYear(sentence, sentence.get(i), report));
        }
      }
    }
    return found;
  }

  private static Optional<Claim> from(Claim to, Examined report) {
    return to.relation(Relation.Kind.TO_OF_FROM)
        .flatMap(Relation::claim)
        .map(report.extraction()::claim)
        .filter(from -> from.quantity().unit().converts(to.quantity().unit()));
  }

  /** The claims of change that follow an end directly, before anything else is spoken of. */
  private static List<FromTo> changes(List<Claim> sentence, int end, Claim from, Examined report) {
    List<FromTo> found = new ArrayList<>();
    Claim to = sentence.get(end);
    Claim last = to;
    for (Claim next : sentence.subList(end + 1, sentence.size())) {
      boolean leans =
          next.relation(Relation.Kind.CHANGE_OF)
              .flatMap(Relation::claim)
              .filter(index -> index == to.index() || index == from.index())
              .isPresent();
      boolean near = report.between(last, next).length() <= LONGEST_GAP;
      boolean follows =
          leans || isBareChange(report.between(last, next)) || isMultipleOf(next, from);
      if (!near || !follows || isFromTo(next)) {
        break;
      }
      boolean plain =
          next.relation(Relation.Kind.COMPARED_WITH).isEmpty()
              && next.relation(Relation.Kind.CHANGE_OF_INCREASE).isEmpty()
              && next.relation(Relation.Kind.ON_BASIS).isEmpty();
      if (plain && isChange(next) && isRecomputable(next, to, report)) {
        found.add(new FromTo(from, to, next));
      }
      last = next;
    }
    return found;
  }

  /** 提高5.2个百分点，由60.1%提高到65.3%: the change may go before. */
  private static Optional<FromTo> before(
      List<Claim> sentence, int end, Claim from, Examined report) {
    Claim to = sentence.get(end);
    return sentence.stream()
        .filter(claim -> claim.index() == from.index() - 1 && isChange(claim))
        .filter(claim -> claim.role() != Role.REFERENCE) // 由增长5.6%和13.1%减为: two beginnings
        .filter(claim -> from.kind() != Kind.RANK || isMove(claim))
        .filter(claim -> report.between(claim, from).length() <= LONGEST_GAP)
        .filter(claim -> claim.subject().indicator().equals(to.subject().indicator()))
        .filter(claim -> claim.direction() == to.direction())
        .filter(claim -> claim.relation(Relation.Kind.CHANGE_OF).isEmpty())
        .filter(claim -> isPlain(claim) && isRecomputable(claim, to, report))
        .map(claim -> new FromTo(from, to, claim))
        .findFirst();
  }

  /** Places are moved by places. */
  private static boolean isMove(Claim change) {
    return change.quantity().unit().symbol().equals(Units.RANK.symbol());
  }

  /** 达到120.3亿元，增长9.1%，上年为110.3亿元: the beginning may be told apart. */
  private static List<FromTo> sinceLastYear(List<Claim> sentence, Claim to, Examined report) {
    Optional<Period> last = to.subject().period().map(period -> period.minusYears(1));
    List<FromTo> found = new ArrayList<>();
    for (Claim from : sentence) {
      boolean base =
          last.isPresent()
              && from.subject().period().equals(last)
              && from.kind() == to.kind()
              && (to.kind() == Kind.LEVEL || to.kind() == Kind.SHARE)
              && from.subject().indicator().equals(to.subject().indicator())
              && from.quantity().unit().equals(to.quantity().unit());
      if (base) {
        sentence.stream()
            .filter(claim -> isOf(claim, to) && isChange(claim) && isPlain(claim))
            .filter(claim -> claim.subject().period().equals(to.subject().period()))
            .filter(claim -> isRecomputable(claim, to, report))
            .forEach(claim -> found.add(new FromTo(from, to, claim)));
      }
    }
    return found;
  }

  private static boolean isOf(Claim change, Claim level) {
    return change
        .relation(Relation.Kind.CHANGE_OF)
        .flatMap(Relation::claim)
        .filter(index -> index == level.index())
        .isPresent();
  }

  /** Whether a change is over the time between the two ends, and of the level itself. */
  private static boolean isPlain(Claim change) {
    return Stream.of(
            Relation.Kind.COMPARED_WITH,
            Relation.Kind.SINCE,
            Relation.Kind.AVERAGE_OVER_PERIOD,
            Relation.Kind.ON_BASIS,
            Relation.Kind.CHANGE_OF_INCREASE)
        .allMatch(kind -> change.relation(kind).isEmpty());
  }

  private static boolean isRecomputable(Claim change, Claim to, Examined report) {
    return !Amount.of(change).isPercent() || !report.growsOnAnotherBasis(to);
  }

  /** 是2020年的1.5倍, where the beginning is of 2020. */
  private static boolean isMultipleOf(Claim claim, Claim from) {
    String year =
        from.subject().period().map(period -> String.valueOf(period.lastYear())).orElse("?");
    return claim.kind() == Kind.MULTIPLE
        && claim
            .relation(Relation.Kind.SINCE)
            .filter(since -> since.words().startsWith(year))
            .isPresent();
  }

  private static boolean isFromTo(Claim claim) {
    return claim.relation(Relation.Kind.TO_OF_FROM).isPresent();
  }

  private static boolean isChange(Claim claim) {
    return claim.kind() == Kind.CHANGE
        || claim.kind() == Kind.POINTS
        || claim.kind() == Kind.MULTIPLE;
  }

  /** Whether only a verb of change stands between: ，提高 or 、年均增长. */
  private static boolean isBareChange(String between) {
    String words = between.replaceAll("[,，、。；;()（）了约近超过净共累计五年年均平均均]", "");
    return List.of(
                "增长", "提高", "提升", "增加", "上升", "下降", "减少", "降低", "缩短", "前移", "上升", "上涨", "扩大", "收窄",
                "后移", "翻")
            .contains(words)
        || words.isEmpty();
  }

  Amount amountFrom() {
    return Amount.of(from);
  }

  Amount amountTo() {
    return Amount.of(to);
  }

  Amount amountChange() {
    return Amount.of(change);
  }

  boolean isDown() {
    return change.direction() == Direction.DOWN;
  }

  boolean isAverage() {
    return change.relation(Relation.Kind.AVERAGE_OVER_PERIOD).isPresent();
  }

  /** How many years lie between the two ends, where both say their year. */
  OptionalInt years() {
    Optional<Integer> first = from.subject().period().map(period -> period.lastYear());
    Optional<Integer> last = to.subject().period().map(period -> period.lastYear());
    if (first.isEmpty() || last.isEmpty() || last.get() <= first.get()) {
      return OptionalInt.empty();
    }
    return OptionalInt.of(last.get() - first.get());
  }

  /**
   * 2020年到2025年，由80亿元增加到128亿元 may begin with 2020 rather than with the year before it; the years of
   * a plan leave no choice.
   */
  OptionalInt yearsCountedFromFirst() {
    Optional<Period> over = change.subject().period();
    boolean open = over.isPresent() && over.get().plan().isEmpty();
    return open && over.get().lastYear() > over.get().first().getYear()
        ? OptionalInt.of(over.get().lastYear() - over.get().first().getYear())
        : OptionalInt.empty();
  }
}
