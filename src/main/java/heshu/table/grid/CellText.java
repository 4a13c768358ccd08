package heshu.table.grid;

import java.time.LocalDateTime;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.apache.poi.ss.usermodel.DataFormatter;
import org.apache.poi.ss.usermodel.DateUtil;
import org.apache.poi.ss.util.NumberToTextConverter;

/**
 * A number of a workbook as text: as its formula bar shows it (15 digits, so that binary noise is
 * gone), and as the screen shows it.
 */
final class CellText {
  private final DataFormatter formatter = new DataFormatter(Locale.ROOT);
  private final Map<String, Boolean> dates = new HashMap<>();

  /** What a stored number is as text. */
  record Read(String text, CellNote note) {}

  Read read(double stored, int formatIndex, String format) {
    if (isDate(formatIndex, format) && DateUtil.isValidExcelDate(stored)) {
      return new Read(date(DateUtil.getLocalDateTime(stored), format), CellNote.NONE);
    }
    String text = NumberToTextConverter.toText(stored);
    if (format.isEmpty() || format.equals("General") || format.equals("@")) {
      return new Read(text, CellNote.NUMERIC);
    }
    String shown = formatter.formatRawCellContents(stored, formatIndex, format).strip();
    boolean percent = shown.endsWith("%");
    Optional<String> other = shown.equals(text) ? Optional.empty() : Optional.of(shown);
    return new Read(text, new CellNote(other, percent, true, false));
  }

  private boolean isDate(int formatIndex, String format) {
    return dates.computeIfAbsent(format, f -> DateUtil.isADateFormat(formatIndex, f));
  }

  private static String date(LocalDateTime date, String format) {
    String lower = format.toLowerCase(Locale.ROOT);
    StringBuilder text = new StringBuilder().append(date.getYear()).append('年');
    if (lower.indexOf('m') >= 0) {
      text.append(date.getMonthValue()).append('月');
    }
    if (lower.indexOf('d') >= 0) {
      text.append(date.getDayOfMonth()).append('日');
    }
    return text.toString();
  }
}
