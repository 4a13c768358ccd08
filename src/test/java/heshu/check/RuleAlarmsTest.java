package heshu.check;

import static org.assertj.core.api.Assertions.assertThat;

import heshu.claim.ClaimExtractor;
import heshu.claim.Extraction;
import heshu.claim.ReportContext;
import heshu.config.RuleFiles;
import heshu.document.Document;
import heshu.document.DocumentReader;
import heshu.glossary.Glossary;
import heshu.rule.Examined;
import heshu.rule.Finding;
import heshu.rule.RuleBook;
import heshu.rule.RuleEngine;
import heshu.rule.RuleSettings;
import heshu.rule.Severity;
import heshu.rule.evaluator.Evaluators;
import heshu.table.Statistics;
import heshu.text.Wording;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/**
 * Runs the rules that need no table over published reports, in which nearly every alarm is a false
 * one. The list of all errors and warnings goes to {@code target/rule-alarms.txt}, for reading.
 */
class RuleAlarmsTest {
  private static final List<String> LINES = new ArrayList<>();
  private static final Map<Severity, Integer> COUNTS = new TreeMap<>();
  private static int letters;

  @BeforeAll
  static void checkPublishedReports() throws Exception {
    String corpus = System.getenv("HESHU_CORPUS");
    Assumptions.assumeTrue(corpus != null, "HESHU_CORPUS is not set");
    RuleBook book = RuleBook.of(new RuleFiles(Evaluators.all()).bundled().rules());
    RuleEngine engine = RuleEngine.of(book, RuleSettings.DEFAULT, Evaluators.all());
    ClaimExtractor extractor = new ClaimExtractor();
    for (Path file : reports(Path.of(corpus))) {
      Document document = DocumentReader.read(file, file.toString());
      Extraction extraction = extractor.extract(document, ReportContext.unknown());
      Examined report =
          Examined.of(document, extraction, List.of(), Statistics.none(), Glossary.standard());
      letters += report.readings().stream().mapToInt(reading -> reading.text().length()).sum();
      engine.findings(report).forEach(finding -> note(file, document, finding));
    }
    LINES.add("letters %d, alarms %s".formatted(letters, COUNTS));
    Files.write(Path.of("target", "rule-alarms.txt"), LINES);
  }

  /** Reports and communiques, text, Markdown and Word. */
  private static List<Path> reports(Path corpus) throws IOException {
    List<Path> all = new ArrayList<>();
    for (String folder : List.of("reports", "communiques")) {
      try (Stream<Path> files = Files.walk(corpus.resolve(folder))) {
        files.filter(RuleAlarmsTest::isReport).sorted().forEach(all::add);
      }
    }
    return all;
  }

  private static boolean isReport(Path file) {
    String name = file.toString();
    return name.endsWith(".txt") || name.endsWith(".docx") || name.endsWith(".md");
  }

  private static void note(Path file, Document document, Finding finding) {
    COUNTS.merge(finding.severity(), 1, Integer::sum);
    int start = finding.span().start();
    String around =
        document
            .text()
            .subSequence(
                Math.max(0, start - 45),
                Math.min(document.text().length(), finding.span().end() + 25))
            .toString()
            .replaceAll("\\s+", " ");
    LINES.add(
        "%s:%d %s %s | %s | %s"
            .formatted(
                file.getFileName(),
                document.text().line(start),
                finding.severity(),
                finding.rule(),
                Wording.chinese().say(finding.message()),
                around));
  }

  @Test
  void errors_are_rarer_than_one_in_ten_thousand_letters() {
    assertThat(COUNTS.getOrDefault(Severity.ERROR, 0) * 10_000).isLessThanOrEqualTo(letters);
  }

  @Test
  void warnings_are_rarer_than_three_in_ten_thousand_letters() {
    assertThat(COUNTS.getOrDefault(Severity.WARNING, 0) * 10_000).isLessThanOrEqualTo(letters * 3);
  }
}
