package heshu.rule.verdict;

import heshu.claim.ReportContext;
import heshu.document.DocumentReader;
import heshu.table.Statistics;
import heshu.table.StatisticsReader;
import heshu.table.TableOptions;
import heshu.text.UnreadableException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;

/**
 * A clean report with the tables that bear it out, in which errors are planted.
 *
 * @param name for printing
 * @param text the report
 * @param statistics its tables
 * @param context what the report does not say of itself
 */
record World(String name, String text, Statistics statistics, ReportContext context) {
  private static final Path INVENTED = Path.of("src/test/resources/heshu/rule/injection");

  /** Reports of invented places; a further one is one line here and a folder there. */
  static List<World> invented() throws IOException, UnreadableException {
    return List.of(
        planted("district", 2025, "青禾区"),
        bound("county"),
        bound("city"),
        bound("province"),
        bound("borough"),
        bound("term"),
        bound("lakeside"),
        bound("league"));
  }

  /** Real reports, which lie outside the project. */
  static List<World> real(Path corpus) throws IOException, UnreadableException {
    return List.of(
        read(
            "jilin",
            corpus.resolve("reports/jilin-2026.txt"),
            corpus.resolve("tables/jilin-2026"),
            ReportContext.unknown()),
        published("ningxia-2026", corpus.resolve("reports/provincial-2026/宁夏回族自治区.txt")),
        published("anhui-2026", corpus.resolve("reports/provincial-2026/安徽省.txt")));
  }

  /** A published one with tables that were made for it. */
  private static World published(String name, Path report) throws IOException, UnreadableException {
    return made(name, folder -> heshu.binding.World.published(name, report, folder));
  }

  /** One that was written for planting errors in. */
  private static World planted(String name, int year, String region)
      throws IOException, UnreadableException {
    Path folder = INVENTED.resolve(name);
    return read(
        name,
        folder.resolve("report.txt"),
        folder.resolve("tables"),
        new ReportContext(OptionalInt.of(year), Optional.of(region)));
  }

  /** One that was written for measuring bindings. */
  private static World bound(String name) throws IOException, UnreadableException {
    return made(name, folder -> heshu.binding.World.read(name, folder));
  }

  /** How the files of a world are made in a folder. */
  private interface Making {
    heshu.binding.World in(Path folder) throws IOException, UnreadableException;
  }

  private static World made(String name, Making making) throws IOException, UnreadableException {
    Path folder = Files.createTempDirectory("heshu-world");
    try {
      heshu.binding.World world = making.in(folder);
      return new World(
          name, world.document().text().toString(), world.statistics(), ReportContext.unknown());
    } finally {
      delete(folder);
    }
  }

  private static World read(String name, Path report, Path tables, ReportContext context)
      throws IOException, UnreadableException {
    String text = DocumentReader.read(report, "report.txt").text().toString();
    Statistics statistics = new StatisticsReader().read(List.of(tables), TableOptions.none());
    return new World(name, text, statistics, context);
  }

  private static void delete(Path folder) throws IOException {
    List<Path> files = new ArrayList<>();
    try (var found = Files.walk(folder)) {
      found.forEach(files::add);
    }
    for (int i = files.size() - 1; i >= 0; i--) {
      Files.delete(files.get(i));
    }
  }
}
