package heshu.table.grid;

import heshu.text.UnreadableException;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.apache.poi.EncryptedDocumentException;
import org.apache.poi.hssf.usermodel.HSSFWorkbook;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.ss.usermodel.SheetVisibility;
import org.apache.poi.ss.util.CellRangeAddress;

/** Reads workbooks of Excel 97–2003 and of WPS (.xls, .et). */
final class OldWorkbookReader {
  private final String shown;
  private final CellText numbers = new CellText();
  private final Room room = Room.ofOneFile();

  OldWorkbookReader(String shown) {
    this.shown = shown;
  }

  ReadFile read(Path path) throws UnreadableException {
    try (POIFSFileSystem files = new POIFSFileSystem(path.toFile(), true);
        HSSFWorkbook workbook = workbook(files)) {
      List<Grid> grids = new ArrayList<>();
      for (int i = 0; i < workbook.getNumberOfSheets(); i++) {
        boolean hidden = workbook.getSheetVisibility(i) != SheetVisibility.VISIBLE;
        grids.add(grid(workbook.getSheetAt(i), hidden));
      }
      return new ReadFile("xls", grids, List.of());
    } catch (EncryptedDocumentException e) {
      throw GridReader.refused(shown, "table.encrypted");
    } catch (Room.Full e) {
      throw GridReader.refused(shown, "table.sheet-too-large");
    } catch (IOException | RuntimeException e) {
      throw GridReader.refused(shown, "table.broken-xls");
    }
  }

  /** A new workbook with a password is an old container of one sealed entry. */
  private static HSSFWorkbook workbook(POIFSFileSystem files) throws IOException {
    if (files.getRoot().hasEntryCaseInsensitive("EncryptedPackage")) {
      throw new EncryptedDocumentException("EncryptedPackage");
    }
    return new HSSFWorkbook(files);
  }

  private Grid grid(Sheet sheet, boolean hidden) {
    Grid.Builder grid = Grid.builder(Optional.of(sheet.getSheetName()), room);
    for (Row row : sheet) {
      String[] cells = new String[Math.max(0, row.getLastCellNum())];
      java.util.Arrays.fill(cells, "");
      for (Cell cell : row) {
        CellText.Read read = read(cell);
        cells[cell.getColumnIndex()] = read.text();
        if (!read.note().equals(CellNote.NONE)) {
          grid.note(row.getRowNum(), cell.getColumnIndex(), read.note());
        }
      }
      grid.row(row.getRowNum(), cells);
      if (row.getZeroHeight()) {
        grid.hideRow(row.getRowNum());
      }
    }
    for (CellRangeAddress m : sheet.getMergedRegions()) {
      grid.merge(m.getFirstRow(), m.getFirstColumn(), m.getLastRow(), m.getLastColumn());
    }
    return hidden ? grid.hide().build() : grid.build();
  }

  private CellText.Read read(Cell cell) {
    CellType type = cell.getCellType();
    if (type == CellType.FORMULA) {
      type = cell.getCachedFormulaResultType();
    }
    return switch (type) {
      case NUMERIC ->
          numbers.read(
              cell.getNumericCellValue(),
              cell.getCellStyle().getDataFormat(),
              cell.getCellStyle().getDataFormatString());
      case STRING -> new CellText.Read(cell.getRichStringCellValue().getString(), CellNote.NONE);
      case ERROR -> new CellText.Read("#ERROR!", CellNote.UNCALCULATED);
      default -> new CellText.Read("", CellNote.NONE);
    };
  }
}
