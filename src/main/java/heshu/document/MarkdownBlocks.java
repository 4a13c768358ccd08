package heshu.document;

import heshu.text.SourceText;
import heshu.text.Span;
import java.util.List;

/** Makes the blocks of a Markdown text; markup is left out of them, offsets stay the file's. */
final class MarkdownBlocks {
  private final SourceText text;
  private final BlockList blocks = new BlockList();
  private int table;
  private int row;
  private boolean notes;

  private MarkdownBlocks(SourceText text) {
    this.text = text;
  }

  static List<Block> of(SourceText text) {
    MarkdownBlocks maker = new MarkdownBlocks(text);
    for (int line = 1; line <= text.lines(); line++) {
      maker.take(Letters.trimmed(text, text.lineSpan(line)));
    }
    return maker.blocks.all();
  }

  private void take(Span line) {
    boolean tableLine = !line.isEmpty() && text.charAt(line.start()) == '|';
    if (tableLine) {
      takeRow(line);
      return;
    }
    row = 0;
    if (!line.isEmpty() && !isRule(line)) {
      takeLine(line);
    }
  }

  private void takeRow(Span line) {
    table += row == 0 ? 1 : 0;
    if (isRule(line)) {
      return;
    }
    row++;
    int column = 0;
    int start = line.start() + 1;
    for (int at = start; at <= line.end(); at++) {
      boolean bar = at == line.end() || text.charAt(at) == '|';
      if (bar && start < line.end()) {
        column++;
        addCell(Letters.trimmed(text, new Span(start, at)), column);
      }
      start = bar ? at + 1 : start;
    }
  }

  private void addCell(Span cell, int column) {
    if (!cell.isEmpty()) {
      blocks.addCell(cell, new Block.TablePlace(table, row, column));
    }
  }

  private void takeLine(Span line) {
    int hashes = run(line, "#");
    Span words = strip(new Span(line.start() + hashes, line.end()));
    if (words.isEmpty()) {
      return;
    }
    HeadingMark mark = HeadingMark.at(text, words.start(), words.end());
    String squeezed = Letters.squeezed(text, words);
    notes = hashes == 0 && (notes || squeezed.startsWith("注:") || squeezed.matches("注[解释]:?"));
    if (hashes > 0) {
      blocks.add(
          hashes == 1 ? Block.Kind.TITLE : Block.Kind.HEADING, words, List.of(), level(hashes));
    } else if (notes || NoteMark.startsAt(text, words)) {
      blocks.add(Block.Kind.FOOTNOTE, words, List.of(), 0);
      notes = notes && !squeezed.startsWith("注:");
    } else {
      blocks.add(Block.Kind.PARAGRAPH, words, List.of(), mark.level());
    }
  }

  private static int level(int hashes) {
    return Math.min(hashes, 4);
  }

  /** Without list bullets, quotation marks and emphasis around the whole line. */
  private Span strip(Span line) {
    Span rest = Letters.trimmed(text, line);
    int bullet = rest.isEmpty() ? 0 : run(rest, ">-+*_");
    int end = rest.end();
    while (end > rest.start() + bullet && "*_".indexOf(text.charAt(end - 1)) >= 0) {
      end--;
    }
    return Letters.trimmed(text, new Span(rest.start() + bullet, end));
  }

  private int run(Span span, String letters) {
    int at = span.start();
    while (at < span.end() && letters.indexOf(text.charAt(at)) >= 0) {
      at++;
    }
    return at - span.start();
  }

  /** A line of dashes, equals signs or table rules. */
  private boolean isRule(Span line) {
    return run(line, "-=*_|: ") == line.length();
  }
}
