package heshu.table;

import java.util.Map;
import java.util.Optional;

/**
 * Why a cell has no figure, by the marks that the notes of the China Statistical Yearbook and of
 * local yearbooks explain. None of them is a zero.
 */
public enum Absence {
  /** Blank: unknown, or none. */
  EMPTY,
  /** A dash: there is no such item. */
  NONE,
  /** 不详, N/A, --: there is a figure, but not here. */
  NOT_AVAILABLE,
  /** …: below the smallest unit of the table, or not surveyed. */
  TOO_SMALL,
  /** A formula without its result. */
  UNCALCULATED;

  private static final Map<String, Absence> MARKS =
      Map.ofEntries(
          Map.entry("", EMPTY),
          Map.entry("空", EMPTY),
          Map.entry("-", NONE),
          Map.entry("—", NONE),
          Map.entry("–", NONE),
          Map.entry("－", NONE),
          Map.entry("─", NONE),
          Map.entry("一", NONE),
          Map.entry("无", NONE),
          Map.entry("/", NONE),
          Map.entry("--", NOT_AVAILABLE),
          Map.entry("---", NOT_AVAILABLE),
          Map.entry("——", NOT_AVAILABLE),
          Map.entry("――", NOT_AVAILABLE),
          Map.entry("－－", NOT_AVAILABLE),
          Map.entry("不详", NOT_AVAILABLE),
          Map.entry("N/A", NOT_AVAILABLE),
          Map.entry("n/a", NOT_AVAILABLE),
          Map.entry("NA", NOT_AVAILABLE),
          Map.entry("NaN", NOT_AVAILABLE),
          Map.entry("nan", NOT_AVAILABLE),
          Map.entry("null", NOT_AVAILABLE),
          Map.entry("NULL", NOT_AVAILABLE),
          Map.entry("None", NOT_AVAILABLE),
          Map.entry("×", NOT_AVAILABLE),
          Map.entry("*", NOT_AVAILABLE),
          Map.entry("#ERROR!", UNCALCULATED),
          Map.entry("…", TOO_SMALL),
          Map.entry("……", TOO_SMALL),
          Map.entry("...", TOO_SMALL),
          Map.entry("..", TOO_SMALL),
          Map.entry("…*", TOO_SMALL));

  /** What a cell of this text, spaces around it taken off, says instead of a figure. */
  public static Optional<Absence> of(String text) {
    return text.length() > 7 ? Optional.empty() : Optional.ofNullable(MARKS.get(text));
  }
}
