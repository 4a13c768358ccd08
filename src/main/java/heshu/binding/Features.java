package heshu.binding;

import java.util.AbstractSet;
import java.util.Arrays;
import java.util.Iterator;
import java.util.stream.IntStream;

/**
 * The letters of a name, and its pairs of neighbouring letters, each as one number. They lie in one
 * array, as a table can have a million names: a name is short, so looking through it is quick.
 */
final class Features extends AbstractSet<Integer> {
  private static final Features NONE = new Features(new int[0]);

  /** In order, so that names of the same features are the same in all that is counted of them. */
  private final int[] features;

  private Features(int[] features) {
    this.features = features;
  }

  static Features of(String name) {
    if (name.isEmpty()) {
      return NONE;
    }
    int[] found = new int[2 * name.length() - 1];
    for (int i = 0; i < name.length(); i++) {
      found[i] = name.charAt(i);
      if (i + 1 < name.length()) {
        found[name.length() + i] = name.charAt(i) << 16 | name.charAt(i + 1);
      }
    }
    Arrays.sort(found);
    int kept = 1;
    for (int i = 1; i < found.length; i++) {
      if (found[i] != found[i - 1]) {
        found[kept++] = found[i];
      }
    }
    return new Features(kept == found.length ? found : Arrays.copyOf(found, kept));
  }

  /** Whether a feature is a pair of letters; those that begin late in the alphabet are negative. */
  static boolean isPair(int feature) {
    return feature < 0 || feature > Character.MAX_VALUE;
  }

  boolean has(int wanted) {
    return indexOf(wanted) >= 0;
  }

  /** Which of these features one is, or -1. */
  int indexOf(int wanted) {
    for (int i = 0; i < features.length; i++) {
      if (features[i] == wanted) {
        return i;
      }
    }
    return -1;
  }

  /** Whether a pair of neighbouring letters of a text is among these. */
  boolean meets(String text) {
    for (int i = 0; i + 1 < text.length(); i++) {
      if (has(text.charAt(i) << 16 | text.charAt(i + 1))) {
        return true;
      }
    }
    return false;
  }

  int get(int index) {
    return features[index];
  }

  @Override
  public boolean contains(Object wanted) {
    return wanted instanceof Integer feature && has(feature);
  }

  @Override
  public Iterator<Integer> iterator() {
    return IntStream.of(features).iterator();
  }

  @Override
  public int size() {
    return features.length;
  }
}
