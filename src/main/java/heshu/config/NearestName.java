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

  private static int edits(String a, String b) {
    int[] row = new int[b.length() + 1];
    for (int j = 0; j <= b.length(); j++) {
      row[j] = j;
    }
    for (int i = 1; i <= a.length(); i++) {
      int diagonal = row[0];
      row[0] = i;
      for (int j = 1; j <= b.length(); j++) {
        int above = row[j];
        int changed = diagonal + (a.charAt(i - 1) == b.charAt(j - 1) ? 0 : 1);
        row[j] = Math.min(changed, Math.min(above, row[j - 1]) + 1);
        diagonal = above;
      }
    }
    return row[b.length()];
  }
}
