package heshu.tui.model;

import heshu.decision.Edit;
import heshu.text.Span;

/** What the model wants done outside itself. */
public sealed interface Effect {
  /** Writes a change of the decisions on a report to their file. */
  record Save(String report, Edit edit) implements Effect {}

  /** Opens the report in an editor. */
  record OpenReport(Span at) implements Effect {}

  /** Writes the result to a file. */
  record Export(String format, String file) implements Effect {}

  /** Checks the report again. */
  record Check() implements Effect {}

  /** Paints every cell anew. */
  record Redraw() implements Effect {}

  /** Ends the program. */
  record Leave(boolean interrupted) implements Effect {}
}
