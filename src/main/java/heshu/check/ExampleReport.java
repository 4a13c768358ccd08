package heshu.check;

import heshu.document.Document;
import heshu.document.DocumentReader;
import heshu.document.Remnant;
import heshu.text.Span;
import heshu.text.UnreadableException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * The report of a rule's example. Leftovers of editing, which only a Word file can have, are
 * written in CriticMarkup: {@code {++插入++}}, {@code {--删除--}}, {@code {==突出==}}, {@code {>>批注<<}},
 * and {@code {..隐藏..}}. What is inserted, highlighted, hidden or commented on stays in the text;
 * what is deleted does not.
 */
final class ExampleReport {
  private static final String NAME = "example.txt";

  private final String written;
  private final StringBuilder text = new StringBuilder();
  private final List<Remnant> remnants = new ArrayList<>();

  private ExampleReport(String written) {
    this.written = written;
  }

  /** Reads an example as the program reads a report. */
  static Document read(String written) {
    ExampleReport report = new ExampleReport(written);
    report.takeApart();
    Document document = document(report.text.toString());
    return new Document(
        document.path(),
        document.sha256(),
        document.encoding(),
        document.text(),
        document.blocks(),
        report.remnants,
        document.problems());
  }

  private static Document document(String text) {
    try {
      return DocumentReader.read(
          text.getBytes(StandardCharsets.UTF_8), NAME, Optional.of(StandardCharsets.UTF_8));
    } catch (UnreadableException e) {
      throw new IllegalArgumentException("an example without a report", e);
    }
  }

  private void takeApart() {
    int at = 0;
    while (at < written.length()) {
      Optional<Mark> mark = Mark.opening(written, at);
      if (mark.isEmpty()) {
        text.append(written.charAt(at++));
      } else {
        int close = written.indexOf(mark.get().close, at);
        take(mark.get(), written.substring(at + mark.get().open.length(), close));
        at = close + mark.get().close.length();
      }
    }
  }

  private void take(Mark mark, String words) {
    int start = text.length();
    if (mark != Mark.DELETED) {
      text.append(words);
    }
    remnants.add(new Remnant(mark.kind, new Span(start, text.length()), words));
  }

  private enum Mark {
    INSERTED("{++", "++}", Remnant.Kind.INSERTION),
    DELETED("{--", "--}", Remnant.Kind.DELETION),
    HIGHLIGHTED("{==", "==}", Remnant.Kind.HIGHLIGHT),
    COMMENTED("{>>", "<<}", Remnant.Kind.COMMENT),
    HIDDEN("{..", "..}", Remnant.Kind.HIDDEN_TEXT);

    private final String open;
    private final String close;
    private final Remnant.Kind kind;

    Mark(String open, String close, Remnant.Kind kind) {
      this.open = open;
      this.close = close;
      this.kind = kind;
    }

    static Optional<Mark> opening(String text, int at) {
      for (Mark mark : values()) {
        if (text.startsWith(mark.open, at) && text.indexOf(mark.close, at) > 0) {
          return Optional.of(mark);
        }
      }
      return Optional.empty();
    }
  }
}
