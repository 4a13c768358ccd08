package heshu.tui.model;

import heshu.tui.model.Mode.Asking;

/** Carries out commands, whether a key was pressed or a name was written. */
final class Commands {
  private Commands() {}

  /**
   * Carries out a command.
   *
   * @param argument what was written behind its name; empty to be asked for it
   */
  static Step run(Model model, Command command, String argument) {
    return switch (command) {
      case NEXT -> Step.to(Movement.by(model, 1));
      case PREV -> Step.to(Movement.by(model, -1));
      case FIRST -> Step.to(Movement.toEnd(model, /* first= */ true));
      case LAST -> Step.to(Movement.toEnd(model, /* first= */ false));
      case PAGE_DOWN -> Step.to(Movement.by(model, model.page()));
      case PAGE_UP -> Step.to(Movement.by(model, -model.page()));
      case NEXT_UNRESOLVED -> Step.to(Movement.toUnresolved(model, 1));
      case PREV_UNRESOLVED -> Step.to(Movement.toUnresolved(model, -1));
      case NEXT_PANE -> Step.to(focus(model, model.panes().focus().next(1)));
      case PREV_PANE -> Step.to(focus(model, model.panes().focus().next(-1)));
      case SHOW ->
          argument.isEmpty()
              ? Step.to(focus(model, Pane.EVIDENCE))
              : Step.to(Movement.toNumber(model, argument));
      case FIND ->
          argument.isEmpty() ? ask(model, command, "") : Step.to(Movement.find(model, argument));
      case FILTER -> ask(model, command, model.listing().filter().toString());
      case SORT -> Step.to(sort(model, argument));
      case CHOOSE -> Deciding.choose(model);
      case SIGN -> Deciding.sign(model, argument);
      case BIND, WAIVE, NOTE -> Deciding.ask(model, command, argument);
      case UNDO -> Deciding.undo(model);
      case REDO -> Deciding.redo(model);
      case OPEN -> open(model);
      case REPORT -> Reports.choose(model, argument);
      case NEXT_REPORT -> Step.to(Reports.to(model, model.at() + 1));
      case PREV_REPORT -> Step.to(Reports.to(model, model.at() - 1));
      case EXPORT ->
          argument.isEmpty() ? ask(model, command, "") : Asked.taken(model, command, argument);
      case CHECK -> Step.to(model.with(Notice.of("tui.checking")), new Effect.Check());
      case REDRAW -> Step.to(model, new Effect.Redraw());
      case COMMAND -> ask(model, command, "");
      case HELP -> Step.to(model.with(new Mode.Helping("", 0)));
      case CLOSE -> close(model);
      case QUIT -> Step.to(model, new Effect.Leave(/* interrupted= */ false));
    };
  }

  static Step ask(Model model, Command command, String text) {
    return Step.to(model.with(new Asking(command, text)));
  }

  private static Model focus(Model model, Pane pane) {
    return model.with(model.panes().focused(pane));
  }

  private static Model sort(Model model, String argument) {
    Order order = Order.named(argument).orElse(model.listing().order().next());
    return model
        .listed(model.listing().filter(), order)
        .with(Notice.of("tui.sorted", model.desk().wording().say(order.word())));
  }

  private static Step open(Model model) {
    return model
        .current()
        .map(item -> Step.to(model, new Effect.OpenReport(item.span())))
        .orElseGet(() -> Step.to(model.with(Notice.failure("tui.nothing-chosen"))));
  }

  /** Closes what is open; on the list itself, the program. */
  private static Step close(Model model) {
    return model.panes().focus() == Pane.LIST
        ? Step.to(model, new Effect.Leave(/* interrupted= */ false))
        : Step.to(focus(model, Pane.LIST));
  }
}
