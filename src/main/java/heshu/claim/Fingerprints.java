package heshu.claim;

import heshu.text.LetterSet;
import java.util.HexFormat;

/**
 * Gives claims ids of eight hexadecimal digits that depend only on the words of a claim's own
 * clause, its figure, and how many equal ones come before it: an edit elsewhere leaves them alone.
 */
final class Fingerprints {
  /** What {@link Character#isWhitespace} says of letters, without looking each up. */
  private static final LetterSet WHITE_SPACE = whiteSpace();

  /**
   * Every hash given, with the last that equal words got: a report that repeats itself, as ledgers
   * and joined reports do, must not walk past all of its own copies for each new one.
   */
  private final Given given = new Given();

  String of(String indicator, String clause, String figure) {
    int own = fold(fold(fold(0x811C9DC5, indicator), clause), figure);
    int hash = own;
    while (hash == Given.NONE || given.last(hash) != Given.NONE) {
      hash = fold(given.last(hash), "again");
    }
    given.put(hash, hash);
    if (hash != own) {
      given.put(own, hash);
    }
    return HexFormat.of().toHexDigits(hash);
  }

  /** FNV-1a over the letters that are not white space. */
  private static int fold(int seed, String words) {
    int hash = seed;
    for (int i = 0; i < words.length(); i++) {
      char letter = words.charAt(i);
      if (!WHITE_SPACE.contains(letter)) {
        hash = (hash ^ letter) * 0x01000193;
      }
    }
    return (hash ^ '|') * 0x01000193;
  }

  private static LetterSet whiteSpace() {
    StringBuilder letters = new StringBuilder();
    for (char letter = 0; letter < Character.MAX_VALUE; letter++) {
      if (Character.isWhitespace(letter)) {
        letters.append(letter);
      }
    }
    return LetterSet.of(letters.toString());
  }

  /**
   * A hash for each hash, in one array: a map of boxed numbers would lie all over memory, and each
   * claim looks into it.
   */
  private static final class Given {
    /** A hash that is never given: it marks an empty place. */
    static final int NONE = 0;

    /** Hashes at even places, what goes with each behind it. */
    private int[] places = new int[1 << 8];

    private int size;

    int last(int hash) {
      return places[place(hash) + 1];
    }

    void put(int hash, int last) {
      int place = place(hash);
      size += places[place] == NONE ? 1 : 0;
      places[place] = hash;
      places[place + 1] = last;
      if (size * 4 > places.length) {
        grow();
      }
    }

    /** Where a hash is, or the empty place where it should be. */
    private int place(int hash) {
      int last = places.length - 2;
      int at = (hash ^ (hash >>> 15)) * 2 & last;
      while (places[at] != hash && places[at] != NONE) {
        at = at + 2 & last;
      }
      return at;
    }

    private void grow() {
      int[] known = places;
      places = new int[known.length * 2];
      for (int at = 0; at < known.length; at += 2) {
        int place = place(known[at]);
        places[place] = known[at];
        places[place + 1] = known[at + 1];
      }
    }
  }
}
