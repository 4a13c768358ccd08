package heshu.text;

import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * A few words that mean the same to a reader of text, looked for at a place, at an end, or anywhere
 * in a phrase. Where several fit, the longest counts. Most places are turned away by a single
 * letter. Immutable.
 */
public final class WordClass {
  private final List<String> listed;
  private final Set<String> known;
  private final List<String> longestFirst;
  private final LetterSet first;
  private final LetterSet last;

  private WordClass(Collection<String> words) {
    this.listed = List.copyOf(words);
    this.known = Set.copyOf(words);
    this.longestFirst =
        words.stream()
            .filter(word -> !word.isEmpty())
            .sorted(Comparator.comparingInt(String::length).reversed())
            .toList();
    this.first = letters(word -> word.charAt(0));
    this.last = letters(word -> word.charAt(word.length() - 1));
  }

  /** The class of these words. */
  public static WordClass of(Collection<String> words) {
    return new WordClass(words);
  }

  private LetterSet letters(Function<String, Character> letter) {
    return LetterSet.of(
        longestFirst.stream().map(letter).map(String::valueOf).collect(Collectors.joining()));
  }

  /** The words in the order they were listed in. */
  public List<String> all() {
    return listed;
  }

  public boolean contains(String word) {
    return known.contains(word);
  }

  /** The word that begins at a place, empty if there is none. */
  public String at(String text, int from) {
    if (from >= 0 && from < text.length() && first.contains(text.charAt(from))) {
      for (int i = 0; i < longestFirst.size(); i++) {
        if (text.startsWith(longestFirst.get(i), from)) {
          return longestFirst.get(i);
        }
      }
    }
    return "";
  }

  /** The word that ends right before {@code end}, empty if there is none. */
  public String before(String text, int end) {
    if (end > 0 && end <= text.length() && last.contains(text.charAt(end - 1))) {
      for (int i = 0; i < longestFirst.size(); i++) {
        if (text.startsWith(longestFirst.get(i), end - longestFirst.get(i).length())) {
          return longestFirst.get(i);
        }
      }
    }
    return "";
  }

  /** Whether a phrase begins with one of the words. */
  public boolean begins(String phrase) {
    return !at(phrase, 0).isEmpty();
  }

  /** Whether a phrase ends with one of the words. */
  public boolean ends(String phrase) {
    return !before(phrase, phrase.length()).isEmpty();
  }

  /** Whether one of the words stands anywhere in a phrase. */
  public boolean isWithin(String phrase) {
    return isWithin(phrase, 0, phrase.length());
  }

  /** Whether one of the words stands anywhere in {@code [from, end)}. */
  public boolean isWithin(String text, int from, int end) {
    for (int at = from; at < end; at++) {
      if (first.contains(text.charAt(at)) && beginsAt(text, at, end)) {
        return true;
      }
    }
    return false;
  }

  private boolean beginsAt(String text, int at, int end) {
    for (int i = 0; i < longestFirst.size(); i++) {
      if (at + longestFirst.get(i).length() <= end && text.startsWith(longestFirst.get(i), at)) {
        return true;
      }
    }
    return false;
  }
}
