package heshu.text;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class LetterSetTest {

  @Test
  void holds_its_letters_and_no_other_of_all_there_are() {
    String letters = "。！？!?\n\r亿万\uFFFF";
    LetterSet set = LetterSet.of(letters);
    for (int letter = 0; letter <= Character.MAX_VALUE; letter++) {
      assertThat(set.contains((char) letter))
          .as("U+%04X", letter)
          .isEqualTo(letters.indexOf(letter) >= 0);
    }
  }

  @Test
  void of_no_letters_holds_none() {
    LetterSet set = LetterSet.of("");
    assertThat(set.contains('\0')).isFalse();
    assertThat(set.contains('一')).isFalse();
  }

  @Test
  void a_letter_given_twice_is_held() {
    assertThat(LetterSet.of("和和").contains('和')).isTrue();
  }
}
