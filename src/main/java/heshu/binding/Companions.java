package heshu.binding;

import heshu.claim.Claim;
import heshu.claim.Extraction;
import heshu.claim.Kind;
import heshu.claim.Relation;
import heshu.period.Period;
import heshu.quantity.Interval;
import heshu.quantity.Unit;
import java.util.List;
import java.util.Optional;

/**
 * The other claims of a sentence without which a claim cannot be understood: the beginning of the
 * from–to whose change it states, the bound or the place that a run of years was held.
 */
final class Companions {
  private static final List<String> TRADE = List.of("进出口", "出口", "进口", "贸易");

  private final List<Claim> claims;

  Companions(Extraction extraction) {
    claims = extraction.claims();
  }

  /**
   * What a claim's companions say of it.
   *
   * @param base the period at which the from–to begins: 由2020年的41.3%提高到43.1%，提高1.8个百分点
   * @param held what was held through a run: 连续4年稳定在72万吨以上, 连续3年居全省第一
   * @param level the unit of the level whose change it states
   * @param yearly whether the claim itself was held through a run, so that it is of each year
   */
  record Said(Optional<Period> base, Optional<Claim> held, Optional<Unit> level, boolean yearly) {}

  Said of(Claim claim) {
    return switch (claim.kind()) {
      case CHANGE, POINTS, MULTIPLE ->
          new Said(base(claim), Optional.empty(), level(claim), isHeld(claim));
      case DURATION ->
          new Said(Optional.empty(), held(claim), Optional.empty(), /* yearly= */ false);
      default -> new Said(Optional.empty(), Optional.empty(), Optional.empty(), isHeld(claim));
    };
  }

  /** Growth without a level of its own goes on in the money that its sentence counts in. */
  private Optional<Unit> level(Claim change) {
    Optional<Unit> own = other(change, Relation.Kind.CHANGE_OF).map(l -> l.quantity().unit());
    return own.or(() -> moneyBefore(change));
  }

  private Optional<Unit> moneyBefore(Claim change) {
    for (int i = change.index() - 2; i >= 0; i--) {
      Claim before = claims.get(i);
      if (!before.sentence().equals(change.sentence())) {
        return tradeInReport(change);
      }
      if (Currencies.of(before.quantity().unit()).isPresent()) {
        return Optional.of(before.quantity().unit());
      }
    }
    return tradeInReport(change);
  }

  /** A report that counts its trade in one money means it in the growth of trade as well. */
  private Optional<Unit> tradeInReport(Claim change) {
    if (!isOfTrade(change)) {
      return Optional.empty();
    }
    List<Unit> units =
        claims.stream()
            .filter(Companions::isOfTrade)
            .map(claim -> claim.quantity().unit())
            .filter(unit -> Currencies.of(unit).isPresent())
            .distinct()
            .toList();
    return units.size() == 1 ? Optional.of(units.get(0)) : Optional.empty();
  }

  private static boolean isOfTrade(Claim claim) {
    return TRADE.stream().anyMatch(claim.subject().indicator()::contains);
  }

  /** Words of its own (比2020年, 比上年) go before the from–to. */
  private Optional<Period> base(Claim change) {
    return change.relation(Relation.Kind.SINCE).isPresent()
        ? Optional.empty()
        : other(change, Relation.Kind.CHANGE_OF)
            .flatMap(end -> other(end, Relation.Kind.TO_OF_FROM))
            .flatMap(beginning -> beginning.subject().period())
            .filter(base -> base.isYear() || !base.isWholeYears())
            .filter(base -> isBefore(base, change))
            .or(() -> baseBefore(change));
  }

  /**
   * What a multiple without words of its own is compared with, if the sentence said so before:
   * 2007年，总产值比2002年增长65%，税收增长1.2倍.
   */
  private Optional<Period> baseBefore(Claim change) {
    for (int i = change.index() - 2; i >= 0 && change.kind() == Kind.MULTIPLE; i--) {
      Claim before = claims.get(i);
      if (!before.sentence().equals(change.sentence()) || !endTogether(before, change)) {
        return Optional.empty();
      }
      Optional<Period> base =
          before
              .relation(Relation.Kind.SINCE)
              .flatMap(since -> BaseYear.in(since.words(), lastYear(change)))
              .filter(year -> isBefore(year, change));
      if (base.isPresent()) {
        return base;
      }
    }
    return Optional.empty();
  }

  private static int lastYear(Claim claim) {
    return claim.subject().period().map(Period::lastYear).orElse(0);
  }

  private static boolean endTogether(Claim one, Claim other) {
    return one.subject()
        .period()
        .map(Period::lastYear)
        .equals(other.subject().period().map(Period::lastYear));
  }

  private static boolean isBefore(Period base, Claim change) {
    return change.subject().period().filter(end -> base.last().isBefore(end.last())).isPresent();
  }

  private Optional<Claim> other(Claim claim, Relation.Kind kind) {
    return claim.relation(kind).flatMap(Relation::claim).map(index -> claims.get(index - 1));
  }

  private Optional<Claim> held(Claim run) {
    return run.index() < claims.size()
        ? Optional.of(claims.get(run.index())).filter(next -> isHeld(run, next))
        : Optional.empty();
  }

  private boolean isHeld(Claim claim) {
    return claim.relation(Relation.Kind.HELD).isPresent() || isHeldInRun(claim);
  }

  private boolean isHeldInRun(Claim claim) {
    return claim.index() > 1
        && Optional.of(claims.get(claim.index() - 2))
            .filter(before -> before.kind() == Kind.DURATION && isHeld(before, claim))
            .isPresent();
  }

  private static boolean isHeld(Claim run, Claim next) {
    boolean isRun = next.relation(Relation.Kind.RUN_OF).flatMap(Relation::claim).isPresent();
    return next.clause().equals(run.clause())
        && (next.kind() == Kind.RANK ? isRun : next.kind() != Kind.DURATION && isBound(next));
  }

  private static boolean isBound(Claim claim) {
    Interval values = claim.quantity().bounds();
    return values.low().isEmpty() || values.high().isEmpty();
  }
}
