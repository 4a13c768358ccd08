package heshu.config;

import heshu.quantity.ScaledUnit;
import heshu.quantity.Unit;
import heshu.quantity.Units;
import heshu.rule.verdict.Tolerance;
import heshu.text.Message;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;

/** Reads how far figures may be off: {@code absolute: 0.1亿元}, {@code relative: 0.5%}. */
final class ToleranceReader {
  private static final String UNIT = "unit";
  private static final String ABSOLUTE = "absolute";
  private static final String RELATIVE = "relative";

  private final SettingsBuilder settings;
  private final Units units;

  ToleranceReader(SettingsBuilder settings, Units units) {
    this.settings = settings;
    this.units = units;
  }

  /** Takes over one tolerance for each indicator named, or one for all. */
  Object read(Fields item) {
    List<String> indicators = item.texts("indicator");
    Optional<Unit> given = item.text(UNIT).flatMap(written -> unit(item, UNIT, written));
    Optional<Amount> absolute = item.text(ABSOLUTE).flatMap(written -> amount(item, written));
    Optional<BigDecimal> relative = item.text(RELATIVE).flatMap(written -> share(item, written));
    boolean says = item.placeOf(ABSOLUTE).isPresent() || item.placeOf(RELATIVE).isPresent();
    boolean speaksOf = !indicators.isEmpty() || item.placeOf(UNIT).isPresent();
    item.finish();
    if (!says) {
      item.complaints().add(item.place(), Message.of("config.tolerance-empty"));
    } else if (!speaksOf && absolute.isEmpty() && relative.isPresent()) {
      item.complaints().add(item.place(), Message.of("config.tolerance-of-all"));
    }
    Optional<Unit> unit = absolute.map(Amount::unit).or(() -> given);
    if (absolute.isPresent() && given.filter(u -> !u.converts(absolute.get().unit())).isPresent()) {
      item.complain(ABSOLUTE, Message.of("config.tolerance-units", absolute.get().unit().symbol()));
    }
    Optional<BigDecimal> slack = absolute.map(Amount::value);
    if (indicators.isEmpty()) {
      put(new Tolerance(Optional.empty(), unit, slack, relative));
    }
    indicators.forEach(name -> put(new Tolerance(Optional.of(name), unit, slack, relative)));
    return List.of(indicators, unit);
  }

  private void put(Tolerance tolerance) {
    settings.tolerances.put(List.of(tolerance.indicator(), tolerance.unit()), tolerance);
  }

  /** So much of a unit, in its dimension's base unit. */
  private record Amount(BigDecimal value, Unit unit) {}

  private Optional<Amount> amount(Fields item, String written) {
    int end = numberEnd(written);
    Optional<BigDecimal> number = number(written.substring(0, end));
    if (number.isEmpty() || end == written.length()) {
      item.complain(ABSOLUTE, Message.of("config.not-an-amount", ABSOLUTE, written));
      return Optional.empty();
    }
    String symbol = written.substring(end).strip().replace("个百分点", "百分点");
    return scaled(item, ABSOLUTE, symbol)
        .map(unit -> new Amount(number.get().multiply(unit.toBase()), unit.unit()));
  }

  private Optional<BigDecimal> share(Fields item, String written) {
    boolean percent = written.endsWith("%");
    Optional<BigDecimal> number = number(percent ? written.replace("%", "") : "");
    if (number.isEmpty()) {
      item.complain(RELATIVE, Message.of("config.not-a-percentage", RELATIVE, written));
    }
    return number.map(value -> value.movePointLeft(2));
  }

  private Optional<Unit> unit(Fields item, String key, String written) {
    return scaled(item, key, written).map(ScaledUnit::unit);
  }

  private Optional<ScaledUnit> scaled(Fields item, String key, String written) {
    Optional<ScaledUnit> unit = units.parse(written);
    if (unit.isEmpty()) {
      item.complain(key, Message.of("config.unknown-unit", written));
    }
    return unit;
  }

  private static int numberEnd(String written) {
    int end = 0;
    while (end < written.length() && "0123456789.".indexOf(written.charAt(end)) >= 0) {
      end++;
    }
    return end;
  }

  /** A number that is no less than zero. */
  private static Optional<BigDecimal> number(String digits) {
    try {
      return Optional.of(new BigDecimal(digits.strip())).filter(value -> value.signum() >= 0);
    } catch (NumberFormatException e) {
      return Optional.empty();
    }
  }
}
