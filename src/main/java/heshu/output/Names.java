package heshu.output;

import java.util.Locale;

/** The names of closed sets as the contract and the bundles write them. */
final class Names {
  private Names() {}

  /** {@code TABLE_CELL} as {@code table-cell}. */
  static String of(Enum<?> constant) {
    return constant.name().toLowerCase(Locale.ROOT).replace('_', '-');
  }
}
