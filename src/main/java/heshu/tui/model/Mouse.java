package heshu.tui.model;

/** What the wheel and clicks do: choose a line, bring a pane to the front, scroll. */
final class Mouse {
  private static final int LINES_A_STEP = 3;

  private Mouse() {}

  static Step moved(Model model, Event event) {
    if (!(model.mode() instanceof Mode.Browsing) || !Layout.fits(model.size())) {
      return Step.to(model);
    }
    return event instanceof Event.Clicked clicked
        ? Step.to(clicked(model.quiet(), clicked))
        : Step.to(wheeled(model.quiet(), (Event.Wheeled) event));
  }

  private static Model clicked(Model model, Event.Clicked at) {
    Layout layout = model.layout();
    Pane pane = layout.at(at.row(), at.column()).orElse(model.panes().focus());
    Model focused = model.with(model.panes().focused(pane));
    Box list = layout.panes().getOrDefault(Pane.LIST, new Box(0, 0, 0, 0)).belowTitle();
    if (pane != Pane.LIST || !list.contains(at.row(), at.column())) {
      return focused;
    }
    int count = model.listing().rows().size();
    int first = Layout.firstShown(model.listing().at(), list.rows(), count);
    int row = first + at.row() - list.top();
    return row < count ? Movement.to(focused, row) : focused;
  }

  private static Model wheeled(Model model, Event.Wheeled wheel) {
    Pane pane =
        model.layout().at(wheel.row(), wheel.column()).orElseGet(() -> model.panes().focus());
    Pane before = model.panes().focus();
    Model moved = Movement.by(model.with(model.panes().focused(pane)), LINES_A_STEP * wheel.by());
    return moved.with(moved.panes().focused(before));
  }
}
