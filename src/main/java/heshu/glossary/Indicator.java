package heshu.glossary;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;

/**
 * A statistical indicator of the glossary.
 *
 * @param id a stable id such as {@code gdp-regional}
 * @param name the canonical Chinese name
 * @param aliases other names, short names and former names
 * @param units units it is usually given in, the most usual first, with their scale words
 * @param nature what kind of magnitude it is
 * @param growth how its published growth is computed
 * @param sisters ids of indicators it is often mistaken for
 * @param plausibleLow below this a value (in the first of {@code units}) is implausible
 * @param plausibleHigh above this a value is implausible
 */
public record Indicator(
    String id,
    String name,
    List<String> aliases,
    List<String> units,
    Nature nature,
    Growth growth,
    List<String> sisters,
    Optional<BigDecimal> plausibleLow,
    Optional<BigDecimal> plausibleHigh) {

  public Indicator {
    aliases = List.copyOf(aliases);
    units = List.copyOf(units);
    sisters = List.copyOf(sisters);
  }

  /** What kind of magnitude an indicator is. */
  public enum Nature {
    AMOUNT,
    COUNT,
    PHYSICAL,
    PERSONS,
    PER_HEAD,
    SHARE,
    RATE,
    RATIO,
    INDEX
  }

  /** How the published growth of an indicator is computed. */
  public enum Growth {
    /** At constant prices: never to be recomputed from levels at current prices. */
    REAL,
    /** At current prices: follows from two levels. */
    NOMINAL,
    /** On a comparable scope: published growth need not follow from published levels. */
    COMPARABLE,
    /** As the difference of two percentages, in percentage points. */
    POINTS,
    /** Of physical amounts and counts: follows from two levels. */
    PHYSICAL,
    UNKNOWN
  }
}
