package heshu.tui.model;

import heshu.tui.model.Mode.Choosing;

/** Choosing one of several. */
final class Chosen {
  private Chosen() {}

  static Step pressed(Model model, Choosing choosing, Key key) {
    return switch (key.name()) {
      case "Escape", "q", "C-g" -> Step.to(model.browsing());
      case "j", "Down", "Tab" -> Step.to(model.with(choosing.moved(1)));
      case "k", "Up", "BackTab" -> Step.to(model.with(choosing.moved(-1)));
      case "Enter" -> Deciding.chosen(model.browsing(), choosing.choice(), choosing.at());
      default -> byNumber(model, choosing, key);
    };
  }

  private static Step byNumber(Model model, Choosing choosing, Key key) {
    int number = key.letter().isEmpty() ? -1 : key.letter().charAt(0) - '1';
    return number >= 0 && number < Math.min(9, choosing.choice().options().size())
        ? Deciding.chosen(model.browsing(), choosing.choice(), number)
        : Step.to(model);
  }
}
