package heshu.tui.view;

import heshu.output.DisplayWidth;
import heshu.text.Wording;
import heshu.tui.model.Command;
import heshu.tui.model.Mode.Helping;
import heshu.tui.model.Model;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** The sheet of keys, made from the table of commands. */
public final class HelpPage {
  private HelpPage() {}

  /** A row of the sheet; the title of a group has no keys. */
  public record Row(String keys, String name, String help) {
    boolean isTitle() {
      return keys.isEmpty();
    }
  }

  /** All rows that hold what is searched for. */
  public static List<Row> rows(Wording wording, String search) {
    String wanted = search.toLowerCase(Locale.ROOT);
    List<Row> rows = new ArrayList<>();
    for (Command.Group group : Command.Group.values()) {
      List<Row> found = new ArrayList<>();
      for (Command command : Command.values()) {
        Row row =
            new Row(
                String.join(" ", command.keys()), command.longName(), wording.say(command.help()));
        String all = (row.keys() + " " + row.name() + " " + row.help()).toLowerCase(Locale.ROOT);
        if (command.group() == group && all.contains(wanted)) {
          found.add(row);
        }
      }
      if (!found.isEmpty()) {
        rows.add(new Row("", "", wording.say(group.title())));
        rows.addAll(found);
      }
    }
    return rows;
  }

  static void draw(Grid grid, Model model, Helping helping) {
    Wording wording = model.desk().wording();
    int columns = grid.size().columns();
    int bottom = grid.size().rows() - 1;
    grid.put(
        1, 1, columns, wording.say("tui.help-title") + helping.search(), Ink.of(Look.KEY).bold());
    List<Row> rows = rows(wording, helping.search());
    int first = Math.max(0, Math.min(helping.scroll(), rows.size() - (bottom - 2)));
    for (int i = first; i < rows.size() && 2 + i - first < bottom; i++) {
      draw(grid, 2 + i - first, rows.get(i));
    }
  }

  private static void draw(Grid grid, int row, Row line) {
    int columns = grid.size().columns();
    if (line.isTitle()) {
      grid.put(row, 1, columns, line.help(), Ink.TITLE);
      return;
    }
    int at = grid.put(row, 3, columns, DisplayWidth.pad(line.keys(), 18), Ink.of(Look.KEY));
    at =
        columns >= 72 ? grid.put(row, at, columns, DisplayWidth.pad(line.name(), 17), Ink.DIM) : at;
    grid.put(row, at, columns, line.help(), Ink.PLAIN);
  }
}
