package heshu.check;

import static org.assertj.core.api.Assertions.assertThat;

import heshu.binding.Binder;
import heshu.binding.Binding;
import heshu.claim.Claim;
import heshu.claim.ClaimExtractor;
import heshu.claim.Extraction;
import heshu.claim.ReportContext;
import heshu.config.RuleFiles;
import heshu.document.Document;
import heshu.document.DocumentReader;
import heshu.glossary.Glossary;
import heshu.glossary.Regions;
import heshu.rule.Examined;
import heshu.rule.Finding;
import heshu.rule.RuleBook;
import heshu.rule.RuleEngine;
import heshu.rule.RuleSettings;
import heshu.rule.Verdict;
import heshu.rule.Verdict.State;
import heshu.rule.evaluator.Evaluators;
import heshu.rule.verdict.Judge;
import heshu.rule.verdict.JudgeOptions;
import heshu.table.Statistics;
import heshu.text.UnreadableException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ContradictionsTest {
  private final RuleEngine rules =
      RuleEngine.of(
          RuleBook.of(new RuleFiles(Evaluators.all()).bundled().rules()),
          new RuleSettings(List.of(), List.of(), Map.of()),
          Evaluators.all());

  /** A report without tables: its claims, and what is decided on them. */
  private record Decided(Extraction extraction, List<Verdict> verdicts) {
    List<String> differing() {
      return extraction.claims().stream()
          .filter(claim -> verdicts.get(claim.index() - 1).state() == State.DIFFERS)
          .map(Claim::text)
          .toList();
    }
  }

  private Decided decide(String text) throws UnreadableException {
    Document document =
        DocumentReader.read(text.getBytes(StandardCharsets.UTF_8), "report.txt", Optional.empty());
    Extraction extraction =
        new ClaimExtractor()
            .extract(document, new ReportContext(OptionalInt.of(2025), Optional.of("禾川县")));
    Statistics none = Statistics.none();
    List<Binding> bindings =
        new Binder(Glossary.standard(), Regions.standard()).bind(extraction, none);
    List<Verdict> verdicts =
        new Judge(Glossary.standard()).judge(extraction, bindings, none, JudgeOptions.defaults());
    List<Finding> findings =
        rules.findings(Examined.of(document, extraction, verdicts, none, Glossary.standard()));
    return new Decided(extraction, Contradictions.decide(extraction, verdicts, findings));
  }

  @ParameterizedTest
  @CsvSource({
    "新建幼儿园6所、小学4所、初中3所，合计15所。, 15所, 13所",
    "养老床位由1420张增加到2610张，增加1290张。, 1290张, 1190张",
    "绿道由72公里增加到144公里，增长50%。, 50%, 100.0%",
  })
  void what_does_not_follow_from_its_sentence_differs_without_any_table(
      String text, String wrong, String expected) throws UnreadableException {
    Decided decided = decide(text);
    assertThat(decided.differing()).containsExactly(wrong);
    assertThat(decided.verdicts())
        .filteredOn(verdict -> verdict.state() == State.DIFFERS)
        .allMatch(verdict -> verdict.expected().orElse("").contains(expected))
        .allMatch(verdict -> verdict.reason().isEmpty() && !verdict.explanation().isEmpty());
  }

  @Test
  void what_follows_from_its_sentence_is_still_not_decided_without_a_table()
      throws UnreadableException {
    Decided decided = decide("养老床位由1420张增加到2610张，增加1190张，绿道由72公里增加到144公里，增长100%。");
    assertThat(decided.verdicts()).allMatch(verdict -> verdict.state() == State.UNDECIDABLE);
  }
}
