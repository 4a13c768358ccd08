package heshu.tui.model;

import heshu.text.Message;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Everything that can be done on the full screen, with its keys. The help and the sheet of keys in
 * the documentation are made from this; the long names are those of the command line and the
 * prompt.
 */
public enum Command {
  NEXT(Group.MOVE, "j Down"),
  PREV(Group.MOVE, "k Up"),
  FIRST(Group.MOVE, "g Home"),
  LAST(Group.MOVE, "G End"),
  PAGE_DOWN(Group.MOVE, "PageDown C-f Space"),
  PAGE_UP(Group.MOVE, "PageUp C-b"),
  NEXT_UNRESOLVED(Group.MOVE, "n"),
  PREV_UNRESOLVED(Group.MOVE, "N"),
  NEXT_PANE(Group.MOVE, "Tab"),
  PREV_PANE(Group.MOVE, "BackTab"),
  SHOW(Group.MOVE, "Enter"),
  FIND(Group.SEARCH, "/"),
  FILTER(Group.SEARCH, "f"),
  SORT(Group.SEARCH, "s"),
  CHOOSE(Group.DECIDE, "c"),
  BIND(Group.DECIDE, "b"),
  WAIVE(Group.DECIDE, "w"),
  SIGN(Group.DECIDE, "S"),
  NOTE(Group.DECIDE, "a"),
  UNDO(Group.DECIDE, "u"),
  REDO(Group.DECIDE, "C-r"),
  OPEN(Group.FILES, "o"),
  REPORT(Group.FILES, "r"),
  NEXT_REPORT(Group.FILES, "]"),
  PREV_REPORT(Group.FILES, "["),
  EXPORT(Group.FILES, "e"),
  CHECK(Group.FILES, "R"),
  REDRAW(Group.FILES, "C-l"),
  COMMAND(Group.FILES, ":"),
  HELP(Group.FILES, "?"),
  CLOSE(Group.FILES, "q"),
  QUIT(Group.FILES, "Q");

  /** What commands are for. */
  public enum Group {
    MOVE,
    SEARCH,
    DECIDE,
    FILES;

    public Message title() {
      return Message.of("tui.group." + name().toLowerCase(Locale.ROOT));
    }
  }

  private final Group group;
  private final String keys;

  Command(Group group, String keys) {
    this.group = group;
    this.keys = keys;
  }

  public Group group() {
    return group;
  }

  public List<String> keys() {
    return List.of(keys.split(" ", -1));
  }

  /** The name to write behind {@code :}. */
  public String longName() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  public Message help() {
    return Message.of("tui.help." + longName());
  }

  static Optional<Command> of(Key key) {
    for (Command command : values()) {
      if (command.keys().contains(key.name())) {
        return Optional.of(command);
      }
    }
    return Optional.empty();
  }

  static List<String> namesBeginning(String letters) {
    return Stream.of(values())
        .map(Command::longName)
        .filter(name -> name.startsWith(letters))
        .toList();
  }

  static Optional<Command> named(String name) {
    for (Command command : values()) {
      if (command.longName().equals(name)) {
        return Optional.of(command);
      }
    }
    return Optional.empty();
  }
}
