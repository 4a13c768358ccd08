package heshu.rule.verdict;

import heshu.claim.ReportContext;
import heshu.table.Statistics;
import heshu.table.StatisticsReader;
import heshu.table.TableOptions;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;

/**
 * A clean report with the tables that bear it out, in which errors are planted.
 *
 * @param name for printing
 * @param report the report, as text
 * @param tables the folder of its tables
 * @param context what the report does not say of itself
 */
record World(String name, Path report, Path tables, ReportContext context) {
  private static final Path INVENTED = Path.of("src/test/resources/heshu/rule/injection");

  /** Reports of invented places; a further one is one line here and a folder there. */
  static List<World> invented() {
    return List.of(invented("district", 2025, "青禾区"));
  }

  /** Real reports, which lie outside the project. */
  static List<World> real(Path corpus) {
    return List.of(
        new World(
            "province",
            corpus.resolve("reports/jilin-2026.txt"),
            corpus.resolve("tables/jilin-2026"),
            ReportContext.unknown()));
  }

  private static World invented(String name, int year, String region) {
    Path folder = INVENTED.resolve(name);
    return new World(
        name,
        folder.resolve("report.txt"),
        folder.resolve("tables"),
        new ReportContext(OptionalInt.of(year), Optional.of(region)));
  }

  String text() throws IOException {
    return Files.readString(report, StandardCharsets.UTF_8);
  }

  Statistics statistics() {
    return new StatisticsReader().read(List.of(tables), TableOptions.none());
  }
}
