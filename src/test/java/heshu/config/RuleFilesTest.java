package heshu.config;

import static org.assertj.core.api.Assertions.assertThat;

import heshu.config.RuleFiles.Loaded;
import heshu.rule.Rule;
import heshu.rule.evaluator.Evaluators;
import heshu.text.Problem;
import heshu.text.Wording;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RuleFilesTest {
  private static final RuleFiles FILES = new RuleFiles(Evaluators.all());
  private static final String GOOD = RuleSkeleton.of("own-rule");

  @TempDir private Path folder;

  @Test
  void the_skeleton_loads_as_it_stands() throws IOException {
    Loaded loaded = load("own-rule", GOOD);
    assertThat(said(loaded)).isEmpty();
    assertThat(loaded.rules()).extracting(Rule::id).containsExactly("own-rule");
    assertThat(loaded.rules().get(0).origin()).isPresent();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          severity: note | severity: severe | 10: severity 不能是“severe”
          evaluator: pattern | evaluator: patern | 8: 没有叫“patern”的判定器
            unless: | unles: | 18: 不认识的键 unles
          scope: prose | scop: prose | 12: 不认识的键 scop
          大幅(?P<verb> | 大幅((?P<verb> | 16: 不是合格的模式：missing closing )
          {number}' | {nummer}' | 18: 没有叫“nummer”的积木
          “{written}” | “{word}” | 20: 提示里的变量 word 没有来源
          ## 不报什么 | ## 别的 | 1: 缺少小标题“## 不报什么”
          report silent | report flags: 大幅 | 1: 缺少不应当报的例子
          report flags: 大幅增长 | report silent | 1: 缺少应当报的例子
          report silent | raport silent | 45: 不认识的例子标记“raport silent”
          id: own-rule | id: other | 3: id 是“other”，文件名却是“own-rule”
          """)
  void a_rule_with_a_mistake_does_not_load_and_says_where(String good, String bad, String expected)
      throws IOException {
    assertThat(GOOD).contains(good);
    Loaded loaded = load("own-rule", GOOD.replace(good, bad));
    assertThat(loaded.rules()).isEmpty();
    assertThat(said(loaded)).anySatisfy(line -> assertThat(line).startsWith(expected));
  }

  @Test
  void all_mistakes_are_said_at_once_with_the_nearest_known_word() throws IOException {
    String bad = GOOD.replace("unless:", "unles:").replace("scope:", "scop:");
    Loaded loaded = load("own-rule", bad);
    assertThat(loaded.problems()).hasSizeGreaterThanOrEqualTo(2);
    assertThat(loaded.problems())
        .extracting(problem -> Wording.chinese().say(problem.remedy().orElseThrow()))
        .contains("是否想写 unless", "是否想写 scope");
  }

  @Test
  void a_file_without_front_matter_is_refused() throws IOException {
    assertThat(said(load("own-rule", "## 查什么\n"))).containsExactly("1: 规则文件要以两行 --- 之间的声明开头");
  }

  @Test
  void aliases_deep_nesting_and_huge_files_are_refused() throws IOException {
    String aliases = GOOD.replace("scope: prose", "scope: &a prose");
    String deep = GOOD.replace("scope: prose", "scope: " + "[".repeat(10_000));
    String huge = GOOD + "。".repeat(1 << 20);
    for (String hostile : List.of(aliases, deep, huge)) {
      Loaded loaded = load("own-rule", hostile);
      assertThat(loaded.rules()).isEmpty();
      assertThat(loaded.problems()).isNotEmpty();
    }
  }

  @Test
  void crlf_and_a_byte_order_mark_change_nothing() throws IOException {
    Loaded loaded = load("own-rule", "\uFEFF" + GOOD.replace("\n", "\r\n"));
    assertThat(said(loaded)).isEmpty();
    assertThat(loaded.rules()).hasSize(1);
  }

  @Test
  void a_pattern_that_repeats_repeats_is_refused() throws IOException {
    String hostile = GOOD.replace("大幅(?P<verb>", "((a{100}){100}){100}(?P<verb>");
    assertThat(said(load("own-rule", hostile)))
        .anySatisfy(line -> assertThat(line).contains("重复次数太多"));
  }

  private Loaded load(String id, String text) throws IOException {
    Files.writeString(folder.resolve(id + ".md"), text);
    return FILES.folder(folder);
  }

  private static List<String> said(Loaded loaded) {
    return loaded.problems().stream().map(RuleFilesTest::said).toList();
  }

  private static String said(Problem problem) {
    String place = problem.place().orElse("");
    int colon = place.indexOf(':');
    return (colon < 0 ? place : place.substring(0, colon))
        + ": "
        + Wording.chinese().say(problem.what());
  }
}
