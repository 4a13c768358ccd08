package heshu.tui.model;

import heshu.text.Wording;
import java.time.LocalDate;
import java.util.List;

/**
 * Who proofreads, when, and in which language.
 *
 * @param wording the language of the screen
 * @param by the name that decisions are signed with
 * @param today the day that decisions bear
 * @param formats names of the formats that reports can be exported in
 */
public record Desk(Wording wording, String by, LocalDate today, List<String> formats) {
  public Desk {
    formats = List.copyOf(formats);
  }
}
