package heshu.period;

import static org.assertj.core.api.Assertions.assertThat;

import heshu.text.Message;
import heshu.text.Wording;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PeriodTest {
  @ParameterizedTest
  @CsvSource({
    "2025, 2025年, 2025",
    "2021..2025, 2021—2025年, 2021–2025",
    "2025-H1, 2025年上半年, first half of 2025",
    "2025-H2, 2025年下半年, second half of 2025",
    "2025-Q1, 2025年一季度, Q1 2025",
    "2025-Q4, 2025年四季度, Q4 2025",
    "2025-Q1..2025-Q3, 2025年前三季度, first three quarters of 2025",
    "2025-Q2..2025-Q3, 2025年4—9月, '2025, months 4–9'",
    "2025-11, 2025年11月, 2025-11",
    "2025-01..2025-11, 2025年1—11月, '2025, months 1–11'",
    "2024-11..2025-03, 2024年11月—2025年3月, 2024-11 to 2025-3",
    "十四五, “十四五”时期, “十四五” plan"
  })
  void a_period_has_a_name_for_people_beside_its_written_form(
      String written, String chinese, String english) {
    Period period = Period.parse(written).orElseThrow();
    assertThat(period).hasToString(written);
    assertThat(Wording.chinese().say(period.message())).isEqualTo(chinese);
    assertThat(new Wording(Locale.ENGLISH).say(period.message())).isEqualTo(english);
  }

  @Test
  void a_period_within_a_message_is_said_in_the_language_of_the_message() {
    Message message = Message.of("rule.cell", "B4", "税收收入", Period.quarter(2025, 1), "3.1亿元");
    assertThat(Wording.chinese().say(message)).isEqualTo("B4 税收收入 2025年一季度 3.1亿元");
  }
}
