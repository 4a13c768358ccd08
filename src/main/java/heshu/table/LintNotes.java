package heshu.table;

import heshu.text.Message;
import heshu.text.Problem;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/**
 * The doubts about one table, told so that a person reads each once: many series that lack the same
 * year are one doubt, and of many cells of a kind the first few stand for all.
 */
final class LintNotes {
  /** So many cells of a kind are told one by one. */
  private static final int TOLD = 3;

  private final Map<Kind, Map<List<Object>, List<Doubt>>> kinds = new LinkedHashMap<>();

  /** What is doubted. */
  enum Kind {
    PARTS(false),
    TWICE(false),
    UNIT(true),
    GAP(true),
    POWER(false);

    private final boolean shared;

    Kind(boolean shared) {
      this.shared = shared;
    }

    private String code() {
      return "table.lint-" + name().toLowerCase(Locale.ROOT);
    }
  }

  /** A doubt at a cell. */
  private record Doubt(CellRef place, String indicator, List<Object> about) {}

  /**
   * Notes a doubt.
   *
   * @param about what else the message says
   */
  void doubt(Kind kind, Observation at, String indicator, Object... about) {
    Doubt doubt = new Doubt(at.cell().ref(), indicator, Arrays.asList(about));
    kinds
        .computeIfAbsent(kind, unused -> new LinkedHashMap<>())
        .computeIfAbsent(kind.shared ? doubt.about() : List.of(), unused -> new ArrayList<>())
        .add(doubt);
  }

  /** All of them, kind by kind. */
  List<Problem> problems(String file) {
    List<Problem> problems = new ArrayList<>();
    kinds.forEach(
        (kind, groups) -> groups.values().forEach(group -> tell(file, kind, group, problems)));
    return problems;
  }

  private static void tell(String file, Kind kind, List<Doubt> group, List<Problem> problems) {
    long series = group.stream().map(Doubt::indicator).distinct().count();
    if (kind.shared && series > 1) {
      problems.add(
          problem(file, group.get(0), message(kind.code() + "-many", group.get(0), series)));
      return;
    }
    int told = kind.shared ? 1 : TOLD;
    for (Doubt doubt : group.subList(0, Math.min(told, group.size()))) {
      problems.add(problem(file, doubt, message(kind.code(), doubt)));
    }
    if (!kind.shared && group.size() > told) {
      Doubt next = group.get(told);
      problems.add(problem(file, next, Message.of("table.lint-more", group.size() - told)));
    }
  }

  private static Message message(String code, Doubt doubt, Object... more) {
    List<Object> arguments = new ArrayList<>();
    arguments.add(doubt.indicator());
    arguments.addAll(doubt.about());
    arguments.addAll(Arrays.asList(more));
    return Message.of(code, arguments.toArray());
  }

  private static Problem problem(String file, Doubt doubt, Message what) {
    CellRef place = doubt.place();
    return new Problem(
        Problem.Severity.WARNING,
        file,
        Optional.of(place.sheet().map(sheet -> sheet + "!").orElse("") + place.a1()),
        what,
        Optional.of(Message.of("table.lint-remedy")));
  }
}
