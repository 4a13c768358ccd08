package heshu.check;

import static org.assertj.core.api.Assertions.assertThat;

import heshu.claim.ClaimExtractor;
import heshu.claim.ReportContext;
import heshu.config.RuleFiles;
import heshu.document.Document;
import heshu.glossary.Glossary;
import heshu.rule.Evaluator;
import heshu.rule.Examined;
import heshu.rule.Finding;
import heshu.rule.Rule;
import heshu.rule.RuleBook;
import heshu.rule.RuleEngine;
import heshu.rule.RuleSettings;
import heshu.rule.evaluator.Evaluators;
import heshu.table.Statistics;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/**
 * Sentences in the manner of reports, each with one planted error that needs no table to be found,
 * and a twin of each without it. What was missed and what was found in a twin goes to {@code
 * target/planted-errors.txt}, for reading.
 */
class PlantedErrorsTest {
  private static final RuleBook BOOK =
      RuleBook.of(new RuleFiles(Evaluators.all()).bundled().rules());
  private static final RuleEngine BY_DEFAULT =
      RuleEngine.of(BOOK, RuleSettings.DEFAULT, Evaluators.all());

  /** Those too, that an office has to switch on. */
  private static final RuleEngine ALL =
      RuleEngine.of(BOOK, new RuleSettings(List.of("all"), List.of(), Map.of()), Evaluators.all());

  private static final ClaimExtractor EXTRACTOR = new ClaimExtractor();

  /** An error and its twin. */
  private record Planted(String rule, String wrong, String right) {}

  private static List<Planted> all() throws IOException {
    try (InputStream in = PlantedErrorsTest.class.getResourceAsStream("planted.tsv")) {
      assertThat(in).isNotNull();
      return new String(in.readAllBytes(), StandardCharsets.UTF_8)
          .lines()
          .filter(line -> !line.startsWith("#"))
          .map(line -> line.split("\t", -1))
          .map(columns -> new Planted(columns[0], columns[1], columns[2]))
          .toList();
    }
  }

  private static List<String> found(String text, RuleEngine engine) {
    Document document = ExampleReport.read(text.replace("¶", "\n\n") + "\n");
    ReportContext context = new ReportContext(OptionalInt.of(2025), Optional.of("澄湖区"));
    Examined report =
        Examined.of(
            document,
            EXTRACTOR.extract(document, context),
            List.of(),
            Statistics.none(),
            Glossary.standard());
    return engine.findings(report).stream().map(Finding::rule).toList();
  }

  @Test
  void planted_errors_are_found_and_their_twins_left_alone() throws IOException {
    List<String> missed = new ArrayList<>();
    List<String> wronglyFound = new ArrayList<>();
    List<Planted> all = all();
    for (Planted planted : all) {
      List<String> inWrong = found(planted.wrong(), ALL);
      List<String> inRight = found(planted.right(), BY_DEFAULT);
      if (!inWrong.contains(planted.rule())) {
        missed.add("missed " + planted.rule() + " " + inWrong + " " + planted.wrong());
      }
      if (!inRight.isEmpty()) {
        wronglyFound.add("false " + inRight + " " + planted.right());
      }
    }
    List<String> lines = new ArrayList<>(missed);
    lines.addAll(wronglyFound);
    lines.add(
        "%d planted, %d missed, %d false"
            .formatted(all.size(), missed.size(), wronglyFound.size()));
    Files.write(Path.of("target", "planted-errors.txt"), lines);
    assertThat(missed).hasSizeLessThanOrEqualTo(all.size() / 50);
    assertThat(wronglyFound).isEmpty();
  }

  @Test
  void every_rule_that_needs_no_table_has_two_planted_errors() throws IOException {
    Map<String, Boolean> needsTables =
        Evaluators.all().stream()
            .collect(Collectors.toMap(Evaluator::name, Evaluator::needsTables));
    Map<String, Long> planted =
        all().stream().collect(Collectors.groupingBy(Planted::rule, Collectors.counting()));
    assertThat(planted.keySet()).isSubsetOf(BOOK.ids());
    assertThat(BOOK.rules())
        .filteredOn(rule -> !needsTables.getOrDefault(rule.evaluator(), false))
        .extracting(Rule::id)
        .allSatisfy(
            id -> assertThat(planted.getOrDefault(id, 0L)).as(id).isGreaterThanOrEqualTo(2));
  }
}
