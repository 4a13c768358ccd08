package heshu.config;

import java.util.Collection;
import java.util.Optional;

/** Finds the known name that a misspelt one was probably meant to be. */
public final class NearestName {
  private NearestName() {}

  /**
   * The nearest of {@code names} by edits of letters, if it is no further off than a third of the
   * word; in words of four letters and more two edits are let pass, for letters that were swapped.
   */
  public static Optional<String> to(String written, Collection<String> names) {
    int least = written.length() < 4 ? 1 : 2;
    int best = Math.max(least, written.length() / 3) + 1;
    Optional<String> nearest = Optional.empty();
    for (String name : names) {
      int edits = edits(written, name);
      if (edits < best) {
        best = edits;
        nearest = Optional.of(name);
      }
    }
    return nearest;
  }

  /** Letters put in, left out, taken for another, or swapped with their neighbour. */
  private static int edits(String a, String b) {
    int[][] edits = new int[a.length() + 1][b.length() + 1];
    for (int i = 0; i <= a.length(); i++) {
      for (int j = 0; j <= b.length(); j++) {
        edits[i][j] = i == 0 || j == 0 ? i + j : fewest(a, b, i, j, edits);
      }
    }
    return edits[a.length()][b.length()];
  }

  private static int fewest(String a, String b, int i, int j, int[][] edits) {
    int changed = edits[i - 1][j - 1] + (a.charAt(i - 1) == b.charAt(j - 1) ? 0 : 1);
    int fewest = Math.min(changed, Math.min(edits[i - 1][j], edits[i][j - 1]) + 1);
    boolean swapped =
        i > 1 && j > 1 && a.charAt(i - 1) == b.charAt(j - 2) && a.charAt(i - 2) == b.charAt(j - 1);
    return swapped ? Math.min(fewest, edits[i - 2][j - 2] + 1) : fewest;
  }
}
