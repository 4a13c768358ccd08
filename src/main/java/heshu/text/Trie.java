package heshu.text;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Phrases with a value each, for finding the longest that starts at a place in a text. Looking up
 * costs one step a letter and allocates nothing. Immutable once built.
 *
 * @param <V> what a phrase stands for
 */
public final class Trie<V> {
  private final Node root;
  private final List<V> values;

  /** One bit a letter: most lookups begin at a letter that no phrase begins with. */
  private final long[] firstLetters = new long[(Character.MAX_VALUE + 1) >>> 6];

  /** How many first letters come before each word of {@code firstLetters}. */
  private final char[] before = new char[firstLetters.length];

  private Trie(Node root, List<V> values) {
    this.root = root;
    this.values = List.copyOf(values);
    for (char letter : root.letters) {
      firstLetters[letter >>> 6] |= 1L << letter;
    }
    int count = 0;
    for (int word = 0; word < before.length; word++) {
      before[word] = (char) count;
      count += Long.bitCount(firstLetters[word]);
    }
  }

  public static <V> Builder<V> builder() {
    return new Builder<>();
  }

  /**
   * The longest phrase that starts at {@code from}, as its length in the low 32 bits and its number
   * above them, or -1 when there is none. Use {@link #length} and {@link #value} on the result.
   */
  public long longest(CharSequence text, int from, int limit) {
    if (from >= limit || !begins(text.charAt(from))) {
      return -1;
    }
    Node node = first(text.charAt(from));
    long best = node.value < 0 ? -1 : ((long) node.value << 32) | 1;
    for (int at = from + 1; at < limit; at++) {
      node = node.next(text.charAt(at));
      if (node == Node.NONE) {
        break;
      }
      if (node.value >= 0) {
        best = ((long) node.value << 32) | (at + 1 - from);
      }
    }
    return best;
  }

  /**
   * The longest phrase that ends right before {@code end} and begins no earlier than {@code floor},
   * in a trie whose phrases were put in backwards.
   */
  public long longestBackwards(CharSequence text, int end, int floor) {
    if (end <= floor || !begins(text.charAt(end - 1))) {
      return -1;
    }
    Node node = first(text.charAt(end - 1));
    long best = node.value < 0 ? -1 : ((long) node.value << 32) | 1;
    for (int at = end - 2; at >= floor; at--) {
      node = node.next(text.charAt(at));
      if (node == Node.NONE) {
        break;
      }
      if (node.value >= 0) {
        best = ((long) node.value << 32) | (end - at);
      }
    }
    return best;
  }

  private boolean begins(char letter) {
    return (firstLetters[letter >>> 6] & (1L << letter)) != 0;
  }

  /**
   * The node of a letter that begins a phrase: its number is how many such letters are below it.
   */
  private Node first(char letter) {
    long lower = firstLetters[letter >>> 6] & ((1L << letter) - 1);
    return root.children[before[letter >>> 6] + Long.bitCount(lower)];
  }

  /** Marks the first letter of every phrase in {@code letters}, which has room for every char. */
  public void markFirstLetters(boolean[] letters) {
    for (char letter : root.letters) {
      letters[letter] = true;
    }
  }

  public static int length(long match) {
    return (int) match;
  }

  public V value(long match) {
    return values.get((int) (match >>> 32));
  }

  /** The value of exactly this phrase. */
  public Optional<V> get(CharSequence phrase) {
    long match = longest(phrase, 0, phrase.length());
    return match >= 0 && length(match) == phrase.length()
        ? Optional.of(value(match))
        : Optional.empty();
  }

  private static final class Node {
    private static final Node NONE = new Node();

    private char[] letters = {};
    private Node[] children = {};
    private int value = -1;

    Node next(char letter) {
      int low = 0;
      int high = letters.length - 1;
      while (low <= high) {
        int middle = (low + high) >>> 1;
        if (letters[middle] == letter) {
          return children[middle];
        }
        if (letters[middle] < letter) {
          low = middle + 1;
        } else {
          high = middle - 1;
        }
      }
      return NONE;
    }

    Node grow(char letter) {
      Node known = next(letter);
      if (known != NONE) {
        return known;
      }
      int at = 0;
      while (at < letters.length && letters[at] < letter) {
        at++;
      }
      char[] moreLetters = new char[letters.length + 1];
      Node[] moreChildren = new Node[letters.length + 1];
      System.arraycopy(letters, 0, moreLetters, 0, at);
      System.arraycopy(children, 0, moreChildren, 0, at);
      System.arraycopy(letters, at, moreLetters, at + 1, letters.length - at);
      System.arraycopy(children, at, moreChildren, at + 1, letters.length - at);
      moreLetters[at] = letter;
      moreChildren[at] = new Node();
      letters = moreLetters;
      children = moreChildren;
      return moreChildren[at];
    }
  }

  /** Collects phrases; a phrase put twice keeps its last value. */
  public static final class Builder<V> {
    private final Node root = new Node();
    private final List<V> values = new ArrayList<>();

    public Builder<V> put(CharSequence phrase, V value) {
      Node node = root;
      for (int i = 0; i < phrase.length(); i++) {
        node = node.grow(phrase.charAt(i));
      }
      node.value = values.size();
      values.add(value);
      return this;
    }

    public Trie<V> build() {
      return new Trie<>(root, values);
    }
  }
}
