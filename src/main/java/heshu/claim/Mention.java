package heshu.claim;

import heshu.period.PeriodExpression;
import heshu.quantity.Quantity;
import heshu.text.Span;
import java.util.List;

/**
 * A number, or words that stand for one, found in the reading text of a block; its span points into
 * that text.
 */
public sealed interface Mention {
  Span span();

  /**
   * A quantity that may be a claim.
   *
   * @param span number, scale, unit and touching hedges; for ranks the comparison group as well
   * @param quantity what is written
   * @param form how it is written
   * @param group for ranks, the comparison group as written (全市, 主城区), otherwise empty
   * @param ratio for {@link Form#RATIO}, which member of the ratio it is, from 0; otherwise 0
   * @param notes repairs and joins
   */
  record Figure(Span span, Quantity quantity, Form form, String group, int ratio, List<Note> notes)
      implements Mention {
    public Figure {
      notes = List.copyOf(notes);
    }
  }

  /** Words of time: 2025年, 去年, 前三季度, 十四五时期, 五年来. Their numerals are skipped as dates. */
  record Time(Span span, PeriodExpression expression) implements Mention {}

  /** A number that is no claim: a name, an ordinal, a set phrase, a reference number. */
  record Label(Span span, Skipped.Reason reason) implements Mention {}

  /** How a figure is written. */
  enum Form {
    PLAIN,
    PERCENT,
    POINTS,
    RANGE,
    RANK,
    /** 1.5倍, 翻一番, 翻倍. */
    MULTIPLE,
    /** A stretch of time: 5年, 90天, 3个工作日. */
    DURATION,
    /** A member of 24.2∶35.0∶40.8. */
    RATIO
  }
}
