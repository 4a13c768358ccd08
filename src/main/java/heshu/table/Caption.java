package heshu.table;

import heshu.quantity.ScaledUnit;
import heshu.table.MeasureWords.Flow;
import java.util.Optional;

/**
 * One caption, of a row or of a column, taken apart. What it does not say is empty.
 *
 * @param text as written, folded and without spaces around it
 * @param name the words for the indicator that are left when all else is taken off
 * @param place how far it is indented, in columns of half width
 * @param mark what marks it as a part, or numbers it
 * @param time what it says of time
 * @param measure what it says the figures are
 * @param wholeOf what a share is a share of; what a rank is a rank of
 * @param indexBase the base of an index: 上年=100
 * @param real constant prices, or current ones
 */
record Caption(
    String text,
    String name,
    int place,
    Mark mark,
    PeriodCaption time,
    Optional<Measure> measure,
    Optional<String> wholeOf,
    Optional<String> indexBase,
    Optional<ScaledUnit> unit,
    Optional<Boolean> real,
    Optional<Vintage> vintage,
    Flow flow) {

  /** How a label is marked. */
  enum Mark {
    NONE,
    /** 其中：or #: a part of the row above. */
    PART,
    /** 一、 */
    HAN_NUMBER,
    /** （一） */
    BRACKETED_HAN_NUMBER,
    /** 1. */
    NUMBER,
    /** （1） */
    BRACKETED_NUMBER
  }

  /** This caption, which names no indicator, as one of the indicator of another: 增速 of 地区生产总值. */
  Caption of(Caption owner) {
    boolean rank = measure.filter(m -> m == Measure.RANK).isPresent();
    boolean growing = owner.measure.filter(m -> m == Measure.GROWTH).isPresent();
    return new Caption(
        text,
        owner.name,
        place,
        mark,
        time.orElse(owner.time),
        measure,
        wholeOf.isEmpty() && rank && growing ? Optional.of(Series.OF_GROWTH) : wholeOf,
        indexBase,
        unit.isEmpty() && measure.isEmpty() ? owner.unit : unit,
        real.isEmpty() && measure.isEmpty() ? owner.real : real,
        vintage.or(() -> owner.vintage),
        flow);
  }

  /** The same caption, its figures being what another says. */
  Caption measuredBy(Optional<Measure> other) {
    return new Caption(
        text, name, place, mark, time, other, wholeOf, indexBase, unit, real, vintage, flow);
  }

  /** Whether nothing but a time is said. */
  boolean isTimeAlone() {
    return name.isEmpty() && time.tellsTime() && measure.isEmpty();
  }

  /** Whether nothing but a unit is said. */
  boolean isUnitAlone() {
    return name.isEmpty() && unit.isPresent() && !time.tellsTime() && measure.isEmpty();
  }

  /** The time with the flow that words of measure tell (累计值). */
  PeriodCaption when() {
    return flow == Flow.NONE || time.flow() != Flow.NONE ? time : time.flowing(flow);
  }
}
