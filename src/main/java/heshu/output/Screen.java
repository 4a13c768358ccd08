package heshu.output;

import heshu.text.Span;
import java.io.IOException;
import java.io.Writer;
import java.util.List;

/** Writes lines no wider than the screen. */
final class Screen {
  private final Writer to;
  private final int columns;
  private final boolean colour;

  Screen(Writer to, Presentation presentation) {
    this.to = to;
    this.columns = presentation.columns();
    this.colour = presentation.colour();
  }

  void blank() throws IOException {
    to.write('\n');
  }

  void line(String text) throws IOException {
    indented(new StyledText().append(text), 0);
  }

  void heading(String text) throws IOException {
    indented(new StyledText().append(Style.HEADING, text), 0);
  }

  /** The text with every line moved in. */
  void indented(StyledText text, int by) throws IOException {
    write(text, by, by);
  }

  /** The text with every line but the first moved in. */
  void hanging(StyledText text, int by) throws IOException {
    write(text, 0, by);
  }

  private void write(StyledText text, int first, int rest) throws IOException {
    int margin = Math.min(rest, columns / 2);
    List<Span> lines =
        LineBreaks.of(text.plain(), columns - Math.min(first, margin), columns - margin);
    int indent = Math.min(first, margin);
    for (Span line : lines) {
      to.write(line.isEmpty() ? "" : " ".repeat(indent));
      to.write(text.show(line, colour));
      to.write('\n');
      indent = margin;
    }
  }
}
