package heshu.table;

import static org.assertj.core.api.Assertions.assertThat;

import heshu.quantity.ScaledUnit;
import heshu.quantity.Unit;
import heshu.quantity.Units;
import heshu.table.TableOptions.ForFile;
import heshu.text.Problem;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What a person says of tables, and what comes of it. */
class TableOptionsTest {
  private static final String TWO_YEARS = "指标,2024年,2025年\n";

  @TempDir Path folder;

  private void write(String file, String csv) throws IOException {
    Path path = folder.resolve(file);
    Files.createDirectories(path.resolveSibling("."));
    Files.writeString(path, csv);
  }

  private Statistics read(Units units, List<String> precedence, Map<String, ForFile> files) {
    return new StatisticsReader()
        .read(
            List.of(folder),
            new TableOptions(Optional.empty(), OptionalInt.empty(), units, precedence, files));
  }

  private static ForFile saying(
      Optional<String> unit, Map<String, String> columns, Map<String, String> labels) {
    return new ForFile(
        Optional.empty(),
        unit,
        OptionalInt.empty(),
        Optional.empty(),
        Optional.empty(),
        /* skip= */ false,
        columns,
        labels);
  }

  private static String line(Series series) {
    return series.indicator()
        + " "
        + series.unit().map(ScaledUnit::written).orElse("?")
        + " "
        + series.unitSource()
        + " "
        + series.observations().stream()
            .map(o -> o.period() + "=" + o.cell().value().map(BigDecimal::toPlainString).orElse(""))
            .toList();
  }

  private static List<String> lines(Statistics read) {
    return read.series().map(TableOptionsTest::line).toList();
  }

  @Test
  void own_units_are_units_of_tables_too() throws IOException {
    write("甲.csv", "指标,单位,2025年\n中药材产量,万筐,3.5\n果品产量（筐）,,1200\n食用菌产量,,12筐\n");
    Unit basket = new Unit("筐", "mass", new BigDecimal("25"), /* customary= */ true);
    Units own = Units.standard().with(List.of(new Units.Entry(basket, List.of())));
    assertThat(read(own, List.of(), Map.of()).series())
        .extracting(s -> s.unit().map(ScaledUnit::toBase).map(BigDecimal::intValue).orElse(0))
        .containsExactly(250_000, 25, 25);
    assertThat(lines(read(Units.standard(), List.of(), Map.of())))
        .contains("果品产量(筐) ? UNKNOWN [2025=1200]");
  }

  @Test
  void a_unit_said_of_a_file_is_that_of_figures_without_one() throws IOException {
    write("甲.csv", TWO_YEARS + "税收收入,31.4,33.0\n常住人口城镇化率,63.1,64.0\n出口总额(万元),5,6\n");
    ForFile said = saying(Optional.of("亿元"), Map.of(), Map.of());
    assertThat(lines(read(Units.standard(), List.of(), Map.of("甲.csv", said))))
        .containsExactly(
            "税收收入 亿元 CONFIGURATION [2024=31.4, 2025=33.0]",
            "常住人口城镇化率 % INFERRED [2024=63.1, 2025=64.0]",
            "出口总额 万元 ROW_LABEL [2024=5, 2025=6]");
  }

  @Test
  void captions_said_of_columns_stand_for_those_of_the_table() throws IOException {
    write("甲.csv", "税收收入,31.4,33.0\n非税收入,7.1,7.5\n");
    ForFile said =
        saying(Optional.empty(), Map.of("A", "指标", "B", "2024年（亿元）", "C", "2025年（亿元）"), Map.of());
    assertThat(lines(read(Units.standard(), List.of(), Map.of("甲.csv", said))))
        .containsExactly(
            "税收收入 亿元 HEADER [2024=31.4, 2025=33.0]", "非税收入 亿元 HEADER [2024=7.1, 2025=7.5]");
  }

  @Test
  void labels_are_read_as_they_are_said_to_be() throws IOException {
    write("甲.csv", "项目,a,b\n税收,31.4,33.0\n");
    ForFile said =
        saying(Optional.empty(), Map.of(), Map.of("a", "2024年", "b", "2025年", "税收", "税收收入(亿元)"));
    assertThat(lines(read(Units.standard(), List.of(), Map.of("甲.csv", said))))
        .containsExactly("税收收入 亿元 ROW_LABEL [2024=31.4, 2025=33.0]");
    assertThat(lines(read(Units.standard(), List.of(), Map.of("乙.csv", said)))).isEmpty();
  }

  @Test
  void tables_that_disagree_are_told_and_both_stay() throws IOException {
    write("局/甲.csv", TWO_YEARS + "税收收入(亿元),31.4,33.0\n");
    write("厅/乙.csv", TWO_YEARS + "税收收入(万元),314000,331800\n");
    Statistics read = read(Units.standard(), List.of(), Map.of());
    assertThat(lines(read)).hasSize(2).allMatch(line -> line.contains("2025="));
    assertThat(read.tables().get(1).problems())
        .singleElement()
        .satisfies(
            problem -> {
              assertThat(problem.severity()).isEqualTo(Problem.Severity.WARNING);
              assertThat(problem.what().code()).isEqualTo("table.conflict");
              assertThat(problem.place()).contains("C2");
            });
  }

  @Test
  void a_precedence_leaves_out_what_it_overrules_and_only_that() throws IOException {
    write("局/甲.csv", TWO_YEARS + "税收收入(亿元),31.4,33.0\n");
    write("厅/乙.csv", TWO_YEARS + "税收收入(万元),314000,331800\n");
    for (String first : List.of("厅/", "乙.csv", "厅/乙.csv", "*乙*", "厅/*.csv")) {
      Statistics read = read(Units.standard(), List.of(first), Map.of());
      assertThat(lines(read))
          .as(first)
          .containsExactlyInAnyOrder(
              "税收收入 亿元 ROW_LABEL [2024=31.4]", "税收收入 万元 ROW_LABEL [2024=314000, 2025=331800]");
      assertThat(read.tables().stream().flatMap(table -> table.problems().stream()))
          .singleElement()
          .satisfies(
              problem -> {
                assertThat(problem.severity()).isEqualTo(Problem.Severity.NOTE);
                assertThat(problem.file()).isEqualTo("局/甲.csv");
              });
    }
  }

  @Test
  void a_precedence_that_names_neither_table_decides_nothing() throws IOException {
    write("甲.csv", TWO_YEARS + "税收收入(亿元),31.4,33.0\n");
    write("乙.csv", TWO_YEARS + "税收收入(万元),314000,331800\n");
    Statistics read = read(Units.standard(), List.of("丙*", "甲.xlsx"), Map.of());
    assertThat(lines(read)).hasSize(2).allMatch(line -> line.contains("2025="));
  }
}
