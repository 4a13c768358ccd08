package heshu.document;

import heshu.text.SourceText;
import heshu.text.Span;
import heshu.text.UnreadableException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/** Reads a .docx as its final version is seen, with a way back to every letter. */
public final class WordReader {
  private static final String USUAL_MAIN = "word/document.xml";

  private final PackageParts parts;
  private final String main;
  private final String root;
  private final WordTables tables = new WordTables();
  private final Map<String, WordParagraph.Anchor> commentStarts = new HashMap<>();
  private final Map<String, WordParagraph.Anchor> commentEnds = new HashMap<>();
  private final List<WordParagraph> paragraphs = new ArrayList<>();

  private WordReader(PackageParts parts) throws UnreadableException {
    this.parts = parts;
    main = parts.officeDocument().orElse(USUAL_MAIN);
    root = main.substring(0, main.lastIndexOf('/') + 1);
  }

  static Document read(byte[] file, String shownPath) throws UnreadableException {
    return open(file, shownPath).document();
  }

  /** Reads the bytes of a .docx with all that is known of it. */
  public static WordDocument open(byte[] file, String shownPath) throws UnreadableException {
    PackageParts parts = PackageParts.read(file, shownPath);
    WordReader reader = new WordReader(parts);
    if (!reader.main.endsWith("document.xml") || parts.part(reader.main).isEmpty()) {
      throw reader.notWord(shownPath);
    }
    reader.walk(reader.main, false);
    reader.walk(reader.root + "footnotes.xml", true);
    reader.walk(reader.root + "endnotes.xml", true);
    return reader.assemble(shownPath, DocumentReader.sha256(file));
  }

  private UnreadableException notWord(String shownPath) {
    if (parts.part(PackageParts.OPEN_DOCUMENT).isPresent()) {
      return DocumentReader.refusal(shownPath, "document.odt", "document.save-remedy");
    }
    boolean cut = parts.isOfficeOpen() && main.startsWith("word/");
    return cut
        ? parts.broken(main)
        : DocumentReader.refusal(shownPath, "document.not-docx", "document.not-docx-remedy");
  }

  private void walk(String part, boolean notes) throws UnreadableException {
    Optional<byte[]> content = parts.part(part);
    if (content.isEmpty()) {
      return;
    }
    try {
      WordStory story = new WordStory(part, notes, tables).read(content.get());
      paragraphs.addAll(story.paragraphs());
      commentStarts.putAll(story.commentStarts());
      commentEnds.putAll(story.commentEnds());
    } catch (XMLStreamException e) {
      throw parts.broken(part);
    }
  }

  private WordDocument assemble(String shownPath, String sha256) throws UnreadableException {
    StringBuilder text = new StringBuilder();
    WordMap.Builder map = new WordMap.Builder();
    List<Remnant> remnants = new ArrayList<>();
    List<Span> spans = new ArrayList<>();
    for (WordParagraph paragraph : paragraphs) {
      int base = text.length();
      paragraph.stretches.forEach(
          at -> map.add(new WordMap.Stretch(at.start() + base, at.length(), at.place())));
      paragraph.remnants.forEach(
          at -> remnants.add(new Remnant(at.kind(), at.span().shift(base), at.words())));
      paragraph.anchors.forEach(anchor -> anchor.at += base);
      spans.add(new Span(base, base + paragraph.text.length()));
      text.append(paragraph.text).append('\n');
    }
    remnants.addAll(comments());
    remnants.sort(Comparator.comparing(Remnant::span));
    SourceText source = new SourceText(text.toString());
    if (source.content().isBlank()) {
      throw DocumentReader.refusal(shownPath, "document.empty", "document.empty-remedy");
    }
    List<Block> blocks = WordBlocks.of(source, paragraphs, spans, styles());
    Document document =
        new Document(shownPath, sha256, "docx", source, blocks, remnants, List.of());
    return new WordDocument(document, map.build(), tables.all());
  }

  private WordStyles styles() throws UnreadableException {
    Optional<byte[]> part = parts.part(root + "styles.xml");
    try {
      return part.isPresent() ? WordStyles.read(part.get()) : WordStyles.none();
    } catch (XMLStreamException e) {
      throw parts.broken(root + "styles.xml");
    }
  }

  private List<Remnant> comments() throws UnreadableException {
    Optional<byte[]> part = parts.part(root + "comments.xml");
    if (part.isEmpty()) {
      return List.of();
    }
    try {
      List<Remnant> comments = new ArrayList<>();
      commentWords(part.get()).forEach((id, words) -> comments.add(comment(id, words)));
      return comments;
    } catch (XMLStreamException e) {
      throw parts.broken(root + "comments.xml");
    }
  }

  private Remnant comment(String id, String words) {
    int end = Optional.ofNullable(commentEnds.get(id)).map(anchor -> anchor.at).orElse(0);
    int start = Optional.ofNullable(commentStarts.get(id)).map(anchor -> anchor.at).orElse(end);
    return new Remnant(Remnant.Kind.COMMENT, new Span(start, Math.max(start, end)), words);
  }

  private static Map<String, String> commentWords(byte[] part) throws XMLStreamException {
    Map<String, String> words = new HashMap<>();
    XMLStreamReader reader = Xml.open(part);
    String id = "";
    while (reader.hasNext()) {
      if (reader.next() != XMLStreamConstants.START_ELEMENT) {
        continue;
      }
      if (reader.getLocalName().equals("comment")) {
        id = Xml.attribute(reader, "id");
        words.put(id, "");
      } else if (reader.getLocalName().equals("t")) {
        words.merge(id, reader.getElementText(), String::concat);
      }
    }
    return words;
  }
}
