package heshu.output;

import static org.assertj.core.api.Assertions.assertThat;

import heshu.check.Reading;
import heshu.claim.ClaimExtractor;
import heshu.claim.ReportContext;
import heshu.document.Document;
import heshu.document.DocumentReader;
import heshu.text.Wording;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ClaimsTextTest {
  @ParameterizedTest
  @CsvSource({
    "渔业总产值居全国第二。, ' 渔业总产值'",
    "渔业增加值增速高于全国1.2个百分点。, ' 渔业增加值增速高于全国'",
    "泰州市地区生产总值增长5%。, ' 泰州市地区生产总值'",
    "渔业总产值235.2亿元。, '23,520,000,000 元 ·'",
    "渔船640艘。, ' 640 艘 ·'",
    "渔业占比16.25%。, '16.25 % ·'",
  })
  void a_subject_names_its_region_once_and_long_values_are_grouped(String sentence, String line)
      throws Exception {
    assertThat(written(sentence)).contains(line);
  }

  @ParameterizedTest
  @CsvSource({"渔业总产值居全国第二。, 全国渔业", "泰州市地区生产总值增长5%。, 泰州市泰州市"})
  void the_group_of_a_rank_is_no_part_of_its_subject(String sentence, String words)
      throws Exception {
    assertThat(written(sentence)).doesNotContain(words);
  }

  private static String written(String sentence) throws Exception {
    Document document =
        DocumentReader.read(
            sentence.getBytes(StandardCharsets.UTF_8), "made-up.txt", Optional.empty());
    ReportContext context = new ReportContext(OptionalInt.of(2024), Optional.of("东山县"));
    StringWriter to = new StringWriter();
    new ClaimsText(Presentation.plain(Wording.chinese()), /* withSkipped= */ false)
        .write(List.of(new Reading(document, new ClaimExtractor().extract(document, context))), to);
    return to.toString();
  }
}
