package heshu.cli;

import heshu.check.Stage;
import heshu.config.ConfigurationException;
import heshu.config.Settings;
import heshu.output.Presentation;
import heshu.output.TablesFormat;
import heshu.output.TablesWriter;
import heshu.rule.Severity;
import heshu.table.Series;
import heshu.table.StatTable;
import heshu.table.Statistics;
import heshu.table.TableLint;
import heshu.text.Problem;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Shows what is read from statistics tables, or what is wrong with them. */
@Command(name = "tables")
final class TablesCommand extends Task {
  private final Heshu heshu;

  @Parameters(arity = "1..*", paramLabel = "PATH", descriptionKey = "paths")
  private List<String> paths = List.of();

  @Option(names = "--format", paramLabel = "FORMAT")
  private TablesFormat format = TablesFormat.TEXT;

  @Option(names = "--series", paramLabel = "NAME")
  private Optional<String> name = Optional.empty();

  @Option(names = "--encoding", paramLabel = "CHARSET", descriptionKey = "table-encoding")
  private Optional<Charset> encoding = Optional.empty();

  @Option(names = "--lint")
  private boolean lint;

  @Mixin private final ConfigurationArguments configuration = new ConfigurationArguments();
  @Mixin private final OutputFile file = new OutputFile();

  TablesCommand(Heshu heshu) {
    this.heshu = heshu;
  }

  @Override
  ExitCode run() throws IOException, ConfigurationException {
    Settings settings = configuration.settings(List.of(Path.of(paths.get(0))));
    Statistics read = read(settings);
    Problems.say(read.problems(), heshu);
    Statistics shown = new Statistics(read.files(), read.ignored(), chosen(read), read.problems());
    Presentation presentation =
        new Presentation(
            heshu.wording(),
            Severity.NOTE,
            heshu.terminal().columns(),
            file.takesColour(heshu),
            Presentation.Listing.NONE,
            /* timings= */ false);
    TablesWriter writer = format.writer(presentation, /* values= */ name.isPresent());
    file.write(heshu, format.isForPeople(), to -> writer.write(shown, to));
    return Problems.anyError(read.problems()) ? ExitCode.INPUT : ExitCode.OK;
  }

  private Statistics read(Settings settings) throws IOException, ConfigurationException {
    try (ProgressLine progress = new ProgressLine(heshu)) {
      progress.begins(Stage.READ_TABLES, String.join(" ", paths));
      return DataArguments.request(paths, settings.tableOptions(encoding)).read();
    }
  }

  /** The tables left by {@code --series} and {@code --lint}. */
  private List<StatTable> chosen(Statistics read) {
    return (lint ? TableLint.doubted(read) : read.tables())
        .stream()
            .filter(table -> !lint || !table.problems().isEmpty())
            .map(table -> lint ? with(table, List.of(), table.problems()) : named(table))
            .filter(table -> name.isEmpty() || !table.series().isEmpty() || lint)
            .toList();
  }

  private StatTable named(StatTable table) {
    List<Series> series =
        table.series().stream()
            .filter(one -> name.isEmpty() || one.indicator().contains(name.get()))
            .toList();
    return with(table, series, name.isEmpty() ? table.problems() : List.of());
  }

  private static StatTable with(StatTable table, List<Series> series, List<Problem> problems) {
    return new StatTable(
        table.file(),
        table.sheet(),
        table.encoding(),
        table.title(),
        table.unitLine(),
        table.notes(),
        table.vintage(),
        series,
        problems);
  }
}
