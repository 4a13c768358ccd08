package heshu.shell;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class OpenedTest {
  private static final Opened OPENED =
      new Opened(Optional.of("报告.docx"), Map.of("--data", List.of("统计", "年鉴")));

  @Test
  void it_is_written_as_open_reads_it() {
    assertThat(OPENED.words()).containsExactly("报告.docx", "--data", "统计", "--data", "年鉴");
  }

  @Test
  void an_option_is_set_anew_and_taken_away() {
    assertThat(OPENED.with("--data", List.of("快报")).words())
        .containsExactly("报告.docx", "--data", "快报");
    assertThat(OPENED.with("--data", List.of()).words()).containsExactly("报告.docx");
  }
}
