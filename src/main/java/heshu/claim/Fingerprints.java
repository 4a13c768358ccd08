package heshu.claim;

import java.util.HashMap;
import java.util.HexFormat;
import java.util.Map;

/**
 * Gives claims ids of eight hexadecimal digits that depend only on the words of a claim's own
 * clause, its figure, and how many equal ones come before it: an edit elsewhere leaves them alone.
 */
final class Fingerprints {
  /**
   * Every hash given, with the last that equal words got: a report that repeats itself, as ledgers
   * and joined reports do, must not walk past all of its own copies for each new one.
   */
  private final Map<Integer, Integer> given = new HashMap<>();

  String of(String indicator, String clause, String figure) {
    int own = fold(fold(fold(0x811C9DC5, indicator), clause), figure);
    int hash = own;
    while (given.containsKey(hash)) {
      int last = given.get(hash);
      hash = fold(last, "again");
    }
    given.put(hash, hash);
    given.put(own, hash);
    return HexFormat.of().toHexDigits(hash);
  }

  /** FNV-1a over the letters that are not white space. */
  private static int fold(int seed, String words) {
    int hash = seed;
    for (int i = 0; i < words.length(); i++) {
      char letter = words.charAt(i);
      if (!Character.isWhitespace(letter)) {
        hash = (hash ^ letter) * 0x01000193;
      }
    }
    return (hash ^ '|') * 0x01000193;
  }
}
