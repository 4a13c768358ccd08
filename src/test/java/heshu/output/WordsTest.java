package heshu.output;

import static org.assertj.core.api.Assertions.assertThat;

import heshu.check.Stage;
import heshu.claim.Kind;
import heshu.claim.Role;
import heshu.claim.Skipped;
import heshu.document.Block;
import heshu.quantity.Hedge;
import heshu.rule.Cause;
import heshu.rule.Severity;
import heshu.rule.Verdict;
import heshu.text.Wording;
import java.util.Locale;
import java.util.ResourceBundle;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What a person can be shown has words in both languages. */
class WordsTest {
  static Stream<Arguments> closedSets() {
    return Stream.of(
            set("severity.", Severity.values()),
            set("kind.", Kind.values()),
            set("role.", Role.values()),
            set("skipped.", Skipped.Reason.values()),
            set("place.", Block.Kind.values()),
            set("cause.", Cause.values()),
            set("", Verdict.State.values()),
            set("how.", Verdict.How.values()),
            set("reason.", Verdict.Reason.values()),
            set("stage.", Stage.values()),
            set("measure.", heshu.table.Measure.values()),
            set("hedge.", Stream.of(Hedge.values()).skip(1).toArray(Hedge[]::new)))
        .flatMap(set -> set);
  }

  private static Stream<Arguments> set(String prefix, Enum<?>... constants) {
    return Stream.of(constants).map(constant -> Arguments.of(prefix + Names.of(constant)));
  }

  @ParameterizedTest
  @MethodSource("closedSets")
  void every_constant_that_is_shown_has_words(String key) {
    assertThat(Wording.chinese().say("output." + key, "1", "2", "3")).isNotBlank();
    assertThat(new Wording(Locale.ENGLISH).say("output." + key, "1", "2", "3")).isNotBlank();
  }

  @ParameterizedTest
  @ValueSource(strings = {"output", "cli"})
  void both_languages_say_the_same_things(String bundle) {
    assertThat(keys(bundle, Locale.ENGLISH)).isEqualTo(keys(bundle, Locale.ROOT));
  }

  private static java.util.Set<String> keys(String bundle, Locale locale) {
    return ResourceBundle.getBundle(
            "heshu." + bundle + ".messages",
            locale,
            ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES))
        .keySet();
  }
}
