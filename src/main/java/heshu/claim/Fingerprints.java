package heshu.claim;

import java.util.HashSet;
import java.util.HexFormat;
import java.util.Set;

/**
 * Gives claims ids of eight hexadecimal digits that depend only on the words of a claim's own
 * clause, its figure, and how many equal ones come before it: an edit elsewhere leaves them alone.
 */
final class Fingerprints {
  private final Set<Integer> given = new HashSet<>();

  String of(String indicator, String clause, String figure) {
    int hash = fold(fold(fold(0x811C9DC5, indicator), clause), figure);
    while (!given.add(hash)) {
      hash = fold(hash, "again");
    }
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
