package heshu.binding;

import java.util.AbstractSet;
import java.util.HashSet;
import java.util.Iterator;
import java.util.Set;
import java.util.stream.IntStream;

/**
 * The letters of a name, and its pairs of neighbouring letters, each as one number. They lie in one
 * array, as a table can have a million names: a name is short, so looking through it is quick.
 */
final class Features extends AbstractSet<Integer> {
  private final int[] features;

  private Features(int[] features) {
    this.features = features;
  }

  static Features of(String name) {
    Set<Integer> found = new HashSet<>();
    for (int i = 0; i < name.length(); i++) {
      found.add((int) name.charAt(i));
      if (i + 1 < name.length()) {
        found.add(name.charAt(i) << 16 | name.charAt(i + 1));
      }
    }
    return new Features(found.stream().mapToInt(Integer::intValue).toArray());
  }

  /** Whether a feature is a pair of letters; those that begin late in the alphabet are negative. */
  static boolean isPair(int feature) {
    return feature < 0 || feature > Character.MAX_VALUE;
  }

  boolean has(int wanted) {
    for (int feature : features) {
      if (feature == wanted) {
        return true;
      }
    }
    return false;
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
