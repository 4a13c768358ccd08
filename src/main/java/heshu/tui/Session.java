package heshu.tui;

import heshu.check.CheckResult;
import heshu.check.Checking;
import heshu.check.ReportResult;
import heshu.config.DecisionFile;
import heshu.decision.DecisionBook;
import heshu.text.UnreadableException;
import heshu.tui.model.Desk;
import heshu.tui.model.Model;
import heshu.tui.model.Sheet;
import heshu.tui.model.Size;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * What the full screen is opened with: reports, checked, and what works on them.
 *
 * @param desk who proofreads
 * @param result of the first check
 * @param checking how to check again
 * @param editor what opens a report
 */
public record Session(Desk desk, CheckResult result, Checking checking, Editor editor) {

  public Session {
    if (result.reports().isEmpty()) {
      throw new IllegalArgumentException("nothing to show");
    }
  }

  Model model(Size size) throws UnreadableException {
    return Model.of(desk, size, sheets(result), books(result));
  }

  static List<Sheet> sheets(CheckResult result) {
    return result.reports().stream().map(report -> Sheet.of(report, result.statistics())).toList();
  }

  /** The decisions on each report, by its path. */
  static Map<String, DecisionBook> books(CheckResult result) throws UnreadableException {
    Map<String, DecisionBook> books = new LinkedHashMap<>();
    for (ReportResult report : result.reports()) {
      String path = report.document().path();
      books.put(path, decisions(path).read());
    }
    return books;
  }

  static DecisionFile decisions(String report) {
    return DecisionFile.of(Path.of(report));
  }
}
