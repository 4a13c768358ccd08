package heshu.output;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.StringWriter;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CsvTest {
  @ParameterizedTest
  @ValueSource(strings = {"=1+1", "+1", "-1", "@SUM(A1)", "＝1+1"})
  void what_a_spreadsheet_would_compute_is_kept_a_text(String field) {
    assertThat(Csv.harmless(field)).isEqualTo("'" + field);
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "5.6%", "增长5%", "1=1"})
  void other_texts_stay_as_they_are(String field) {
    assertThat(Csv.harmless(field)).isEqualTo(field);
  }

  @Test
  void fields_with_commas_and_quotes_are_quoted() throws IOException {
    StringWriter written = new StringWriter();
    new Csv(written).row(List.of("a", "1,234", "“甲”\"乙\"", "两\n行"));
    assertThat(written).hasToString("\uFEFFa,\"1,234\",\"“甲”\"\"乙\"\"\",两 行\r\n");
  }
}
