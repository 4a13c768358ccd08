package heshu.config;

import static org.assertj.core.api.Assertions.assertThat;

import heshu.text.Problem;
import heshu.text.Wording;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class YamlReaderTest {
  private static final Wording CHINESE = Wording.chinese();

  private static List<String> complaints(String yaml, java.util.function.Consumer<Fields> asks) {
    Complaints complaints = new Complaints("heshu.yaml", yaml);
    Fields fields = Fields.of(new YamlReader(complaints, 0).read(yaml), complaints);
    if (complaints.isEmpty()) {
      asks.accept(fields);
      fields.finish();
    }
    return complaints.problems().stream().map(YamlReaderTest::line).toList();
  }

  private static String line(Problem problem) {
    return problem.place().orElse("")
        + " "
        + CHINESE.say(problem.what())
        + problem.remedy().map(remedy -> " / " + CHINESE.say(remedy)).orElse("");
  }

  @Test
  void words_that_yaml_1_1_would_turn_into_truth_values_and_times_stay_text() {
    String yaml = "severity: off\ntime: 12:30\nnumber: 010\n";
    assertThat(
            complaints(
                yaml,
                fields -> {
                  assertThat(fields.text("severity")).contains("off");
                  assertThat(fields.text("time")).contains("12:30");
                  assertThat(fields.text("number")).contains("010");
                }))
        .isEmpty();
  }

  @Test
  void an_unknown_key_names_its_place_and_the_nearest_known_one() {
    assertThat(
            complaints(
                "year: 2025\nreigon: 澄湖区\n",
                fields -> {
                  var unused = fields.integer("year");
                  unused.ifPresent(year -> assertThat(year).isEqualTo(2025));
                  assertThat(fields.text("region")).isEmpty();
                }))
        .containsExactly("2:1 不认识的键 reigon / 是否想写 region");
  }

  @Test
  void all_mistakes_are_told_at_once() {
    assertThat(
            complaints(
                "year: 二〇二五\nrounding: up\n",
                fields -> {
                  assertThat(fields.integer("year")).isEmpty();
                  assertThat(fields.oneOf("rounding", List.of("half-up", "truncate"))).isEmpty();
                }))
        .containsExactly("1:7 year 应当是整数，现为“二〇二五”", "2:11 rounding 不能是“up”，可用：half-up、truncate");
  }

  @Test
  void a_duplicate_key_is_refused_with_both_lines() {
    assertThat(complaints("year: 2024\n\nyear: 2025\n", fields -> {}))
        .containsExactly("3:1 键 year 重复（第 1 行已经写过）");
  }

  @Test
  void anchors_and_aliases_are_refused() {
    assertThat(complaints("a: &x [1]\nb: *x\n", fields -> {}))
        .containsExactly("1:4 不支持 YAML 锚点和引用（& 和 *）");
  }

  @Test
  void hostile_depth_and_size_are_refused_without_reading_on() {
    assertThat(complaints("[".repeat(100_000), fields -> {}))
        .hasSize(1)
        .first()
        .asString()
        .contains("嵌套过深");
    assertThat(complaints("a".repeat(YamlReader.LARGEST + 1), fields -> {}))
        .hasSize(1)
        .first()
        .asString()
        .contains("过大");
  }

  @Test
  void a_syntax_error_points_at_its_line_and_shows_it() {
    String yaml = "report:\n  year: \"\\d\"\n";
    Complaints complaints = new Complaints("heshu.yaml", yaml);
    assertThat(new YamlReader(complaints, 0).read(yaml)).isEqualTo(Optional.empty());
    assertThat(complaints.problems()).hasSize(1);
    assertThat(complaints.problems().get(0).place()).contains("2:11");
    assertThat(complaints.problems().get(0).excerpt()).contains("year: \"\\d\"");
  }

  @ParameterizedTest
  @CsvSource({
    "'data:\n\t- x', 2:1, Tab",
    "'region: \"abc\nyear: 2', 1:9, 引号没有合上",
    "'data:\n  - x\n y: 2', 3:2, 对不齐",
    "'data: [a, b\nyear: 2', 2:5, 括号没有合上",
    "'region: a: b', 1:10, 多了一个冒号",
    "'region：吉林\nyear: 2025', 2:5, “：”不算",
    "'data:\n- a\nb\n', 4:1, 没有冒号",
    "'region: @x', 1:9, “@”不能用在值的开头",
    "'region: \"\\d\"', 1:11, 单引号"
  })
  void a_slip_is_told_in_the_words_of_the_person_who_wrote_it(
      String yaml, String place, String words) {
    assertThat(complaints(yaml, fields -> {}))
        .singleElement()
        .asString()
        .startsWith(place + " ")
        .contains(words)
        .contains(" / ")
        .doesNotContainPattern("found|expected|mapping|token");
  }

  @Test
  void a_single_text_is_a_list_of_one() {
    assertThat(
            complaints(
                "a: x\nb: [y, z]\nc:\n",
                fields -> {
                  assertThat(fields.texts("a")).containsExactly("x");
                  assertThat(fields.texts("b")).containsExactly("y", "z");
                  assertThat(fields.texts("c")).isEmpty();
                }))
        .isEmpty();
  }
}
