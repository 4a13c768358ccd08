package heshu.tui.model;

import heshu.decision.Act;
import heshu.decision.Decision;
import heshu.text.Message;
import java.util.Locale;

/** What somebody decided, in one line. */
public final class DecisionLine {
  private DecisionLine() {}

  public static Message of(Act act) {
    if (act instanceof Act.Confirm confirm) {
      return Message.of("tui.act.confirm", confirm.formula());
    }
    if (act instanceof Act.Bind bind) {
      return Message.of("tui.act.bind", bind.formula());
    }
    if (act instanceof Act.Waive waive) {
      return Message.of("tui.act.waive", waive.reason());
    }
    if (act instanceof Act.Sign sign) {
      return Message.of("tui.act." + sign.stage().name().toLowerCase(Locale.ROOT));
    }
    return Message.of("tui.act.note", ((Act.Remark) act).text());
  }

  /** Who decided, and when. */
  public static String signature(Decision decision) {
    return decision.by() + decision.on().map(day -> " " + day).orElse("");
  }
}
