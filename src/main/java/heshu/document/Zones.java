package heshu.document;

import heshu.text.Span;
import java.util.BitSet;
import java.util.List;

/**
 * Tells what a page put around a report from the report. Before the salutation and after the last
 * sentence a short line is judged by what stands beside it; inside the report only lines that give
 * themselves away are furniture, so that no sentence is ever lost.
 */
final class Zones {
  private static final String SALUTATION = "各位代表";
  private static final int SENTENCE_LENGTH = 20;
  private static final int TITLE_LENGTH = 50;
  private static final int VALUE_LENGTH = 20;
  private static final int BOILERPLATE_LENGTH = 200;
  private static final int SENTENCES_IN_HEAD = 3;
  private static final Furniture FURNITURE = Furniture.load();

  private enum Zone {
    HEAD,
    BODY,
    TAIL
  }

  private final CharSequence text;
  private final List<Piece> pieces;
  private final BitSet furniture = new BitSet();
  private final int title;
  private final int body;

  Zones(CharSequence text, List<Piece> pieces) {
    this.text = text;
    this.pieces = pieces;
    this.body = bodyStart();
    this.title = findTitle();
    sweep();
  }

  boolean isFurniture(int index) {
    return furniture.get(index);
  }

  /** Whether a piece is the report's title. */
  boolean isTitle(int index) {
    return index == title;
  }

  /** The salutation, unless sentences before it show that the report has long begun. */
  private int bodyStart() {
    int firstSentence = -1;
    int sentences = 0;
    for (int i = 0; i < pieces.size() && sentences <= SENTENCES_IN_HEAD; i++) {
      if (line(i).startsWith(SALUTATION)) {
        return i;
      }
      if (isSentence(i) && !isBoilerplate(i)) {
        sentences++;
        firstSentence = firstSentence < 0 ? i : firstSentence;
      }
    }
    return Math.max(firstSentence, 0);
  }

  private boolean isBoilerplate(int index) {
    String line = line(index);
    return line.length() <= BOILERPLATE_LENGTH && FURNITURE.isBoilerplate(line);
  }

  private int findTitle() {
    for (int i = 0; i < Math.max(body, Math.min(1, pieces.size())); i++) {
      String line = line(i);
      boolean plain = !Letters.holdsSentenceEnd(text, pieces.get(i).words());
      if (plain && line.length() <= TITLE_LENGTH && endsAsTitle(line)) {
        return i;
      }
    }
    return -1;
  }

  private static boolean endsAsTitle(String line) {
    int bracket = line.endsWith(")") ? line.lastIndexOf('(') : -1;
    String words = bracket > 0 ? line.substring(0, bracket) : line;
    return words.endsWith("报告") || words.endsWith("公报");
  }

  private void sweep() {
    Zone zone = body > 0 ? Zone.HEAD : Zone.BODY;
    boolean valueExpected = false;
    for (int i = 0; i < pieces.size(); i++) {
      String line = line(i);
      zone = i == body ? Zone.BODY : zone;
      boolean telling = isTelling(i, line, zone);
      zone = next(zone, i, line, telling);
      boolean value =
          valueExpected
              && line.length() <= VALUE_LENGTH
              && zone != Zone.BODY
              && !isSentence(i)
              && !isTitle(i);
      furniture.set(i, telling || value || Furniture.isWordless(line) || isOutside(zone, i, line));
      valueExpected = FURNITURE.isBareLabel(line);
    }
  }

  /** Whether a line names itself: a button, a label, or the boilerplate of a site. */
  private boolean isTelling(int index, String line, Zone zone) {
    if (zone != Zone.BODY && isBoilerplate(index)) {
      return true;
    }
    boolean alone = zone != Zone.BODY || line.length() > 1;
    return alone && (FURNITURE.isWord(line) || FURNITURE.isLabel(line));
  }

  private Zone next(Zone zone, int index, String line, boolean telling) {
    if (zone == Zone.BODY) {
      return telling && index > body ? Zone.TAIL : Zone.BODY;
    }
    boolean resumes =
        !telling && (line.startsWith(SALUTATION) || isSentence(index) || opensSection(index));
    return zone == Zone.TAIL && resumes ? Zone.BODY : zone;
  }

  private boolean opensSection(int index) {
    Span words = pieces.get(index).words();
    int level = HeadingMark.at(text, words.start(), words.end()).level();
    return level == 2 || level == 3;
  }

  /** Short lines above the title and below the report belong to the page. */
  private boolean isOutside(Zone zone, int index, String line) {
    boolean above = zone == Zone.HEAD && index < title && !isSentence(index);
    boolean crumb = zone == Zone.HEAD && line.indexOf('>') >= 0;
    return above || crumb || zone == Zone.TAIL;
  }

  private boolean isSentence(int index) {
    Span words = pieces.get(index).words();
    return words.length() >= SENTENCE_LENGTH && Letters.holdsSentenceEnd(text, words);
  }

  private String line(int index) {
    return Furniture.line(text, pieces.get(index).words());
  }
}
