package heshu.rule;

import heshu.text.WordClass;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Words of which every match of a pattern holds at least one, read off the pattern as it is
 * written. To look for them is many times quicker than to run the pattern, and most texts hold
 * none. What this does not understand of RE2's language requires nothing, which is always true.
 */
final class RequiredWords {
  private static final Set<String> DIGITS =
      Set.of("0", "1", "2", "3", "4", "5", "6", "7", "8", "9");

  /** Escaped letters that stand for classes of letters and for places. */
  private static final String CLASSES = "DwWsSbBAzntrfv";

  private static final int MOST_LETTERS = 16;

  private final String pattern;
  private int at;
  private boolean lost;

  private RequiredWords(String pattern) {
    this.pattern = pattern;
  }

  /** What an RE2 expression requires: of each of these classes one word. */
  static List<WordClass> of(String pattern) {
    RequiredWords reader = new RequiredWords(pattern);
    List<Set<String>> needs = reader.alternatives();
    boolean read = !reader.lost && reader.at == pattern.length();
    return read ? needs.stream().distinct().map(WordClass::of).toList() : List.of();
  }

  /** How often a piece of a pattern stands in a match. */
  private enum Times {
    ONCE,
    MORE,
    PERHAPS
  }

  /**
   * A piece of a pattern.
   *
   * @param needs sets of words, of each of which it holds one
   * @param letter the one letter that it is, which may go on the word before it
   */
  private record Piece(List<Set<String>> needs, Optional<Character> letter) {
    static final Piece ANYTHING = needing(List.of());

    static Piece needing(List<Set<String>> needs) {
      return new Piece(needs, Optional.empty());
    }

    static Piece of(char letter) {
      return new Piece(List.of(), Optional.of(letter));
    }
  }

  /** What a piece with alternatives needs: all that the only one needs, or a word of each. */
  private List<Set<String>> alternatives() {
    List<Set<String>> needs = sequence();
    while (skip('|')) {
      needs = either(needs, sequence());
    }
    return needs;
  }

  private static List<Set<String>> either(List<Set<String>> one, List<Set<String>> other) {
    if (one.isEmpty() || other.isEmpty()) {
      return List.of();
    }
    Set<String> words = new LinkedHashSet<>(rarest(one));
    words.addAll(rarest(other));
    return List.of(words);
  }

  /** Of several needs, the one that the fewest texts are likely to meet. */
  private static Set<String> rarest(List<Set<String>> needs) {
    return Collections.max(
        needs,
        Comparator.comparingInt(RequiredWords::shortest).thenComparing(words -> -words.size()));
  }

  /** Everything that pieces in a row need. */
  private List<Set<String>> sequence() {
    List<Set<String>> needs = new ArrayList<>();
    StringBuilder word = new StringBuilder();
    while (at < pattern.length() && here() != '|' && here() != ')') {
      Piece piece = piece();
      Times times = times();
      if (piece.letter().isPresent() && times != Times.PERHAPS) {
        word.append(piece.letter().get());
      }
      if (piece.letter().isEmpty() || times != Times.ONCE) {
        close(word, needs);
      }
      if (times != Times.PERHAPS) {
        needs.addAll(piece.needs());
      }
    }
    close(word, needs);
    return needs;
  }

  /** Notes a word that does not go on. */
  private static void close(StringBuilder word, List<Set<String>> needs) {
    if (!word.isEmpty()) {
      needs.add(Set.of(word.toString()));
      word.setLength(0);
    }
  }

  private static int shortest(Set<String> words) {
    return words.stream().mapToInt(String::length).min().orElse(0);
  }

  private Piece piece() {
    char letter = here();
    at++;
    return switch (letter) {
      case '(' -> group();
      case '[' -> letters();
      case '\\' -> escaped();
      case '.', '^', '$' -> Piece.ANYTHING;
      case '{', '}', ']', '*', '+', '?' -> lost();
      default -> Character.isSurrogate(letter) ? lost() : Piece.of(letter);
    };
  }

  private Piece lost() {
    lost = true;
    at = pattern.length();
    return Piece.ANYTHING;
  }

  private Piece group() {
    if (skip('?')) {
      int name = pattern.startsWith("P<", at) ? pattern.indexOf('>', at) : -1;
      if (name < 0 && !pattern.startsWith(":", at)) {
        return lost(); // flags, which may change what letters mean
      }
      at = Math.max(name, at) + 1;
    }
    List<Set<String>> needs = alternatives();
    return skip(')') ? Piece.needing(needs) : lost();
  }

  /** A class of a few letters that are written out needs one of them. */
  private Piece letters() {
    boolean open = skip('^');
    Set<String> letters = new LinkedHashSet<>();
    while (at < pattern.length() && here() != ']') {
      char letter = here();
      at++;
      Optional<Character> one = letter == '\\' ? escaped().letter() : Optional.of(letter);
      boolean range = letter == '-' && !letters.isEmpty() && at < pattern.length() && here() != ']';
      open |= range || one.isEmpty() || Character.isSurrogate(letter);
      one.map(String::valueOf).ifPresent(letters::add);
      if (letter == '[') {
        return lost();
      }
    }
    if (!skip(']') || (letters.isEmpty() && !open)) {
      return lost();
    }
    return open || letters.size() > MOST_LETTERS ? Piece.ANYTHING : Piece.needing(List.of(letters));
  }

  private Piece escaped() {
    if (at == pattern.length()) {
      return lost();
    }
    char letter = here();
    at++;
    if (letter == 'p' || letter == 'P') {
      at = skip('{') ? pattern.indexOf('}', at) + 1 : at + 1;
      return at > 0 && at <= pattern.length() ? Piece.ANYTHING : lost();
    }
    if (letter == 'd') {
      return Piece.needing(List.of(DIGITS));
    }
    if (CLASSES.indexOf(letter) >= 0) {
      return Piece.ANYTHING;
    }
    return Character.isLetterOrDigit(letter) || Character.isSurrogate(letter)
        ? lost()
        : Piece.of(letter);
  }

  private Times times() {
    Times times = Times.ONCE;
    if (skip('*') || skip('?')) {
      times = Times.PERHAPS;
    } else if (skip('+')) {
      times = Times.MORE;
    } else if (skip('{')) {
      boolean none = at < pattern.length() && (here() == '0' || here() == ',');
      times = none ? Times.PERHAPS : Times.MORE;
      at = pattern.indexOf('}', at) + 1;
      if (at == 0) {
        lost();
      }
    }
    if (times != Times.ONCE) {
      skip('?'); // as few as possible
    }
    return times;
  }

  private char here() {
    return pattern.charAt(at);
  }

  private boolean skip(char wanted) {
    if (at < pattern.length() && here() == wanted) {
      at++;
      return true;
    }
    return false;
  }
}
