package heshu.binding;

import heshu.claim.Claim;
import heshu.quantity.Unit;
import java.util.List;
import java.util.Optional;

/**
 * Currencies that a label names in brackets without a scale, where a table has one indicator in
 * several of them: 进出口总额(人民币) beside 进出口总额(美元). They are part of the unit and not of the name.
 */
final class Currencies {
  private static final List<String> NAMES = List.of("人民币", "美元", "港元", "欧元", "日元");
  private static final String HOME = "人民币";

  private Currencies() {}

  /** A label without the currency that its last brackets name. */
  static String without(String label) {
    return of(label)
        .map(currency -> label.substring(0, label.length() - currency.length() - 2))
        .orElse(label);
  }

  /** The currency that the last brackets of a label name. */
  static Optional<String> of(String label) {
    return NAMES.stream()
        .filter(name -> label.endsWith("(" + name + ")") || label.endsWith("（" + name + "）"))
        .findFirst();
  }

  /** The currency of a unit, if it is one of money. */
  static Optional<String> of(Unit unit) {
    if (unit.dimension().equals("money")) {
      return Optional.of(HOME);
    }
    return unit.dimension().startsWith("foreign-money")
        ? Optional.of(unit.symbol())
        : Optional.empty();
  }

  /**
   * The currency of a claim: that of its unit, or of the level whose growth it tells.
   *
   * @param level the unit of that level
   */
  static Optional<String> of(Claim claim, Optional<Unit> level) {
    return of(claim.quantity().unit()).or(() -> level.flatMap(Currencies::of));
  }
}
