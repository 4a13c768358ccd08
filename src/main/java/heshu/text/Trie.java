package heshu.text;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.IntConsumer;

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

  private Trie(Node root, List<V> values) {
    this.root = root;
    this.values = List.copyOf(values);
    root.forEachLetter(letter -> firstLetters[letter >>> 6] |= 1L << letter);
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
    Node node = root.next(text.charAt(from));
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
    Node node = root.next(text.charAt(end - 1));
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

  /** Marks the first letter of every phrase in {@code letters}, which has room for every char. */
  public void markFirstLetters(boolean[] letters) {
    root.forEachLetter(letter -> letters[letter] = true);
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

  /**
   * What may follow the letters so far. Letters lie where their low bits say, or at the next free
   * place: most are found, or missed, at the first look.
   */
  private static final class Node {
    private static final char[] NO_LETTERS = {'\0'};
    private static final Node[] NO_CHILDREN = new Node[1];
    private static final Node NONE = new Node();

    static {
      NO_CHILDREN[0] = NONE;
    }

    private char[] letters = NO_LETTERS;
    private Node[] children = NO_CHILDREN;
    private int count;
    private int value = -1;

    Node next(char letter) {
      return children[place(letter)];
    }

    /** The place of a letter, or the free one where it should be. */
    private int place(char letter) {
      int last = letters.length - 1;
      int at = letter & last;
      while (letters[at] != letter && children[at] != NONE) {
        at = at + 1 & last;
      }
      return at;
    }

    Node grow(char letter) {
      Node known = next(letter);
      if (known != NONE) {
        return known;
      }
      count++;
      if (count * 2 > letters.length) {
        widen();
      }
      Node child = new Node();
      put(letter, child);
      return child;
    }

    private void put(char letter, Node child) {
      int place = place(letter);
      letters[place] = letter;
      children[place] = child;
    }

    private void widen() {
      char[] known = letters;
      Node[] below = children;
      letters = new char[known.length * 2];
      children = new Node[known.length * 2];
      Arrays.fill(children, NONE);
      for (int at = 0; at < known.length; at++) {
        if (below[at] != NONE) {
          put(known[at], below[at]);
        }
      }
    }

    void forEachLetter(IntConsumer consumer) {
      for (int at = 0; at < letters.length; at++) {
        if (children[at] != NONE) {
          consumer.accept(letters[at]);
        }
      }
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
