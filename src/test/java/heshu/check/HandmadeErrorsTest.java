package heshu.check;

import heshu.binding.Binder;
import heshu.binding.Binding;
import heshu.claim.ClaimExtractor;
import heshu.claim.Extraction;
import heshu.claim.ReportContext;
import heshu.config.RuleFiles;
import heshu.document.Document;
import heshu.document.DocumentReader;
import heshu.glossary.Glossary;
import heshu.glossary.Regions;
import heshu.rule.Cause;
import heshu.rule.Examined;
import heshu.rule.Finding;
import heshu.rule.RuleBook;
import heshu.rule.RuleEngine;
import heshu.rule.RuleSettings;
import heshu.rule.Severity;
import heshu.rule.Verdict;
import heshu.rule.evaluator.Evaluators;
import heshu.rule.verdict.Judge;
import heshu.rule.verdict.JudgeOptions;
import heshu.table.Statistics;
import heshu.table.StatisticsReader;
import heshu.table.TableOptions;
import heshu.text.Span;
import heshu.text.Wording;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.stream.Collectors;
import org.assertj.core.api.SoftAssertions;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * Errors as people make them, written by hand rather than grown, on tables of their own. A row
 * holds a text with the wrong figure in 【】 and the causes or rules any of which tells it rightly;
 * {@code silent} rows are right and must raise nothing.
 */
class HandmadeErrorsTest {
  private static final Path FOLDER = Path.of("src/test/resources/heshu/check/handmade");
  private static final String SILENT = "silent";

  private final RuleEngine rules =
      RuleEngine.of(
          RuleBook.of(new RuleFiles(Evaluators.all()).bundled().rules()),
          new RuleSettings(List.of(), List.of(), Map.of()),
          Evaluators.all());

  /** What was found in a row. */
  private record Outcome(String row, List<Finding> findings, boolean detected, boolean told) {}

  @ParameterizedTest
  @CsvSource({"district, 临河区", "province, 岭东省", "bureau, 泽川市", "month, 禾川县"})
  void errors_made_by_hand_are_found_and_explained(String world, String region) throws Exception {
    Statistics statistics =
        new StatisticsReader()
            .read(List.of(FOLDER.resolve(world + "/tables")), TableOptions.none());
    List<String> missed = new ArrayList<>();
    List<String> mistold = new ArrayList<>();
    List<String> alarms = new ArrayList<>();
    for (String line : Files.readAllLines(FOLDER.resolve(world + "/rows.tsv"))) {
      if (!line.isBlank() && !line.startsWith("#")) {
        sort(line.split("\t", -1), region, statistics, missed, mistold, alarms);
      }
    }
    SoftAssertions all = new SoftAssertions();
    all.assertThat(alarms).as("alarms on what is right").isEmpty();
    all.assertThat(missed).as("errors that were not found").isEmpty();
    all.assertThat(mistold).as("errors that were told wrongly").isEmpty();
    all.assertAll();
  }

  private void sort(
      String[] row,
      String region,
      Statistics statistics,
      List<String> missed,
      List<String> mistold,
      List<String> alarms) {
    Set<String> wanted = Set.of(row[1].split(" ", -1));
    Outcome outcome = check(row[0], wanted, region, statistics);
    if (wanted.contains(SILENT)) {
      if (!outcome.findings.isEmpty()) {
        alarms.add(said(outcome));
      }
    } else if (!outcome.detected) {
      missed.add(said(outcome));
    } else if (!outcome.told) {
      mistold.add(said(outcome));
    }
  }

  private static String said(Outcome outcome) {
    return outcome.row
        + outcome.findings.stream()
            .map(HandmadeErrorsTest::said)
            .collect(Collectors.joining("; ", " → ", ""));
  }

  private static String said(Finding finding) {
    return finding.rule()
        + finding.cause().map(cause -> " " + cause.contractName()).orElse("")
        + " "
        + Wording.chinese().say(finding.message());
  }

  private Outcome check(String row, Set<String> wanted, String region, Statistics statistics) {
    int open = row.indexOf('【');
    int close = row.indexOf('】') - 1;
    Optional<Span> figure =
        open < 0 ? Optional.empty() : Optional.of(new Span(open, Math.max(open + 1, close)));
    List<Finding> all = findings(row.replace("【", "").replace("】", ""), region, statistics);
    List<Finding> grave =
        all.stream().filter(finding -> finding.severity() != Severity.NOTE).toList();
    List<Finding> hits =
        grave.stream()
            .filter(finding -> figure.filter(finding.span()::intersects).isPresent())
            .toList();
    boolean told = hits.stream().anyMatch(finding -> isTold(finding, wanted));
    return new Outcome(row, grave, !hits.isEmpty(), told);
  }

  private static boolean isTold(Finding finding, Set<String> wanted) {
    return wanted.contains(finding.rule())
        || finding.cause().map(Cause::contractName).filter(wanted::contains).isPresent();
  }

  private List<Finding> findings(String text, String region, Statistics statistics) {
    Document document = document(text);
    ReportContext context = new ReportContext(OptionalInt.of(2025), Optional.of(region));
    Extraction extraction = new ClaimExtractor().extract(document, context);
    List<Binding> bindings =
        new Binder(Glossary.standard(), Regions.standard()).bind(extraction, statistics);
    List<Verdict> verdicts =
        new Judge(Glossary.standard())
            .judge(extraction, bindings, statistics, JudgeOptions.defaults());
    return rules.findings(
        Examined.of(document, extraction, verdicts, statistics, Glossary.standard()));
  }

  private static Document document(String text) {
    try {
      return DocumentReader.read(
          text.getBytes(StandardCharsets.UTF_8), "report.txt", Optional.empty());
    } catch (heshu.text.UnreadableException e) {
      throw new IllegalStateException(e);
    }
  }
}
