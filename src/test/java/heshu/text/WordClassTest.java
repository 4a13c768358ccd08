package heshu.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class WordClassTest {
  private static final WordClass GROWTH = WordClass.of(List.of("增", "增长", "增速", "年均增长"));

  @Test
  void the_longest_word_at_a_place_counts_however_they_are_listed() {
    assertThat(GROWTH.at("产值增长快", 2)).isEqualTo("增长");
    assertThat(GROWTH.before("产值年均增长", 6)).isEqualTo("年均增长");
  }

  @Test
  void nothing_is_found_where_no_word_stands() {
    assertThat(GROWTH.at("产值增长快", 1)).isEmpty();
    assertThat(GROWTH.at("产值", 2)).isEmpty();
    assertThat(GROWTH.at("产值", -1)).isEmpty();
    assertThat(GROWTH.before("增长快", 3)).isEmpty();
    assertThat(GROWTH.before("长", 1)).isEmpty();
    assertThat(GROWTH.before("增长", 0)).isEmpty();
  }

  @Test
  void a_word_stands_within_a_stretch_only_as_a_whole() {
    WordClass total = WordClass.of(List.of("累计", "合计"));
    assertThat(total.isWithin("全年累计完成", 2, 4)).isTrue();
    assertThat(total.isWithin("全年累计完成", 2, 3)).isFalse();
    assertThat(total.isWithin("全年累计完成", 3, 6)).isFalse();
  }

  @Test
  void keeps_its_words_in_the_order_they_were_listed() {
    assertThat(GROWTH.all()).containsExactly("增", "增长", "增速", "年均增长");
    assertThat(GROWTH.contains("增速")).isTrue();
    assertThat(GROWTH.contains("速")).isFalse();
  }
}
