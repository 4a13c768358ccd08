package heshu.rule;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.re2j.Pattern;
import heshu.text.WordClass;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class RequiredWordsTest {

  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = '\t',
      quoteCharacter = '`',
      value = {
        "面积约?(?:\\d万)?米\t面积 米",
        "(?:下降|减少)了?[二三]倍\t下降|减少 二|三 倍",
        "(?P<mark>上亿(?P<rest>几万))\t上亿 几万",
        "占[^，]*生产总值\t占 生产总值",
        "[余多]年?\t余|多",
        "个?百分点+\t百分点",
        "千瓦{2,3}时\t千瓦 时",
        "\\.%\t.%",
        "[~\\-—]个\t~|-|— 个",
        "\\p{Han}{2}率\t率",
        "(?:增长[一二]成|翻番)\t增长|翻番",
        "\\d\t0|1|2|3|4|5|6|7|8|9"
      })
  void a_pattern_needs_one_word_of_each_of_its_pieces(String pattern, String words) {
    assertThat(RequiredWords.of(pattern).stream().map(each -> Set.copyOf(each.all())))
        .containsExactlyElementsOf(
            Stream.of(words.split(" ", -1)).map(each -> Set.of(each.split("\\|", -1))).toList());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "\\w+",
        "[^年]",
        "[一-九]",
        "增长|\\w+",
        "(?:增长)?",
        "(?:增长){0,2}",
        "增*",
        "(?i)gdp",
        "\\Q增长\\E",
        "[[:digit:]]年",
        "(?:增长",
        "增{",
        "."
      })
  void nothing_is_required_where_a_match_may_do_without_or_the_pattern_is_not_understood(
      String pattern) {
    assertThat(RequiredWords.of(pattern)).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "(?:增|长)+5?%",
        "增(?:长|速)?[5%]",
        "(?:增长|增速)5+%?",
        "[增长][^5]5",
        "(?P<mark>增{2}|长?5)%",
        "增.?长*%"
      })
  void every_match_holds_a_required_word(String expression) {
    List<WordClass> required = RequiredWords.of(expression);
    assertThat(required).isNotEmpty();
    Pattern pattern = Pattern.compile(expression);
    Random random = new Random(7);
    for (int i = 0; i < 5_000; i++) {
      StringBuilder text = new StringBuilder();
      while (text.length() < 1 + i % 6) {
        text.append("增长速5%".charAt(random.nextInt(5)));
      }
      if (pattern.matcher(text).find()) {
        assertThat(required).as("%s", text).allMatch(words -> words.isWithin(text.toString()));
      }
    }
  }

  @Test
  void a_pattern_finds_the_same_with_and_without_them() {
    WordPattern pattern = WordPattern.compile("约{number}{scale}人");
    assertThat(pattern.matches("接待约3.5万人，约20人")).hasSize(2);
    assertThat(pattern.matches("接待3.5万人")).isEmpty();
  }
}
