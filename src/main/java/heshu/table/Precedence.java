package heshu.table;

import heshu.table.TableConflicts.Conflict;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * Which tables count where two disagree. A cell that a table of higher precedence contradicts is
 * left out, so that nothing is checked against it; cells that agree stay, as further evidence.
 *
 * @param order names of files and folders, the one that counts most first
 */
record Precedence(List<String> order) {
  Precedence {
    order = List.copyOf(order);
  }

  /** The tables, those that count most first; others keep their order. */
  List<StatTable> inOrder(List<StatTable> tables) {
    return order.isEmpty()
        ? tables
        : tables.stream().sorted(Comparator.comparing(table -> rank(table.file()))).toList();
  }

  /** Whether the first table of a conflict counts more than the second. */
  boolean decides(Conflict conflict) {
    return rank(conflict.one().cell().ref().file()) < rank(conflict.two().cell().ref().file());
  }

  private int rank(String file) {
    for (int i = 0; i < order.size(); i++) {
      if (names(order.get(i), file)) {
        return i;
      }
    }
    return order.size();
  }

  private static boolean names(String written, String file) {
    String name = file.substring(file.lastIndexOf('/') + 1);
    return (written.endsWith("/") && file.startsWith(written))
        || matches(written, file)
        || matches(written, name);
  }

  /** Whether a text is this pattern, whose {@code *} stands for any letters. */
  private static boolean matches(String pattern, String text) {
    String[] parts = pattern.split("\\*", -1);
    if (parts.length == 1) {
      return pattern.equals(text);
    }
    int at = parts[0].length();
    if (!text.startsWith(parts[0])) {
      return false;
    }
    for (int i = 1; i < parts.length - 1; i++) {
      int found = text.indexOf(parts[i], at);
      if (found < 0) {
        return false;
      }
      at = found + parts[i].length();
    }
    String last = parts[parts.length - 1];
    return text.length() - at >= last.length() && text.endsWith(last);
  }

  /** The tables without the cells that these conflicts overrule. */
  static List<StatTable> without(List<StatTable> tables, List<Conflict> overruled) {
    Set<CellRef> refs = new HashSet<>();
    overruled.forEach(conflict -> refs.add(conflict.two().cell().ref()));
    return refs.isEmpty()
        ? tables
        : tables.stream().map(table -> table.with(without(table.series(), refs))).toList();
  }

  private static List<Series> without(List<Series> all, Set<CellRef> refs) {
    List<Series> kept = new ArrayList<>(all.size());
    for (Series series : all) {
      List<Observation> left =
          series.observations().stream().filter(o -> !refs.contains(o.cell().ref())).toList();
      if (left.size() == series.observations().size()) {
        kept.add(series);
      } else if (!left.isEmpty()) {
        kept.add(series.of(left));
      }
    }
    return kept;
  }
}
