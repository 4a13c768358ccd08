package heshu.claim;

import static org.assertj.core.api.Assertions.assertThat;

import heshu.document.DocumentReader;
import heshu.text.Widths;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** The same report says the same, however it was saved, copied or typed. */
class CopiesTest {
  private static String report = "";
  private static List<String> claims = List.of();

  @BeforeAll
  static void readTheFixture() throws Exception {
    report = Files.readString(Path.of("fixtures/澄湖区/报告.txt"));
    claims = claims(report.getBytes(StandardCharsets.UTF_8));
    assertThat(claims).hasSizeGreaterThan(50);
  }

  private static List<String> claims(byte[] bytes) throws Exception {
    Extraction extraction =
        new ClaimExtractor()
            .extract(
                DocumentReader.read(bytes, "报告.txt", Optional.empty()), ReportContext.unknown());
    return extraction.claims().stream().map(CopiesTest::said).toList();
  }

  private static String said(Claim claim) {
    return String.join(
        " ",
        claim.quantity().value().toPlainString(),
        claim.quantity().upper().toString(),
        claim.quantity().unit().symbol(),
        claim.quantity().hedge().toString(),
        claim.kind().toString(),
        claim.direction().toString(),
        claim.role().toString(),
        claim.subject().indicator(),
        claim.subject().period().toString(),
        claim.subject().region());
  }

  @Test
  void in_full_width_digits() throws Exception {
    StringBuilder wide = new StringBuilder();
    report
        .chars()
        .forEach(
            letter ->
                wide.append(
                    (letter >= '0' && letter <= '9') || letter == '.' || letter == '%'
                        ? (char) (letter + 0xFEE0)
                        : (char) letter));
    assertThat(Widths.fold(wide)).isEqualTo(Widths.fold(report));
    assertThat(claims(wide.toString().getBytes(StandardCharsets.UTF_8))).isEqualTo(claims);
  }

  @Test
  void with_line_ends_of_windows_and_a_byte_order_mark() throws Exception {
    String copy = "\uFEFF" + report.replace("\n", "\r\n");
    assertThat(claims(copy.getBytes(StandardCharsets.UTF_8))).isEqualTo(claims);
    assertThat(claims(copy.getBytes(StandardCharsets.UTF_16LE))).isEqualTo(claims);
  }

  @Test
  void in_the_national_charset() throws Exception {
    assertThat(claims(report.getBytes(Charset.forName("GB18030")))).isEqualTo(claims);
  }

  @Test
  void with_spaces_that_copying_put_between_figures_and_units() throws Exception {
    String copy = report.replaceAll("(?<=\\d)(?=[亿万元家件户张个人%])", " ");
    assertThat(copy).isNotEqualTo(report);
    assertThat(claims(copy.getBytes(StandardCharsets.UTF_8))).isEqualTo(claims);
  }

  @Test
  void with_spaces_before_figures_and_behind_decimal_points() throws Exception {
    String before = report.replaceAll("(?<=[达到长为成])(?=\\d)", " ");
    assertThat(before).isNotEqualTo(report);
    assertThat(claims(before.getBytes(StandardCharsets.UTF_8))).isEqualTo(claims);
    String within = report.replaceAll("(?<=[^A-Z]\\d\\.)(?=\\d)", " ");
    assertThat(within).isNotEqualTo(report);
    assertThat(claims(within.getBytes(StandardCharsets.UTF_8))).isEqualTo(claims);
  }

  @Test
  void a_real_report_in_other_guises() throws Exception {
    String corpus = System.getenv("HESHU_CORPUS");
    Assumptions.assumeTrue(corpus != null, "HESHU_CORPUS is not set");
    String real = Files.readString(Path.of(corpus, "reports/jilin-2026.txt"));
    List<String> expected = claims(real.getBytes(StandardCharsets.UTF_8));
    assertThat(expected).hasSizeGreaterThan(200);
    String windows = "\uFEFF" + real.replace("\n", "\r\n");
    assertThat(claims(windows.getBytes(StandardCharsets.UTF_8))).isEqualTo(expected);
    String spaced = real.replaceAll("(?<=\\d)(?=[亿万元家件户张个人%])", " ");
    assertThat(claims(spaced.getBytes(StandardCharsets.UTF_8))).isEqualTo(expected);
    String wide = real.replaceAll("%", "％").replace('1', '１').replace('5', '５');
    assertThat(claims(wide.getBytes(StandardCharsets.UTF_8))).isEqualTo(expected);
  }

  @Test
  void indented_with_ideographic_spaces() throws Exception {
    String copy = report.replace("\n", "\n\u3000\u3000");
    assertThat(claims(copy.getBytes(StandardCharsets.UTF_8))).isEqualTo(claims);
  }

  @Test
  void a_changed_figure_changes_its_claim_alone() throws Exception {
    String copy = report.replace("86.5公里", "68.5公里");
    List<String> changed = claims(copy.getBytes(StandardCharsets.UTF_8));
    assertThat(changed).hasSameSizeAs(claims);
    assertThat(changed.stream().filter(claim -> !claims.contains(claim)))
        .singleElement()
        .asString()
        .startsWith("68.5");
  }
}
