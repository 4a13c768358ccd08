package heshu.table;

import static org.assertj.core.api.Assertions.assertThat;

import heshu.text.Wording;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class TableLintTest {
  private Path folder = Path.of("");

  @BeforeEach
  void useFolder(@TempDir Path temporary) {
    folder = temporary;
  }

  private List<String> doubts(String csv) throws IOException {
    Path file = Files.writeString(folder.resolve("表.csv"), csv);
    Statistics read = new StatisticsReader().read(List.of(file), TableOptions.none());
    Wording wording = Wording.chinese();
    return TableLint.of(read).stream()
        .map(doubt -> doubt.place().orElse("") + " " + wording.say(doubt.what()))
        .toList();
  }

  @Test
  void parts_that_nearly_add_up_are_doubted() throws IOException {
    String table = "指标,2025年\n财政收入(亿元),100.0\n  税收收入,60.1\n  非税收入,%s\n";
    assertThat(doubts(table.formatted("40.2")))
        .containsExactly("B2 财政收入：分项之和 100.3 与总数 100.0 略有出入");
    assertThat(doubts(table.formatted("39.9"))).isEmpty();
    assertThat(doubts(table.formatted("12.0"))).isEmpty();
  }

  @Test
  void a_figure_off_by_a_power_of_ten_is_doubted() throws IOException {
    String table = "指标,2021年,2022年,2023年,2024年,2025年\n用电量(亿千瓦时),10.1,10.8,%s,11.9,12.2\n";
    assertThat(doubts(table.formatted("113"))).singleElement().asString().contains("10 的 1 次方");
    assertThat(doubts(table.formatted("11.3"))).isEmpty();
  }

  @Test
  void a_missing_year_and_a_strange_unit_are_doubted() throws IOException {
    assertThat(doubts("指标,2020年,2021年,2023年,2024年\n粮食产量(万吨),8.0,8.1,8.2,8.3\n"))
        .containsExactly("D2 粮食产量缺 2022 年");
    assertThat(doubts("指标,2025年\n粮食产量(亿元),8.0\n")).singleElement().asString().contains("通常以");
  }

  @Test
  void a_part_is_of_its_whole_s_kind_whatever_else_bears_its_name() throws IOException {
    String parts = "指标,2025年\n全社会用电量(亿千瓦时),88.0\n  第一产业(亿千瓦时),%s\n";
    assertThat(doubts(parts.formatted("2.1"))).isEmpty();
    assertThat(doubts("指标,2025年\n第一产业(亿千瓦时),2.1\n")).isNotEmpty();
  }

  @Test
  void a_thing_given_twice_is_doubted() throws IOException {
    assertThat(doubts("指标,年份,数值,单位\n税收,2025,1.1,亿元\n税收,2025,1.2,亿元\n"))
        .singleElement()
        .asString()
        .contains("出现两次");
  }

  @Test
  void tables_that_disagree_beyond_rounding_are_found() throws IOException {
    Files.writeString(folder.resolve("甲.csv"), "指标,2024年,2025年\n一般公共预算收入(亿元),26.1,27.4\n");
    Files.writeString(folder.resolve("乙.csv"), "指标,2024年,2025年\n一般公共预算收入(万元),261467,281018\n");
    Statistics read = new StatisticsReader().read(List.of(folder), TableOptions.none());
    assertThat(TableConflicts.of(read))
        .singleElement()
        .satisfies(
            conflict -> {
              assertThat(conflict.one().period()).hasToString("2025");
              assertThat(conflict.vintagesDiffer()).isFalse();
            });
  }

  @Test
  void what_many_series_lack_is_told_once() throws IOException {
    String head = "指标,2019年,2020年,2021年,2023年,2024年,2026年\n";
    assertThat(
            doubts(
                head
                    + "粮食产量(万吨),8.0,8.0,8.1,8.2,8.3,8.4\n"
                    + "油料产量(万吨),1.0,1.0,1.1,1.2,1.3,1.4\n"
                    + "蔬菜产量(万吨),5.0,5.0,5.1,5.2,5.3,5.4\n"))
        .containsExactly("E2 粮食产量等 3 项缺 2022、2025 年");
    assertThat(doubts(head + "粮食产量(万吨),8.0,8.0,8.1,8.2,8.3,8.4\n"))
        .containsExactly("E2 粮食产量缺 2022、2025 年");
  }

  @Test
  void many_doubts_of_a_kind_are_not_all_told() throws IOException {
    StringBuilder table = new StringBuilder("指标,年份,数值,单位\n");
    for (int year = 2016; year < 2021; year++) {
      table.append("税收,").append(year).append(",1.1,亿元\n");
      table.append("税收,").append(year).append(",1.2,亿元\n");
    }
    assertThat(doubts(table.toString())).hasSize(4).last().asString().contains("另有 2 处");
  }

  @Test
  void the_same_figure_given_twice_is_no_doubt() throws IOException {
    assertThat(doubts("指标,年份,数值,单位\n税收,2025,1.1,亿元\n税收,2025,1.10,亿元\n")).isEmpty();
  }

  /** Two tables of one indicator, the first of them with its title. */
  private List<TableConflicts.Conflict> conflicts(String title, String other) throws IOException {
    String row = "指标,2024年,2025年\n一般公共预算收入(亿元),26.1,%s\n";
    Files.writeString(folder.resolve("甲.csv"), title + "\n" + row.formatted("27.4"));
    Files.writeString(folder.resolve("乙.csv"), other + "\n" + row.formatted("28.1"));
    return TableConflicts.of(new StatisticsReader().read(List.of(folder), TableOptions.none()));
  }

  @Test
  void a_table_that_names_no_region_speaks_of_the_one_that_others_name() throws IOException {
    assertThat(conflicts("澄湖市主要指标", "主要指标")).hasSize(1);
    assertThat(conflicts("澄湖市主要指标", "澄湖市主要指标")).hasSize(1);
    assertThat(conflicts("澄湖市主要指标", "东山县主要指标")).isEmpty();
    assertThat(conflicts("全国主要指标", "主要指标")).isEmpty();
    assertThat(conflicts("全市主要指标", "市本级主要指标")).isEmpty();
  }
}
