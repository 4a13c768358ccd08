package heshu.tui;

import heshu.check.CheckResult;
import heshu.check.Checking;
import heshu.config.DecisionFile;
import heshu.decision.DecisionBook;
import heshu.tui.model.Desk;
import heshu.tui.model.Model;
import heshu.tui.model.Sheet;
import heshu.tui.model.Size;

/**
 * What the full screen is opened with: a report, checked, and what works on it.
 *
 * @param desk who proofreads
 * @param result of the first check; its first report is shown
 * @param book the decisions made so far
 * @param decisions where decisions are kept
 * @param checking how to check again
 * @param editor what opens the report
 */
public record Session(
    Desk desk,
    CheckResult result,
    DecisionBook book,
    DecisionFile decisions,
    Checking checking,
    Editor editor) {

  public Session {
    if (result.reports().isEmpty()) {
      throw new IllegalArgumentException("nothing to show");
    }
  }

  Model model(Size size) {
    return Model.of(desk, size, Sheet.of(result.reports().get(0), result.statistics()), book);
  }
}
