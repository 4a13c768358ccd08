package heshu.check;

import static org.assertj.core.api.Assertions.assertThat;

import heshu.claim.Claim;
import heshu.claim.ClaimExtractor;
import heshu.claim.Extraction;
import heshu.claim.ReportContext;
import heshu.config.RuleFiles;
import heshu.document.Document;
import heshu.glossary.Glossary;
import heshu.rule.Examined;
import heshu.rule.Finding;
import heshu.rule.RuleBook;
import heshu.rule.RuleEngine;
import heshu.rule.RuleSettings;
import heshu.rule.evaluator.Evaluators;
import heshu.table.Statistics;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Decisions name claims and findings by id: those of a sentence stay while others are edited. */
class SurvivingDecisionsTest {
  private static final RuleEngine ENGINE =
      RuleEngine.of(
          RuleBook.of(new RuleFiles(Evaluators.all()).bundled().rules()),
          RuleSettings.DEFAULT,
          Evaluators.all());
  private static final List<String> SENTENCES =
      List.of(
          "2025年，一般公共预算收入58.6亿元，增长6.2%。",
          "城镇化率由61.2%提高到64.8%，提高3.6%。",
          "带动就业超过2000人以上。",
          "带动就业超过2000人以上。",
          "新建学校12所，改造管网58公里。",
          "新增绿道36平方公里。");

  /** The ids of all claims and findings, by the sentence that they stand in. */
  private static List<List<String>> ids(List<String> sentences) {
    String text = String.join("\n\n", sentences) + "\n";
    Document document = ExampleReport.read(text);
    Extraction extraction =
        new ClaimExtractor()
            .extract(document, new ReportContext(OptionalInt.of(2025), Optional.empty()));
    Examined report =
        Examined.of(document, extraction, List.of(), Statistics.none(), Glossary.standard());
    List<List<String>> ids = new ArrayList<>();
    int start = 0;
    for (String sentence : sentences) {
      int from = start;
      int to = start + sentence.length();
      List<String> here = new ArrayList<>();
      for (Claim claim : extraction.claims()) {
        if (claim.span().start() >= from && claim.span().start() < to) {
          here.add(claim.id());
        }
      }
      for (Finding finding : ENGINE.findings(report)) {
        if (finding.span().start() >= from && finding.span().start() < to) {
          here.add(finding.id());
        }
      }
      ids.add(here);
      start = to + 2;
    }
    return ids;
  }

  @ParameterizedTest
  @CsvSource({"0, 58.6, 59.1", "1, 3.6%, 3.5%", "4, 12所, 13所", "5, 新增, 新建", "4, 学校, 小学"})
  void an_edit_of_one_sentence_keeps_the_decisions_on_all_others(
      int edited, String from, String to) {
    List<String> after = new ArrayList<>(SENTENCES);
    after.set(edited, SENTENCES.get(edited).replace(from, to));
    List<List<String>> old = ids(SENTENCES);
    List<List<String>> now = ids(after);
    assertThat(now.get(edited)).isNotEqualTo(old.get(edited));
    for (int i = 0; i < SENTENCES.size(); i++) {
      if (i != edited) {
        assertThat(now.get(i)).as(SENTENCES.get(i)).isNotEmpty().isEqualTo(old.get(i));
      }
    }
  }

  @ParameterizedTest
  @CsvSource({"0", "2", "5"})
  void a_sentence_put_in_keeps_the_decisions_on_all_others(int before) {
    List<String> after = new ArrayList<>(SENTENCES);
    after.add(before, "粮食总产量36.2亿斤。");
    List<List<String>> now = ids(after);
    now.remove(before);
    assertThat(now).isEqualTo(ids(SENTENCES));
  }
}
