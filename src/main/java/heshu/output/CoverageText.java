package heshu.output;

import heshu.check.Coverage;
import heshu.rule.Severity;
import heshu.table.Series;
import heshu.table.Statistics;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** How far a check reached, as the last lines of the screen. */
final class CoverageText {
  private final Presentation presentation;

  CoverageText(Presentation presentation) {
    this.presentation = presentation;
  }

  void write(Coverage coverage, Screen screen) throws IOException {
    screen.heading(say("output.coverage"));
    int figures = coverage.claims() + coverage.skipped();
    screen.line(say("output.coverage.figures", figures, coverage.claims(), coverage.skipped()));
    count(screen, 2, Style.GOOD, "agrees", coverage.agrees());
    for (Map.Entry<? extends Enum<?>, Integer> how : coverage.agreeing().entrySet()) {
      detail(screen, "how", how);
    }
    count(screen, 2, Style.ERROR, "differs", coverage.differs());
    count(screen, 2, Style.WARNING, "undecidable", coverage.undecided());
    for (Map.Entry<? extends Enum<?>, Integer> reason : coverage.undecidable().entrySet()) {
      detail(screen, "reason", reason);
    }
    count(screen, 2, Style.PLAIN, "waived", coverage.waived());
    screen.line(findings(coverage));
  }

  void write(Statistics statistics, Screen screen) throws IOException {
    if (statistics.files() == 0) {
      screen.line(say("output.coverage.no-tables"));
      return;
    }
    screen.line(
        say(
            "output.coverage.tables",
            statistics.files(),
            statistics.series().count(),
            statistics.series().map(Series::observations).mapToInt(List::size).sum()));
  }

  private void detail(Screen screen, String kind, Map.Entry<? extends Enum<?>, Integer> count)
      throws IOException {
    if (count.getValue() > 0) {
      count(screen, 4, Style.LABEL, kind + "." + Names.of(count.getKey()), count.getValue());
    }
  }

  private void count(Screen screen, int indent, Style style, String name, int count)
      throws IOException {
    String label = DisplayWidth.pad(say("output." + name), 24 - indent);
    StyledText line = new StyledText().append(style, label);
    line.append(String.format(java.util.Locale.ROOT, "%6d", count));
    screen.indented(line, indent);
  }

  private String findings(Coverage coverage) {
    List<String> counts = new ArrayList<>();
    for (Severity severity : List.of(Severity.ERROR, Severity.WARNING, Severity.NOTE)) {
      int count = coverage.findings().getOrDefault(severity, 0);
      counts.add(say("output.severity." + Names.of(severity)) + " " + count);
    }
    if (coverage.waivedFindings() > 0) {
      counts.add(say("output.waived") + " " + coverage.waivedFindings());
    }
    String all = say("output.coverage.findings", String.join(" · ", counts));
    int hidden =
        coverage.findings().entrySet().stream()
            .filter(count -> !presentation.shows(count.getKey()))
            .mapToInt(Map.Entry::getValue)
            .sum();
    return hidden == 0
        ? all
        : all + say("output.coverage.hidden", hidden, Names.of(presentation.minimum()));
  }

  private String say(String code, Object... arguments) {
    return presentation.wording().say(code, arguments);
  }
}
