package heshu.claim;

import static org.assertj.core.api.Assertions.assertThat;

import heshu.document.Document;
import heshu.document.DocumentReader;
import heshu.text.Span;
import heshu.text.UnreadableException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.BitSet;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CompletenessTest {
  private static final String REPORT =
      """
      2025年东山县政府工作报告
      ——2025年1月16日在东山县第十八届人民代表大会第四次会议上
      一、2024年工作回顾
      地区生产总值达到286.4亿元，增长6.1%；新建“15分钟”书房12个，办结率、满意率均达100%。
      （一）三农工作
      1.渔业。水产品产量由31.2万吨增加到33.5万吨，居全市第二，连续5年保持增长。
      二、2025年工作安排
      力争地区生产总值增长6%左右，城镇新增就业3000人以上。
      """;
  private static final String LETTERS =
      "一二三百千万亿两十〇0123456789.,，。、%％的年月第位倍增长达到由至比占全市高于“”（）[]\n 　元人个家吨Il";

  @Test
  void claims_and_skipped_numbers_cover_every_numeral() throws Exception {
    assertCovered(read(REPORT));
  }

  @ParameterizedTest
  @ValueSource(strings = {"crlf", "bom", "wide"})
  void a_copy_in_another_guise_is_read_the_same(String guise) throws Exception {
    String copy =
        switch (guise) {
          case "crlf" -> REPORT.replace("\n", "\r\n");
          case "bom" -> "\uFEFF" + REPORT;
          default -> wide(REPORT);
        };
    assertThat(words(copy)).isEqualTo(words(REPORT));
  }

  @Test
  void two_runs_give_the_same() throws Exception {
    assertThat(extract(read(REPORT))).isEqualTo(extract(read(REPORT)));
  }

  @Test
  void an_id_stays_when_another_sentence_changes() throws Exception {
    List<String> before = ids(REPORT);
    List<String> after = ids(REPORT.replace("286.4", "290.1"));
    assertThat(after).hasSameSizeAs(before);
    long same = before.stream().filter(after::contains).count();
    assertThat(same).isEqualTo(before.size() - 1L);
  }

  @Test
  void random_text_never_throws_and_is_covered() throws Exception {
    Random random = new Random(20250116);
    for (int round = 0; round < 300; round++) {
      StringBuilder text = new StringBuilder("报");
      for (int i = 0; i < 200; i++) {
        text.append(LETTERS.charAt(random.nextInt(LETTERS.length())));
      }
      assertCovered(read(text.toString()));
    }
  }

  @Test
  void every_report_of_the_corpus_is_covered() throws Exception {
    String corpus = System.getenv("HESHU_CORPUS");
    Assumptions.assumeTrue(corpus != null, "HESHU_CORPUS is not set");
    for (String folder : List.of("reports", "communiques")) {
      try (Stream<Path> reports = Files.walk(Path.of(corpus, folder))) {
        for (Path report : reports.filter(Files::isRegularFile).toList()) {
          assertCovered(DocumentReader.read(report, report.toString()));
        }
      }
    }
  }

  private static void assertCovered(Document document) {
    Extraction extraction = extract(document);
    BitSet covered = new BitSet();
    extraction.claims().forEach(claim -> cover(covered, claim.span()));
    extraction.skipped().forEach(skipped -> cover(covered, skipped.span()));
    for (int at = 0; at < document.text().length(); at++) {
      if (Remainder.isNumeral(document.text().charAt(at)) && !covered.get(at)) {
        throw new AssertionError(
            document.path()
                + " "
                + at
                + ": "
                + document.words(new Span(Math.max(0, at - 9), at + 1)));
      }
    }
  }

  private static void cover(BitSet covered, Span span) {
    covered.set(span.start(), span.end());
  }

  private static List<String> words(String report) throws UnreadableException {
    return extract(read(report)).claims().stream()
        .map(
            claim ->
                claim.quantity().value().toPlainString()
                    + claim.quantity().unit().symbol()
                    + claim.subject()
                    + claim.kind()
                    + claim.direction()
                    + claim.role())
        .toList();
  }

  private static List<String> ids(String report) throws UnreadableException {
    return extract(read(report)).claims().stream().map(Claim::id).toList();
  }

  private static Extraction extract(Document document) {
    return new ClaimExtractor().extract(document, ReportContext.unknown());
  }

  private static Document read(String report) throws UnreadableException {
    return DocumentReader.read(
        report.getBytes(StandardCharsets.UTF_8), "made-up.txt", Optional.empty());
  }

  /** Digits and the marks within numbers in full width. */
  private static String wide(String report) {
    StringBuilder wide = new StringBuilder();
    for (int i = 0; i < report.length(); i++) {
      char letter = report.charAt(i);
      boolean folds = (letter >= '0' && letter <= '9') || letter == '%';
      wide.append(folds ? (char) (letter + 0xFEE0) : letter);
    }
    return wide.toString();
  }
}
