package heshu.rule.verdict;

import static org.assertj.core.api.Assertions.assertThat;

import heshu.binding.Binder;
import heshu.binding.Binding;
import heshu.binding.World;
import heshu.claim.Claim;
import heshu.claim.ClaimExtractor;
import heshu.claim.Extraction;
import heshu.claim.ReportContext;
import heshu.document.DocumentReader;
import heshu.glossary.Glossary;
import heshu.glossary.Regions;
import heshu.rule.Verdict;
import heshu.table.Statistics;
import heshu.table.StatisticsReader;
import heshu.table.TableOptions;
import heshu.text.UnreadableException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.FieldSource;

/**
 * An editor seldom has every table. A clean report is clean beside each of its tables alone, and
 * beside all but one: where the right cell is missing, none like it may take its place and
 * contradict.
 */
final class PartOfTablesTest {
  /** Alarms a claim. */
  private static final double MOST_ALARMS = 0.002;

  @ParameterizedTest
  @FieldSource("heshu.binding.World#NAMES")
  void an_invented_report(String name, @TempDir Path folder) throws Exception {
    World world = World.read(name, folder);
    Path tables = folder.resolve("tables");
    if (!files(tables).isEmpty()) {
      judge(name, world.extraction(), tables);
    }
  }

  @ParameterizedTest
  @FieldSource("heshu.binding.World#PUBLISHED")
  void a_published_report(String name, String report, @TempDir Path folder) throws Exception {
    World world = World.published(name, corpus().resolve("reports").resolve(report), folder);
    judge(name, world.extraction(), folder.resolve("tables"));
  }

  @Test
  void a_report_with_its_own_tables() throws Exception {
    Path report = corpus().resolve("reports/jilin-2026.txt");
    Extraction extraction =
        new ClaimExtractor()
            .extract(DocumentReader.read(report, "report"), ReportContext.unknown());
    judge("jilin-2026", extraction, corpus().resolve("tables/jilin-2026"));
  }

  private static Path corpus() {
    String corpus = System.getenv("HESHU_CORPUS");
    Assumptions.assumeTrue(corpus != null, "HESHU_CORPUS is not set");
    return Path.of(corpus);
  }

  private static List<Path> files(Path folder) throws IOException {
    try (Stream<Path> files = Files.list(folder)) {
      return files.sorted().toList();
    }
  }

  private static void judge(String name, Extraction extraction, Path tables)
      throws IOException, UnreadableException {
    List<Path> all = files(tables);
    List<String> alarms = new ArrayList<>();
    int claims = 0;
    for (Path file : all) {
      alarms.addAll(alarms("only " + file.getFileName(), extraction, List.of(file)));
      List<Path> others = all.stream().filter(other -> !other.equals(file)).toList();
      alarms.addAll(alarms("without " + file.getFileName(), extraction, others));
      claims += 2 * extraction.claims().size();
    }
    if (System.getenv("HESHU_SHOW") != null) {
      System.out.println(name + ": " + alarms.size() + " of " + claims);
      alarms.forEach(System.out::println);
    }
    assertThat(alarms.size() / (double) claims).as("%s %s", name, alarms).isLessThan(MOST_ALARMS);
  }

  private static List<String> alarms(String which, Extraction extraction, List<Path> files)
      throws IOException, UnreadableException {
    Statistics statistics = new StatisticsReader().read(files, TableOptions.none());
    List<Binding> bindings =
        new Binder(Glossary.standard(), Regions.standard()).bind(extraction, statistics);
    List<Verdict> verdicts =
        new Judge(Glossary.standard())
            .judge(extraction, bindings, statistics, JudgeOptions.defaults());
    List<String> alarms = new ArrayList<>();
    for (Claim claim : extraction.claims()) {
      Verdict verdict = verdicts.get(claim.index() - 1);
      if (verdict.state() == Verdict.State.DIFFERS) {
        alarms.add(which + " #" + claim.index() + " " + verdict.explanation());
      }
    }
    return alarms;
  }
}
