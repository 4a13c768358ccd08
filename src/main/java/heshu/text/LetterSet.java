package heshu.text;

import java.util.Arrays;

/** A set of letters, asked letter by letter in the innermost loops. Immutable. */
public final class LetterSet {
  /** A place for each letter, found by its low bits; large enough that no two share one. */
  private final char[] places;

  private LetterSet(char[] places) {
    this.places = places;
  }

  /** The set of the letters of a text. */
  public static LetterSet of(String letters) {
    char[] wanted = letters.toCharArray();
    int size = 2;
    while (!isApart(wanted, size)) {
      size *= 2;
    }
    char[] places = new char[size];
    for (int i = 0; i < size; i++) {
      places[i] = (char) ~i; // a letter whose place is another one
    }
    for (char letter : wanted) {
      places[letter & (size - 1)] = letter;
    }
    return new LetterSet(places);
  }

  private static boolean isApart(char[] letters, int size) {
    int[] taken = new int[size];
    Arrays.fill(taken, -1);
    for (char letter : letters) {
      int place = letter & (size - 1);
      if (taken[place] >= 0 && taken[place] != letter) {
        return false;
      }
      taken[place] = letter;
    }
    return true;
  }

  public boolean contains(char letter) {
    return places[letter & (places.length - 1)] == letter;
  }
}
