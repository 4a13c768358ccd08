package heshu.rule;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class RuleSettingsTest {
  private static final Rule ON = rule("unit-doubled", true, "自带");
  private static final Rule OFF = rule("unit-outdated", false, "自带");

  @Test
  void a_rule_switched_off_in_its_file_runs_only_when_selected() {
    assertThat(RuleSettings.DEFAULT.isOn(ON)).isTrue();
    assertThat(RuleSettings.DEFAULT.isOn(OFF)).isFalse();
    assertThat(select("unit-outdated").isOn(OFF)).isTrue();
    assertThat(select("unit-*").isOn(OFF)).isTrue();
    assertThat(select("all").isOn(OFF)).isTrue();
    assertThat(select("unit-outdated").isOn(ON)).isFalse();
  }

  @Test
  void what_is_ignored_never_runs() {
    RuleSettings settings = new RuleSettings(List.of("all"), List.of("unit-d*"), Map.of());
    assertThat(settings.isOn(ON)).isFalse();
    assertThat(settings.isOn(OFF)).isTrue();
  }

  @Test
  void a_severity_set_for_a_rule_replaces_its_own() {
    RuleSettings settings =
        new RuleSettings(List.of(), List.of(), Map.of("unit-doubled", Severity.NOTE));
    assertThat(settings.severity(ON)).isEqualTo(Severity.NOTE);
    assertThat(settings.severity(OFF)).isEqualTo(Severity.ERROR);
  }

  @Test
  void selectors_that_name_no_rule_are_told() {
    RuleSettings settings =
        new RuleSettings(List.of("unit-*", "unti-*"), List.of("nothing"), Map.of());
    assertThat(settings.unknown(RuleBook.of(List.of(ON, OFF))))
        .containsExactly("nothing", "unti-*");
  }

  @Test
  void a_rule_of_the_user_replaces_the_one_with_its_id() {
    RuleBook book = RuleBook.of(List.of(ON, OFF)).with(List.of(rule("unit-doubled", true, "我的")));
    assertThat(book.rules()).hasSize(2);
    assertThat(book.rule("unit-doubled").flatMap(Rule::origin)).contains("我的");
  }

  private static RuleSettings select(String selector) {
    return new RuleSettings(List.of(selector), List.of(), Map.of());
  }

  private static Rule rule(String id, boolean enabled, String origin) {
    return new Rule(
        id,
        "标题",
        Optional.empty(),
        "pattern",
        Severity.ERROR,
        enabled,
        Scope.REPORT,
        new Parameters(Map.of()),
        "提示",
        Optional.empty(),
        List.of(),
        Optional.of(origin),
        "");
  }
}
