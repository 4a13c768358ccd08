package heshu.document;

import heshu.text.SourceText;
import heshu.text.Span;
import heshu.text.UnreadableException;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import org.apache.poi.EncryptedDocumentException;
import org.apache.poi.hwpf.HWPFDocument;
import org.apache.poi.hwpf.usermodel.CharacterRun;
import org.apache.poi.hwpf.usermodel.Paragraph;
import org.apache.poi.hwpf.usermodel.Range;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;

/** Reads an old Word file (.doc), dropping what was deleted with changes tracked. */
final class OldWordReader {
  private final StringBuilder text = new StringBuilder();
  private final List<WordParagraph> paragraphs = new ArrayList<>();
  private final List<Span> spans = new ArrayList<>();
  private final List<Remnant> remnants = new ArrayList<>();
  private final WordTables tables = new WordTables();
  private final Deque<Boolean> inInstruction = new ArrayDeque<>();
  private boolean insideTable;
  private boolean endsCell;

  static Document read(byte[] file, String shownPath) throws UnreadableException {
    try (POIFSFileSystem container = new POIFSFileSystem(new ByteArrayInputStream(file))) {
      if (container.getRoot().hasEntryCaseInsensitive("EncryptedPackage")) {
        throw DocumentReader.refusal(shownPath, "document.encrypted", "document.encrypted-remedy");
      }
      if (!container.getRoot().hasEntryCaseInsensitive("WordDocument")) {
        throw DocumentReader.refusal(shownPath, "document.not-doc", "document.not-docx-remedy");
      }
      try (HWPFDocument word = new HWPFDocument(container)) {
        return new OldWordReader().read(word.getRange(), file, shownPath);
      }
    } catch (EncryptedDocumentException e) {
      throw DocumentReader.refusal(shownPath, "document.encrypted", "document.encrypted-remedy");
    } catch (IOException | RuntimeException e) {
      throw DocumentReader.refusal(shownPath, "document.broken-doc", "document.save-remedy");
    }
  }

  private Document read(Range range, byte[] file, String shownPath) {
    for (int i = 0; i < range.numParagraphs(); i++) {
      add(range.getParagraph(i));
    }
    SourceText source = new SourceText(text.toString());
    List<Block> blocks = WordBlocks.of(source, paragraphs, spans, WordStyles.none());
    return new Document(
        shownPath, DocumentReader.sha256(file), "doc", source, blocks, remnants, List.of());
  }

  private void add(Paragraph paragraph) {
    follow(paragraph);
    int start = text.length();
    for (int i = 0; i < paragraph.numCharacterRuns(); i++) {
      add(paragraph.getCharacterRun(i));
    }
    Optional<Block.TablePlace> place =
        paragraph.isInTable() && !paragraph.isTableRowEnd() ? tables.place() : Optional.empty();
    paragraphs.add(new WordParagraph(place, false));
    spans.add(new Span(start, text.length()));
    text.append('\n');
    if (endsCell) {
      tables.endCell();
    }
  }

  /** Opens and closes tables and rows as the paragraphs enter and leave them. */
  private void follow(Paragraph paragraph) {
    if (paragraph.isInTable() && !insideTable) {
      tables.startTable(List.of());
      tables.startRow();
    }
    if (!paragraph.isInTable() && insideTable) {
      tables.endTable();
    }
    insideTable = paragraph.isInTable();
    endsCell = insideTable && !paragraph.isTableRowEnd() && paragraph.text().endsWith("\u0007");
    if (insideTable && paragraph.isTableRowEnd()) {
      tables.endRow();
      tables.startRow();
    }
    if (insideTable) {
      tables.startCell();
    }
  }

  private void add(CharacterRun run) {
    if (run.isMarkedDeleted()) {
      remnants.add(
          new Remnant(Remnant.Kind.DELETION, new Span(text.length(), text.length()), run.text()));
      return;
    }
    if (run.isVanished()) {
      return;
    }
    int start = text.length();
    String words = run.text();
    for (int i = 0; i < words.length(); i++) {
      append(words.charAt(i));
    }
    if (run.isMarkedInserted() && text.length() > start) {
      remnants.add(
          new Remnant(
              Remnant.Kind.INSERTION, new Span(start, text.length()), text.substring(start)));
    }
  }

  /** Control letters: 0x13–0x15 frame a field, whose instructions end at 0x14. */
  private void append(char letter) {
    boolean seen = !inInstruction.contains(true);
    if (letter == 0x13) {
      inInstruction.push(true);
    } else if (letter == 0x14 && !inInstruction.isEmpty()) {
      inInstruction.pop();
      inInstruction.push(false);
    } else if (letter == 0x15) {
      inInstruction.poll();
    } else if (seen && letter == 0x1E) {
      text.append('-');
    } else if (seen && letter == 0x0B) {
      text.append('\n');
    } else if (seen && (letter >= ' ' || letter == '\t')) {
      text.append(letter);
    }
  }
}
