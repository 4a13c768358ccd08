package heshu.table;

import static org.assertj.core.api.Assertions.assertThat;

import heshu.quantity.ScaledUnit;
import heshu.text.Wording;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Units that no table states, inferred from other tables and from magnitudes. */
class UnitInferenceTest {
  @TempDir Path folder;

  private Statistics read() {
    return new StatisticsReader().read(List.of(folder), TableOptions.none());
  }

  private void write(String file, String csv) throws IOException {
    Files.writeString(folder.resolve(file), csv);
  }

  private static List<String> units(Statistics read, String file) {
    return read.tables().stream()
        .filter(table -> table.file().equals(file))
        .flatMap(table -> table.series().stream())
        .map(
            s ->
                s.indicator()
                    + " "
                    + s.unit().map(ScaledUnit::written).orElse("?")
                    + " "
                    + s.unitSource())
        .toList();
  }

  @Test
  void a_table_with_the_same_figures_tells_the_unit() throws IOException {
    write("甲.csv", "指标,2024年,2025年\n税收收入(亿元),31.45,33.02\n");
    write("乙.csv", "指标,2024年,2025年\n税收收入,314503,330197\n");
    assertThat(units(read(), "乙.csv")).containsExactly("税收收入 万元 INFERRED");
  }

  @Test
  void a_table_with_other_figures_tells_nothing() throws IOException {
    write("甲.csv", "指标,2024年,2025年\n税收收入(亿元),31.45,33.02\n");
    write("乙.csv", "指标,2024年,2025年\n税收收入,290001,330197\n");
    assertThat(units(read(), "乙.csv")).containsExactly("税收收入 ? UNKNOWN");
  }

  @Test
  void two_tables_that_tell_different_units_tell_nothing() throws IOException {
    write("甲.csv", "指标,2024年\n税收收入(亿元),31.45\n");
    write("丙.csv", "指标,2025年\n税收收入(元),330197\n");
    write("乙.csv", "指标,2024年,2025年\n税收收入,314503,330197\n");
    assertThat(units(read(), "乙.csv")).containsExactly("税收收入 ? UNKNOWN");
  }

  @Test
  void a_usual_magnitude_tells_the_unit_where_only_one_fits() throws IOException {
    write("甲.csv", "指标,2024年,2025年\n常住人口城镇化率,63.1,64.05\n");
    assertThat(units(read(), "甲.csv")).containsExactly("常住人口城镇化率 % INFERRED");
    write("甲.csv", "指标,2024年,2025年\n地区生产总值,153211,160034\n");
    assertThat(units(read(), "甲.csv")).containsExactly("地区生产总值 ? UNKNOWN");
  }

  @Test
  void a_share_by_name_is_in_percent_unless_it_may_be_a_fraction() throws IOException {
    write("甲.csv", "指标,2024年,2025年\n中央财政收入比重,46.1,45.8\n");
    assertThat(units(read(), "甲.csv")).containsExactly("中央财政收入比重 % INFERRED");
    write("甲.csv", "指标,2024年,2025年\n中央财政收入比重,0.461,0.458\n");
    assertThat(units(read(), "甲.csv")).containsExactly("中央财政收入比重 ? UNKNOWN");
  }

  @Test
  void an_inferred_unit_is_said_to_be_so() throws IOException {
    write("甲.csv", "指标,2024年,2025年\n常住人口城镇化率,63.1,64.05\n");
    assertThat(read().tables().get(0).problems())
        .singleElement()
        .satisfies(
            problem ->
                assertThat(Wording.chinese().say(problem.what())).contains("推断", "常住人口城镇化率 %"));
  }

  @Test
  void an_inferred_unit_contradicts_no_other_table() throws IOException {
    write("甲.csv", "指标,2025年\n常住人口城镇化率(%),66.0\n");
    write("乙.csv", "指标,2025年\n常住人口城镇化率,64.05\n");
    assertThat(TableConflicts.of(read())).isEmpty();
  }
}
