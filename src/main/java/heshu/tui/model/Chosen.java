package heshu.tui.model;

import heshu.decision.Act;
import heshu.tui.model.Mode.Choosing;
import java.util.List;

/** Choosing one of several. */
final class Chosen {
  private Chosen() {}

  static Step pressed(Model model, Choosing choosing, Key key) {
    return switch (key.name()) {
      case "Escape", "q", "C-g" -> Step.to(model.browsing());
      case "j", "Down", "Tab" -> Step.to(model.with(choosing.moved(1)));
      case "k", "Up", "BackTab" -> Step.to(model.with(choosing.moved(-1)));
      case "Enter" -> taken(model, choosing, choosing.at());
      default -> byNumber(model, choosing, key);
    };
  }

  private static Step byNumber(Model model, Choosing choosing, Key key) {
    int number = key.letter().isEmpty() ? -1 : key.letter().charAt(0) - '1';
    return number >= 0 && number < Math.min(9, choosing.choice().options().size())
        ? taken(model, choosing, number)
        : Step.to(model);
  }

  private static Step taken(Model model, Choosing choosing, int at) {
    Model browsing = model.browsing();
    if (choosing.choice() instanceof Mode.Candidates candidates) {
      return Deciding.confirm(browsing, candidates.candidates().get(at));
    }
    return choosing.choice() instanceof Mode.Stages
        ? Deciding.sign(browsing, List.of(Act.Stage.values()).get(at))
        : Step.to(Reports.to(browsing, at));
  }
}
