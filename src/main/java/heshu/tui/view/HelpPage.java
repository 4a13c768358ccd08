package heshu.tui.view;

import heshu.output.DisplayWidth;
import heshu.text.Span;
import heshu.text.Wording;
import heshu.tui.model.Command;
import heshu.tui.model.Mode.Helping;
import heshu.tui.model.Model;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** The sheet of keys, made from the table of commands. */
public final class HelpPage {
  private static final int NARROW = 72;
  private static final int KEYS = 20;
  private static final int NAME = 17;

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
    List<Row> found = rows(wording, helping.search());
    if (found.isEmpty()) {
      grid.put(2, 3, columns, wording.say("tui.not-found", helping.search()), Ink.DIM);
    }
    List<RichText> rows = found.stream().map(row -> text(row, columns)).toList();
    int count = rows.stream().mapToInt(row -> row.lines(columns - 2).size()).sum();
    int skip = Math.max(0, Math.min(helping.scroll(), count - (bottom - 2)));
    int row = 2;
    for (RichText text : rows) {
      for (Span line : text.lines(columns - 2)) {
        if (skip-- <= 0 && row < bottom) {
          text.draw(grid, row++, 1, columns - 1, line);
        }
      }
    }
  }

  private static RichText text(Row row, int columns) {
    if (row.isTitle()) {
      return RichText.of(Ink.TITLE, row.help());
    }
    String name = columns < NARROW ? "" : DisplayWidth.pad(row.name(), NAME);
    return RichText.hanging(2 + KEYS + DisplayWidth.of(name))
        .add(Ink.of(Look.KEY), "  " + DisplayWidth.pad(row.keys(), KEYS))
        .add(Ink.DIM, name)
        .add(Ink.PLAIN, row.help());
  }
}
