package heshu.tui.model;

import heshu.tui.model.Mode.Helping;

/** Reading and searching the sheet of keys. */
final class Helped {
  private Helped() {}

  static Model pressed(Model model, Helping helping, Key key) {
    return switch (key.name()) {
      case "Escape", "Enter", "C-g" -> model.browsing();
      case "Down" -> model.with(scrolled(helping, 1));
      case "Up" -> model.with(scrolled(helping, -1));
      case "PageDown" -> model.with(scrolled(helping, model.page()));
      case "PageUp" -> model.with(scrolled(helping, -model.page()));
      case "Backspace", "C-h" -> model.with(searching(butLast(helping.search())));
      case "q", "?" ->
          helping.search().isEmpty()
              ? model.browsing()
              : model.with(searching(helping.search() + key.letter()));
      default -> model.with(searching(helping.search() + key.letter()));
    };
  }

  private static Helping scrolled(Helping helping, int by) {
    return new Helping(helping.search(), Math.max(0, helping.scroll() + by));
  }

  private static Helping searching(String search) {
    return new Helping(search, 0);
  }

  private static String butLast(String text) {
    return text.isEmpty() ? text : text.substring(0, text.offsetByCodePoints(text.length(), -1));
  }
}
