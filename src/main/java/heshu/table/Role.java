package heshu.table;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/** What a column of a table is for. */
enum Role {
  /** Names of indicators, products, industries. */
  LABEL,
  /** Groups of labels. */
  CATEGORY,
  UNIT,
  REGION,
  PERIOD,
  /** The figures of a table with one figure a row. */
  VALUE,
  NUMBER,
  NOTE,
  /** Figures, with a caption of their own. */
  FIGURES;

  /** The role that a caption, folded and without spaces, names when it stands alone. */
  static Optional<Role> named(String caption) {
    return Optional.ofNullable(Known.ROLES.get(caption));
  }

  /** Reads the captions once. */
  private static final class Known {
    static final Map<String, Role> ROLES = read();

    private Known() {}

    private static Map<String, Role> read() {
      Map<String, Role> roles = new HashMap<>();
      for (String[] columns : DataLines.of("columns.tsv")) {
        for (String caption : columns[1].split("\\|", -1)) {
          roles.put(caption, Role.valueOf(columns[0]));
        }
      }
      return roles;
    }
  }
}
