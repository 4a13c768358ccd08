package heshu.claim;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import heshu.document.Document;
import heshu.document.DocumentReader;
import heshu.glossary.Glossary;
import heshu.quantity.Hedge;
import heshu.quantity.Units;
import heshu.text.Vocabulary;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** What a user's own words change in what is read. */
class ClaimWordsTest {
  private static Extraction read(String sentence, Map<String, List<String>> own) throws Exception {
    Vocabulary words = ClaimWords.standard().with(own);
    Document document =
        DocumentReader.read(
            sentence.getBytes(StandardCharsets.UTF_8), "made-up.txt", Optional.empty());
    return new ClaimExtractor(Glossary.standard(), Units.standard(), words)
        .extract(document, ReportContext.unknown());
  }

  private static List<String> listed(String sentence, Map<String, List<String>> own)
      throws Exception {
    return read(sentence, own).claims().stream().map(Claim::text).toList();
  }

  @Test
  void an_own_name_is_no_claim() throws Exception {
    String sentence = "十二家子村游客接待量12万人次。";
    assertThat(listed(sentence, Map.of())).containsExactly("十二家", "12万人次");
    assertThat(listed(sentence, Map.of("name", List.of("十二家子村")))).containsExactly("12万人次");
  }

  @Test
  void an_own_hedge_hedges() throws Exception {
    Map<String, List<String>> own = Map.of("about-before", List.of("差不离"));
    assertThat(read("渔船差不离300艘。", own).claims())
        .singleElement()
        .matches(claim -> claim.quantity().hedge() == Hedge.ABOUT)
        .matches(claim -> claim.text().equals("差不离300艘"));
  }

  @Test
  void an_own_predicate_says_the_direction() throws Exception {
    String sentence = "海盐产量蹦高12%。";
    assertThat(read(sentence, Map.of()).claims())
        .singleElement()
        .matches(claim -> claim.direction() == Direction.NONE);
    assertThat(read(sentence, Map.of("rise", List.of("蹦高"))).claims())
        .singleElement()
        .matches(claim -> claim.direction() == Direction.UP)
        .matches(claim -> claim.subject().indicator().equals("海盐产量"));
  }

  @Test
  void the_words_of_the_program_stay_as_they_are() throws Exception {
    ClaimWords.standard().with(Map.of("name", List.of("十二家子村")));
    assertThat(listed("十二家子村游客接待量12万人次。", Map.of())).hasSize(2);
  }

  @Test
  void a_class_of_words_that_does_not_exist_is_refused() {
    assertThatThrownBy(() -> ClaimWords.standard().words("nouns"))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("nouns");
  }
}
