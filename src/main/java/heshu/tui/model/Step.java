package heshu.tui.model;

import java.util.List;

/** What follows from an event: the model as it is now, and what is to be done. */
public record Step(Model model, List<Effect> effects) {
  public Step {
    effects = List.copyOf(effects);
  }

  static Step to(Model model, Effect... effects) {
    return new Step(model, List.of(effects));
  }

  /** The same, with other words at the foot of the screen. */
  Step noting(Notice notice) {
    return new Step(model.with(notice), effects);
  }
}
