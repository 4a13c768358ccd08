package heshu.output;

import heshu.quantity.ScaledUnit;
import heshu.table.Observation;
import heshu.table.Series;
import heshu.table.StatTable;
import heshu.table.Statistics;
import heshu.text.Problem;
import java.io.IOException;
import java.io.Writer;
import java.util.ArrayList;
import java.util.List;

/** Tables as a list for a person: each series with unit, measure, region and its periods. */
final class TablesText implements TablesWriter {
  private static final int LABEL = 4;

  private final Presentation presentation;

  TablesText(Presentation presentation) {
    this.presentation = presentation;
  }

  @Override
  public void write(Statistics statistics, Writer to) throws IOException {
    Screen screen = new Screen(to, presentation);
    for (StatTable table : statistics.tables()) {
      screen.heading(head(table));
      for (Series series : table.series()) {
        series(screen, series);
      }
      for (Problem problem : table.problems()) {
        problem(screen, problem);
      }
      screen.blank();
    }
    new CoverageText(presentation).write(statistics, screen);
  }

  private static String head(StatTable table) {
    String sheet = table.sheet().map(name -> "!" + name).orElse("");
    String title = table.title().isEmpty() ? "" : " · " + table.title();
    return Printable.line(table.file() + sheet + title + " · " + table.encoding());
  }

  private void series(Screen screen, Series series) throws IOException {
    StyledText row = new StyledText().append("  ");
    row.append(Style.HEADING, Printable.line(series.indicator()));
    row.append("  " + Printable.line(String.join(" · ", facts(series))));
    screen.hanging(row, LABEL);
  }

  private List<String> facts(Series series) {
    List<String> facts = new ArrayList<>();
    facts.add(series.unit().map(ScaledUnit::written).orElseGet(() -> say("output.tables.no-unit")));
    facts.add(say("output.measure." + Names.of(series.measure())));
    facts.add(series.region());
    facts.add(series.scope());
    List<Observation> observations = series.observations();
    if (!observations.isEmpty()) {
      String first = observations.get(0).period().toString();
      String last = observations.get(observations.size() - 1).period().toString();
      facts.add(first.equals(last) ? first : first + "–" + last);
      facts.add(observations.get(0).cell().ref().a1());
    }
    facts.removeIf(String::isEmpty);
    return facts;
  }

  private void problem(Screen screen, Problem problem) throws IOException {
    String place = problem.place().map(at -> at + " ").orElse("");
    StyledText row = new StyledText().append("  ");
    row.append(Style.WARNING, say("output.severity.warning"));
    row.append("  " + Printable.line(place + presentation.wording().say(problem.what())));
    screen.hanging(row, LABEL);
  }

  private String say(String code, Object... arguments) {
    return presentation.wording().say(code, arguments);
  }
}
