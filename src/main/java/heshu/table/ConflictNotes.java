package heshu.table;

import heshu.table.TableConflicts.Conflict;
import heshu.text.Message;
import heshu.text.Problem;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Says of tables that they disagree: one line for each pair of files, at the table that comes
 * second, with the first of their disagreements. A disagreement that a precedence has settled is a
 * note.
 */
final class ConflictNotes {
  private final Precedence precedence;

  ConflictNotes(Precedence precedence) {
    this.precedence = precedence;
  }

  /** The tables of one reading, what a precedence overrules left out. */
  List<StatTable> noted(List<StatTable> tables) {
    if (tables.size() < 2) {
      return tables;
    }
    List<Conflict> conflicts = TableConflicts.of(precedence.inOrder(tables));
    List<Conflict> settled = conflicts.stream().filter(precedence::decides).toList();
    IdentityHashMap<Series, List<Problem>> notes = new IdentityHashMap<>();
    pairs(conflicts).forEach(pair -> note(pair, notes));
    List<StatTable> noted =
        notes.isEmpty()
            ? tables
            : tables.stream().map(table -> table.noting(notesOf(table, notes))).toList();
    return Precedence.without(noted, settled);
  }

  private static List<Problem> notesOf(
      StatTable table, IdentityHashMap<Series, List<Problem>> notes) {
    return table.series().stream()
        .flatMap(series -> notes.getOrDefault(series, List.of()).stream())
        .toList();
  }

  /** Conflicts of the same two tables, all of them settled or none. */
  private static List<List<Conflict>> pairs(List<Conflict> conflicts) {
    Map<List<String>, List<Conflict>> pairs = new LinkedHashMap<>();
    for (Conflict conflict : conflicts) {
      CellRef one = conflict.one().cell().ref();
      CellRef two = conflict.two().cell().ref();
      pairs.computeIfAbsent(List.of(key(one), key(two)), unused -> new ArrayList<>()).add(conflict);
    }
    return List.copyOf(pairs.values());
  }

  private void note(List<Conflict> pair, IdentityHashMap<Series, List<Problem>> notes) {
    Conflict first = pair.get(0);
    CellRef ref = first.two().cell().ref();
    boolean settled = precedence.decides(first);
    String code =
        settled
            ? "table.overruled"
            : first.vintagesDiffer() ? "table.other-vintage" : "table.conflict";
    notes
        .computeIfAbsent(first.second(), unused -> new ArrayList<>())
        .add(
            new Problem(
                settled ? Problem.Severity.NOTE : Problem.Severity.WARNING,
                ref.file(),
                Optional.of(ref.sheet().map(sheet -> sheet + "!").orElse("") + ref.a1()),
                Message.of(
                    code,
                    pair.size(),
                    first.one().cell().ref().file(),
                    first.second().indicator(),
                    first.two().period(),
                    figure(first.first(), first.one()),
                    figure(first.second(), first.two())),
                Optional.of(Message.of(code + "-remedy"))));
  }

  private static String figure(Series series, Observation observation) {
    String value = observation.cell().value().map(BigDecimal::toPlainString).orElse("");
    return value + series.unit().map(unit -> unit.written()).orElse("");
  }

  private static String key(CellRef ref) {
    return ref.file() + "!" + ref.sheet().orElse("");
  }
}
