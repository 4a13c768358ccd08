package heshu.table;

import heshu.quantity.ScaledUnit;
import heshu.text.Message;
import heshu.text.Problem;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** What is said of a table that does not state every unit. */
final class UnitNotes {
  private final StatTable table;
  private int unknown;
  private int inferred;
  private String place = "";
  private String example = "";
  private String sister = "";

  UnitNotes(StatTable table) {
    this.table = table;
  }

  /**
   * Notes a series whose table states no unit.
   *
   * @param from the file of the table that its unit was inferred from
   */
  void note(Series series, Optional<String> from) {
    CellRef ref = series.observations().get(0).cell().ref();
    place = place.isEmpty() ? ref.sheet().map(sheet -> sheet + "!").orElse("") + ref.a1() : place;
    if (series.unit().isEmpty()) {
      unknown++;
      return;
    }
    inferred++;
    if (example.isEmpty()) {
      example = series.indicator() + " " + series.unit().map(ScaledUnit::written).orElse("");
      sister = from.orElse("");
    }
  }

  List<Problem> problems() {
    List<Problem> problems = new ArrayList<>();
    int all = table.series().size();
    if (unknown > 0) {
      problems.add(problem("table.unit-unknown", unknown, all));
    }
    if (inferred > 0 && sister.isEmpty()) {
      problems.add(problem("table.unit-inferred", inferred, all, example));
    } else if (inferred > 0) {
      problems.add(problem("table.unit-of-sister", inferred, all, example, sister));
    }
    return problems;
  }

  private Problem problem(String code, Object... arguments) {
    return new Problem(
        Problem.Severity.WARNING,
        table.file(),
        Optional.of(place),
        Message.of(code, arguments),
        Optional.of(Message.of("table.unit-unknown-remedy")));
  }
}
