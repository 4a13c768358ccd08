package heshu.binding;

import static org.assertj.core.api.Assertions.assertThat;

import heshu.claim.Claim;
import heshu.claim.ClaimExtractor;
import heshu.claim.Extraction;
import heshu.claim.ReportContext;
import heshu.document.DocumentReader;
import heshu.glossary.Glossary;
import heshu.glossary.Regions;
import heshu.rule.Verdict;
import heshu.rule.Verdict.Reason;
import heshu.rule.Verdict.State;
import heshu.rule.verdict.Judge;
import heshu.rule.verdict.JudgeOptions;
import heshu.table.Statistics;
import heshu.table.StatisticsReader;
import heshu.table.TableOptions;
import heshu.text.Widths;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/** Every row of the pairs of real claims and real cells behaves as the row says. */
final class PairsCorpusTest {
  private static final Pattern FIGURE = Pattern.compile("\\d+(\\.\\d+)?(万亿元|亿元|万元|万吨|万人|%)");

  private final Map<Path, Statistics> read = new HashMap<>();

  @TestFactory
  Stream<DynamicTest> rows() throws Exception {
    String corpus = System.getenv("HESHU_CORPUS");
    Assumptions.assumeTrue(corpus != null, "HESHU_CORPUS is not set");
    Path root = Path.of(corpus);
    List<String> rows = Files.readAllLines(root.resolve("pairs.tsv"));
    return rows.stream()
        .skip(1)
        .filter(row -> !row.isBlank())
        .map(row -> row.split("\t", -1))
        .map(row -> DynamicTest.dynamicTest(name(row), () -> check(root, row)));
  }

  private static String name(String[] row) {
    return row[0].substring(row[0].lastIndexOf('/') + 1) + " " + figures(row[1]) + " " + row[2];
  }

  private void check(Path root, String[] row) throws Exception {
    Path report = root.resolve(row[0]);
    Extraction extraction =
        new ClaimExtractor().extract(DocumentReader.read(report, row[0]), ReportContext.unknown());
    Statistics statistics = statistics(root, row[2]);
    List<Binding> bindings =
        new Binder(Glossary.standard(), Regions.standard()).bind(extraction, statistics);
    List<Verdict> verdicts =
        new Judge(Glossary.standard())
            .judge(extraction, bindings, statistics, JudgeOptions.defaults());
    List<Verdict> found = new ArrayList<>();
    for (String figure : figures(row[1])) {
      Optional<Claim> claim =
          extraction.claims().stream().filter(c -> folded(c.text()).contains(figure)).findFirst();
      assertThat(claim).as("claim of " + figure).isPresent();
      assertThat(claim.orElseThrow().subject().indicator()).as("subject of " + figure).isNotEmpty();
      found.add(verdicts.get(claim.orElseThrow().index() - 1));
    }
    judge(row[5], found, verdicts);
  }

  private static void judge(String says, List<Verdict> found, List<Verdict> all) {
    if (found.isEmpty()) {
      assertThat(all).noneMatch(verdict -> verdict.state() == State.DIFFERS);
      assertThat(all).anyMatch(verdict -> verdict.state() == State.AGREES);
    } else if (says.contains("has no data")) {
      assertThat(found.get(0).state()).isEqualTo(State.AGREES);
      found.stream().skip(1).forEach(v -> assertThat(v.reason()).contains(Reason.NO_DATA));
    } else if (says.startsWith("agrees")) {
      assertThat(found).allMatch(verdict -> verdict.state() == State.AGREES);
    } else if (says.startsWith("differs from")) {
      assertThat(found).noneMatch(verdict -> verdict.state() == State.AGREES);
    } else if (says.contains("vintage") || says.contains("disagree")) {
      assertThat(found).allMatch(v -> v.reason().equals(Optional.of(Reason.OTHER_VINTAGE)));
    } else {
      assertThat(says).startsWith("consistent");
      assertThat(found).noneMatch(verdict -> verdict.state() == State.DIFFERS);
    }
  }

  /** The tables of a row; those that a row calls by name alone lie beside the one before. */
  private Statistics statistics(Path root, String tables) throws Exception {
    List<Path> paths = new ArrayList<>();
    for (String table : tables.split(" and ", -1)) {
      boolean named = table.contains("/") || paths.isEmpty();
      paths.add(named ? root.resolve(table) : paths.get(0).resolveSibling(table));
    }
    if (tables.startsWith("reports")) {
      return Statistics.none();
    }
    Path key = paths.get(0);
    if (!read.containsKey(key)) {
      read.put(key, new StatisticsReader().read(paths, TableOptions.none()));
    }
    return read.get(key);
  }

  private static List<String> figures(String claim) {
    return FIGURE.matcher(folded(claim)).results().map(r -> r.group()).toList();
  }

  private static String folded(String text) {
    return Widths.fold(text).replace(" ", "").replace("．", ".");
  }
}
