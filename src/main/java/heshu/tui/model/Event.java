package heshu.tui.model;

import heshu.decision.Decision;
import heshu.decision.DecisionBook;
import heshu.decision.Edit;
import heshu.text.Message;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** What can happen to the full screen. */
public sealed interface Event {
  /** A key was pressed. */
  record Pressed(Key key) implements Event {}

  /** The mouse was clicked on a cell. */
  record Clicked(int row, int column) implements Event {}

  /**
   * The wheel of the mouse was turned over a cell.
   *
   * @param by steps down, below zero for up
   */
  record Wheeled(int row, int column, int by) implements Event {}

  /** The terminal has another size. */
  record Resized(Size size) implements Event {}

  /**
   * The reports were checked again.
   *
   * @param sheets those that could be read
   * @param books the decisions on each, by its path
   */
  record Checked(List<Sheet> sheets, Map<String, DecisionBook> books) implements Event {
    public Checked {
      sheets = List.copyOf(sheets);
      books = Map.copyOf(books);
    }
  }

  /** The decisions on a report have changed. */
  record Decided(String report, DecisionBook book) implements Event {}

  /**
   * A change of the decisions was not made, because somebody else decided on the same matter.
   *
   * @param edit the change
   * @param book the decisions as they are
   * @param theirs what was decided meanwhile, if it was not only taken back
   */
  record Refused(String report, Edit edit, DecisionBook book, Optional<Decision> theirs)
      implements Event {}

  /** A change of the decisions could not be written. */
  record Unsaved(String report, Edit edit, Message why) implements Event {}

  /** Something was done. */
  record Said(Message words) implements Event {}

  /** Something could not be done. */
  record Failed(Message words) implements Event {}

  /** The terminal has gone, or somebody wants the program to stop. */
  record Gone() implements Event {}

  /** The program itself has failed, on a thread that cannot say so. */
  record Broken(Throwable fault) implements Event {}
}
