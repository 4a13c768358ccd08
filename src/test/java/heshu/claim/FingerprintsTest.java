package heshu.claim;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashSet;
import java.util.Set;
import org.junit.jupiter.api.Test;

class FingerprintsTest {

  @Test
  void claims_of_equal_words_are_told_apart_however_many_there_are() {
    Fingerprints fingerprints = new Fingerprints();
    Set<String> ids = new HashSet<>();
    for (int i = 0; i < 30_000; i++) {
      ids.add(fingerprints.of("产值", "产值增长5%", "5%"));
      ids.add(fingerprints.of("产值", "产值增长" + i + "%", i + "%"));
    }
    assertThat(ids).hasSize(60_000).allMatch(id -> id.matches("[0-9a-f]{8}"));
  }

  @Test
  void what_stands_before_a_claim_does_not_change_its_id_unless_the_words_are_equal() {
    Fingerprints alone = new Fingerprints();
    String first = alone.of("面积", "面积3亩", "3亩");
    Fingerprints behind = new Fingerprints();
    behind.of("产值", "产值4亿元", "4亿元");
    assertThat(behind.of("面积", "面积3亩", "3亩")).isEqualTo(first);
    assertThat(behind.of("面积", "面积3亩", "3亩")).isNotEqualTo(first);
  }

  @Test
  void white_space_within_the_clause_is_no_part_of_it() {
    String close = new Fingerprints().of("面积", "面积3亩", "3亩");
    assertThat(new Fingerprints().of("面积", "面积\u3000 3\n亩", "3亩")).isEqualTo(close);
    assertThat(new Fingerprints().of("面积", "面积4亩", "3亩")).isNotEqualTo(close);
  }
}
