package heshu.claim;

import static org.assertj.core.api.Assertions.assertThat;

import heshu.document.Document;
import heshu.document.DocumentReader;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.OptionalInt;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class ReportFrameTest {
  @ParameterizedTest
  @CsvSource({
    "东山市2023年国民经济和社会发展统计公报[1], 2023, 东山市",
    "2023年东山市国民经济和社会发展统计公报, 2023, 东山市",
    "东山市2023年政府工作报告, 2022, 东山市",
    "2023年度北湾县人民政府工作报告, 2022, 北湾县",
    "北湾经济开发区2023年工作报告, 2022, 北湾经济开发区",
  })
  void a_bulletin_is_named_after_its_year_and_a_work_report_after_the_next(
      String title, int year, String region) throws Exception {
    Document document =
        DocumentReader.read(
            (title + "\n\n渔业总产值达到36亿元。").getBytes(StandardCharsets.UTF_8),
            "made-up.txt",
            Optional.empty());
    ReportContext found =
        new ReportFrame(ClaimWords.standard())
            .of(document, new ReportContext(OptionalInt.empty(), Optional.empty()));
    assertThat(found.year()).hasValue(year);
    assertThat(found.region()).contains(region);
  }

  @ParameterizedTest
  @CsvSource({
    // the year most sentences begin with, not one named in passing
    "各位代表：2011年开局良好。——2014年，渔业总产值达到36亿元。2014年末存款余额9亿元。, 2014",
    "2014年，渔业总产值达到36亿元。2015年要再增长5%。, 2014",
    "2014年3月5日上午开会。渔业总产值达到36亿元。, ''",
    "渔业总产值由2011年的30亿元增加到36亿元。, ''",
  })
  void an_untitled_report_reviews_the_year_that_its_sentences_begin_with(String text, String year)
      throws Exception {
    Document document =
        DocumentReader.read(text.getBytes(StandardCharsets.UTF_8), "made-up.txt", Optional.empty());
    ReportContext found =
        new ReportFrame(ClaimWords.standard()).of(document, ReportContext.unknown());
    assertThat(found.year())
        .isEqualTo(year.isEmpty() ? OptionalInt.empty() : OptionalInt.of(Integer.parseInt(year)));
  }
}
