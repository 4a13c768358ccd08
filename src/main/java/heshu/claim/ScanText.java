package heshu.claim;

import heshu.text.LetterSet;
import heshu.text.Span;
import heshu.text.Trie;
import java.util.ArrayList;
import java.util.List;

/** The text being scanned and the mentions found so far, in order of place. */
final class ScanText {
  static final char END = '\0';
  private static final LetterSet STOPS = LetterSet.of("。；;!?！？\n\r\0");
  private static final LetterSet PUNCTUATION = LetterSet.of("。；;!?！？，,、:：\n\r()（）“”\"…《》 \0");

  private final String text;
  private final ScanWords words;
  private final List<Mention> mentions = new ArrayList<>();

  ScanText(String text, ScanWords words) {
    this.text = text;
    this.words = words;
  }

  String text() {
    return text;
  }

  ScanWords words() {
    return words;
  }

  int length() {
    return text.length();
  }

  /** The letter at a place, or NUL outside the text. */
  char at(int place) {
    return place >= 0 && place < text.length() ? text.charAt(place) : END;
  }

  boolean startsWith(int place, String words) {
    return place >= 0 && text.startsWith(words, place);
  }

  /** The length of the longest of the words that begins here, or 0. */
  int length(Trie<Boolean> words, int place) {
    long match = words.longest(text, place, text.length());
    return match < 0 ? 0 : Trie.length(match);
  }

  /** The length of the longest of the words, put in backwards, that ends here, or 0. */
  int lengthBefore(Trie<Boolean> words, int end) {
    long match = words.longestBackwards(text, end, 0);
    return match < 0 ? 0 : Trie.length(match);
  }

  /** Where the last mention ends: nothing before it may be taken again. */
  int floor() {
    return mentions.isEmpty() ? 0 : mentions.get(mentions.size() - 1).span().end();
  }

  List<Mention> mentions() {
    return mentions;
  }

  int add(Mention mention) {
    mentions.add(mention);
    return mention.span().end();
  }

  int label(int start, int end, Skipped.Reason reason) {
    return add(new Mention.Label(new Span(start, end), reason));
  }

  /** Takes back the labels that begin at or after a place: a longer mention covers them. */
  void takeBack(int from) {
    while (!mentions.isEmpty() && mentions.get(mentions.size() - 1).span().start() >= from) {
      mentions.remove(mentions.size() - 1);
    }
  }

  /** Whether every mention that a span from here would swallow is a mere label. */
  boolean onlyLabelsSince(int from) {
    for (int i = mentions.size() - 1; i >= 0; i--) {
      Mention mention = mentions.get(i);
      if (mention.span().end() <= from) {
        return true;
      }
      if (!(mention instanceof Mention.Label) || mention.span().start() < from) {
        return false;
      }
    }
    return true;
  }

  static boolean isStop(char letter) {
    return STOPS.contains(letter);
  }

  static boolean isPunctuation(char letter) {
    return PUNCTUATION.contains(letter);
  }

  static boolean isLatin(char letter) {
    return (letter >= 'A' && letter <= 'Z') || (letter >= 'a' && letter <= 'z');
  }

  static boolean isDigit(char letter) {
    return letter >= '0' && letter <= '9';
  }

  static boolean isHan(char letter) {
    return letter >= '\u4E00' && letter <= '\u9FFF';
  }

  /** Whether a sentence, a line or a numbered item begins here. */
  boolean beginsSentence(int place) {
    int at = place - 1;
    while (at >= 0 && (text.charAt(at) == ' ' || text.charAt(at) == '(')) {
      at--;
    }
    return at < 0 || isStop(text.charAt(at)) || "-—:：".indexOf(text.charAt(at)) >= 0;
  }
}
