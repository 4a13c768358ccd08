package heshu.tui.model;

import heshu.check.CheckResult;
import heshu.decision.DecisionBook;
import heshu.text.Message;

/** What can happen to the full screen. */
public sealed interface Event {
  /** A key was pressed. */
  record Pressed(Key key) implements Event {}

  /** The terminal has another size. */
  record Resized(Size size) implements Event {}

  /** The report was checked again. */
  record Checked(CheckResult result, DecisionBook book) implements Event {}

  /** The decisions file has changed. */
  record Decided(DecisionBook book) implements Event {}

  /** Something was done. */
  record Said(Message words) implements Event {}

  /** Something could not be done. */
  record Failed(Message words) implements Event {}
}
