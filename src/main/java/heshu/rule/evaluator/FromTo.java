package heshu.rule.evaluator;

import heshu.claim.Claim;
import heshu.claim.Direction;
import heshu.claim.Kind;
import heshu.claim.Relation;
import heshu.period.Period;
import heshu.rule.Examined;
import heshu.rule.Scope;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;

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
          changes(sentence, i, from.get(), report).forEach(found::add);
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
      if (!near || !(leans || isBareChange(report.between(last, next))) || isFromTo(next)) {
        break;
      }
      boolean recomputable = !Amount.of(next).isPercent() || !report.growsOnAnotherBasis(to);
      if (next.relation(Relation.Kind.COMPARED_WITH).isEmpty() && isChange(next) && recomputable) {
        found.add(new FromTo(from, to, next));
      }
      last = next;
    }
    return found;
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
