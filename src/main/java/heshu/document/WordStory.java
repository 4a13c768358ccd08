package heshu.document;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/**
 * Walks one part of a Word file once and collects the paragraphs that a reader of the final version
 * sees: insertions and moved-in text are shown; deletions, moved-out text, field instructions,
 * hidden text and the doubles kept for old programs are not.
 */
final class WordStory {
  private static final String PART_OF_MARKUP = "markup-compatibility";

  private final String part;
  private final boolean notes;
  private final WordTables tables;
  private final List<WordParagraph> shown = new ArrayList<>();
  private final Map<String, WordParagraph.Anchor> commentStarts;
  private final Map<String, WordParagraph.Anchor> commentEnds;

  private final Deque<WordParagraph> open = new ArrayDeque<>();
  private final Deque<Integer> trackedFrom = new ArrayDeque<>();
  private final Deque<Boolean> choiceSeen = new ArrayDeque<>();
  private final Deque<Boolean> inInstruction = new ArrayDeque<>();
  private final StringBuilder deleted = new StringBuilder();
  private int deletions;
  private int movedOut;
  private int runs = -1;
  private int runDepth;
  private int runOffset;
  private int runStart;
  private boolean hidden;
  private boolean highlighted;
  private final StringBuilder hiddenWords = new StringBuilder();

  WordStory(String part, boolean notes, WordTables tables) {
    this.part = part;
    this.notes = notes;
    this.tables = tables;
    this.commentStarts = new HashMap<>();
    this.commentEnds = new HashMap<>();
  }

  List<WordParagraph> paragraphs() {
    return shown;
  }

  Map<String, WordParagraph.Anchor> commentStarts() {
    return commentStarts;
  }

  Map<String, WordParagraph.Anchor> commentEnds() {
    return commentEnds;
  }

  WordStory read(byte[] content) throws XMLStreamException {
    XMLStreamReader reader = Xml.open(content);
    while (reader.hasNext()) {
      int event = reader.next();
      if (event == XMLStreamConstants.START_ELEMENT) {
        start(reader);
      } else if (event == XMLStreamConstants.END_ELEMENT) {
        end(reader.getLocalName());
      }
    }
    return this;
  }

  private void start(XMLStreamReader reader) throws XMLStreamException {
    String name = reader.getLocalName();
    if (isUnseen(reader, name)) {
      skip(reader);
      return;
    }
    switch (name) {
      case "AlternateContent" -> choiceSeen.push(false);
      case "p" -> open.push(new WordParagraph(tables.place(), notes));
      case "r" -> startRun(reader);
      case "ins", "moveTo" -> trackedFrom.push(length());
      case "del" -> deletions++;
      case "moveFrom" -> movedOut++;
      case "tbl" -> tables.startTable(shown);
      case "tr" -> tables.startRow();
      case "tc" -> tables.startCell();
      case "gridSpan" -> tables.span(Xml.number(reader, "val", 1));
      case "gridBefore" -> tables.gap(Xml.number(reader, "val", 0));
      case "vMerge" -> tables.verticalMerge(Xml.attribute(reader, "val").equals("restart"));
      default -> startInParagraph(reader, name);
    }
  }

  /** Subtrees that are never part of the shown text. */
  private boolean isUnseen(XMLStreamReader reader, String name) {
    if (name.equals("Choice") || name.equals("Fallback")) {
      boolean markup = String.valueOf(reader.getNamespaceURI()).contains(PART_OF_MARKUP);
      boolean seen = markup && !choiceSeen.isEmpty() && choiceSeen.pop();
      if (markup) {
        choiceSeen.push(true);
      }
      return seen;
    }
    boolean separator =
        (name.equals("footnote") || name.equals("endnote"))
            && Xml.attribute(reader, "type").toLowerCase(Locale.ROOT).contains("separator");
    return separator
        || name.equals("instrText")
        || name.equals("delInstrText")
        || name.equals("rt")
        || name.endsWith("PrChange");
  }

  private static void skip(XMLStreamReader reader) throws XMLStreamException {
    int depth = 1;
    while (depth > 0) {
      int event = reader.next();
      depth += event == XMLStreamConstants.START_ELEMENT ? 1 : 0;
      depth -= event == XMLStreamConstants.END_ELEMENT ? 1 : 0;
    }
  }

  private void startInParagraph(XMLStreamReader reader, String name) throws XMLStreamException {
    if (open.isEmpty()) {
      return;
    }
    switch (name) {
      case "pStyle" -> paragraph().style = Xml.attribute(reader, "val");
      case "outlineLvl" -> paragraph().outline = Xml.number(reader, "val", 9);
      case "commentRangeStart" ->
          commentStarts.put(Xml.attribute(reader, "id"), paragraph().anchor());
      case "commentRangeEnd", "commentReference" ->
          commentEnds.computeIfAbsent(Xml.attribute(reader, "id"), id -> paragraph().anchor());
      default -> startInRun(reader, name);
    }
  }

  private void startInRun(XMLStreamReader reader, String name) throws XMLStreamException {
    if (runDepth == 0 && !name.equals("t")) {
      return;
    }
    switch (name) {
      case "vanish" -> hidden = Xml.isOn(reader);
      case "highlight" -> highlighted = !Xml.attribute(reader, "val").equals("none");
      case "fldChar" -> field(Xml.attribute(reader, "fldCharType"));
      case "t" -> show(reader.getElementText());
      case "delText" -> deleted.append(reader.getElementText());
      case "tab", "ptab" -> show("\t");
      case "br", "cr" -> show("\n");
      case "noBreakHyphen" -> show("-");
      case "sym" -> show(Symbols.letter(Xml.attribute(reader, "char")));
      default -> {}
    }
  }

  private void startRun(XMLStreamReader reader) {
    if (String.valueOf(reader.getNamespaceURI()).endsWith("math")) {
      return;
    }
    runs++;
    runDepth++;
    runOffset = 0;
    runStart = length();
    hidden = false;
    highlighted = false;
    hiddenWords.setLength(0);
  }

  private void field(String type) {
    switch (type) {
      case "begin" -> inInstruction.push(true);
      case "separate" -> {
        if (!inInstruction.isEmpty()) {
          inInstruction.pop();
          inInstruction.push(false);
        }
      }
      default -> inInstruction.poll();
    }
  }

  private void show(String letters) {
    if (deletions > 0) {
      deleted.append(letters);
    } else if (hidden) {
      hiddenWords.append(letters);
    } else if (movedOut == 0 && !inInstruction.contains(true)) {
      paragraph().append(letters, new WordMap.Place(part, Math.max(runs, 0), runOffset));
      runOffset += letters.length();
    }
  }

  private void end(String name) {
    switch (name) {
      case "AlternateContent" -> choiceSeen.poll();
      case "p" -> endParagraph();
      case "r" -> endRun();
      case "ins" -> endTracked(Remnant.Kind.INSERTION);
      case "moveTo" -> endTracked(Remnant.Kind.MOVE);
      case "del" -> endDeletion();
      case "moveFrom" -> movedOut--;
      case "tbl" -> tables.endTable();
      case "tr" -> tables.endRow();
      case "tc" -> tables.endCell();
      default -> {}
    }
  }

  private void endRun() {
    if (runDepth == 0) {
      return;
    }
    runDepth--;
    if (open.isEmpty()) {
      return;
    }
    if (!hiddenWords.isEmpty()) {
      paragraph().remnant(Remnant.Kind.HIDDEN_TEXT, length(), hiddenWords.toString());
      hiddenWords.setLength(0);
    }
    if (highlighted && length() > runStart) {
      paragraph().remnant(Remnant.Kind.HIGHLIGHT, runStart, paragraph().text.substring(runStart));
    }
  }

  private void endTracked(Remnant.Kind kind) {
    int from = trackedFrom.isEmpty() ? 0 : trackedFrom.pop();
    if (!open.isEmpty() && length() > from) {
      paragraph().remnant(kind, from, paragraph().text.substring(from));
    }
  }

  private void endDeletion() {
    deletions--;
    if (!deleted.isEmpty() && !open.isEmpty()) {
      paragraph().remnant(Remnant.Kind.DELETION, length(), deleted.toString());
      deleted.setLength(0);
    }
  }

  private void endParagraph() {
    WordParagraph ended = open.pop();
    tables.words(ended.text);
    Optional<WordParagraph> host = Optional.ofNullable(open.peek());
    if (host.isPresent()) {
      host.get().boxes.add(ended);
      host.get().boxes.addAll(ended.boxes);
      runStart = host.get().text.length();
      runOffset = 0;
    } else {
      shown.add(ended);
      shown.addAll(ended.boxes);
    }
  }

  private WordParagraph paragraph() {
    return open.element();
  }

  private int length() {
    return open.isEmpty() ? 0 : paragraph().text.length();
  }
}
