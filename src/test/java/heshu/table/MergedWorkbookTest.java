package heshu.table;

import static org.assertj.core.api.Assertions.assertThat;

import heshu.table.grid.Grid;
import heshu.table.grid.GridReader;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.ss.usermodel.Workbook;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Workbooks whose captions are merged are read as the CSV in which the captions are repeated. */
class MergedWorkbookTest {
  private static final Path SHAPES = Path.of("src/test/resources/heshu/table/shapes");

  @TempDir Path folder;

  @ParameterizedTest
  @ValueSource(
      strings = {
        "110-月度快报",
        "111-分县区",
        "112-三次产业",
        "113-居民收入",
        "114-计划完成",
        "115-价格指数",
        "116-财政",
        "118-分季度",
        "119-位次表",
        "121-规划指标"
      })
  void merged_captions_are_read_as_repeated_ones(String name) throws Exception {
    Path csv = SHAPES.resolve(name + ".csv");
    Path file = folder.resolve(name + ".xlsx");
    Grid grid = new GridReader(java.util.Optional.empty()).read(csv, name).grids().get(0);
    try (Workbook workbook = new XSSFWorkbook();
        OutputStream out = Files.newOutputStream(file)) {
      fill(workbook.createSheet("Sheet1"), grid);
      workbook.write(out);
    }
    assertThat(facts(file)).isNotEmpty().isEqualTo(facts(csv));
  }

  private static void fill(Sheet sheet, Grid grid) {
    for (int row = 0; row < grid.rows(); row++) {
      sheet.createRow(row);
      for (int column = 0; column < grid.width(row); column++) {
        String text = grid.text(row, column);
        if (isNumber(text)) {
          sheet.getRow(row).createCell(column).setCellValue(Double.parseDouble(text));
        } else if (!text.isEmpty() && !isMerged(sheet, row, column)) {
          sheet.getRow(row).createCell(column).setCellValue(text);
          merge(sheet, grid, row, column);
        }
      }
    }
  }

  private static boolean isNumber(String text) {
    return text.matches("-?\\d+(\\.\\d+)?");
  }

  private static boolean isMerged(Sheet sheet, int row, int column) {
    return sheet.getMergedRegions().stream().anyMatch(region -> region.isInRange(row, column));
  }

  /** Merges a text with those that repeat it, at its right or else below it. */
  private static void merge(Sheet sheet, Grid grid, int row, int column) {
    String text = grid.text(row, column);
    int right = column;
    while (right + 1 < grid.width(row) && grid.text(row, right + 1).equals(text)) {
      right++;
    }
    int bottom = row;
    while (right == column
        && bottom + 1 < grid.rows()
        && text.length() > 1
        && grid.text(bottom + 1, column).equals(text)) {
      bottom++;
    }
    if ((right > column || bottom > row) && text.length() > 1) {
      sheet.addMergedRegion(new CellRangeAddress(row, bottom, column, right));
    }
  }

  private static List<String> facts(Path file) {
    return new StatisticsReader()
        .read(List.of(file), TableOptions.none()).tables().stream()
            .flatMap(table -> table.series().stream())
            .flatMap(series -> series.observations().stream().map(at -> fact(series, at)))
            .toList();
  }

  private static String fact(Series series, Observation at) {
    return String.join(
        " ",
        series.path().toString(),
        series.indicator(),
        series.measure().toString(),
        series.unit().map(unit -> unit.written()).orElse("?"),
        series.region(),
        at.period().toString(),
        at.cell().ref().a1(),
        at.cell().value().map(value -> value.toPlainString()).orElse(at.cell().raw()));
  }
}
