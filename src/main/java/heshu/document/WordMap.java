package heshu.document;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Where each letter of a Word report's shown text stands in the file. */
public final class WordMap {
  private final List<Stretch> stretches;

  WordMap(List<Stretch> stretches) {
    this.stretches = List.copyOf(stretches);
  }

  /**
   * A place in a Word file.
   *
   * @param part the part's name, such as {@code word/document.xml}
   * @param run the number of the {@code w:r} element in its part, in document order from 0
   * @param offset which of the letters that the run shows, from 0
   */
  public record Place(String part, int run, int offset) {}

  /** Letters from one run: {@code length} of them from {@code start} in the shown text. */
  record Stretch(int start, int length, Place place) {}

  /** The place of a letter; empty for line ends between paragraphs, which are no letters. */
  public Optional<Place> locate(int offset) {
    int low = 0;
    int high = stretches.size() - 1;
    while (low <= high) {
      int middle = (low + high) >>> 1;
      Stretch stretch = stretches.get(middle);
      if (offset < stretch.start()) {
        high = middle - 1;
      } else if (offset >= stretch.start() + stretch.length()) {
        low = middle + 1;
      } else {
        Place place = stretch.place();
        return Optional.of(
            new Place(place.part(), place.run(), place.offset() + offset - stretch.start()));
      }
    }
    return Optional.empty();
  }

  /** Collects stretches, joining what follows on in the same run. */
  static final class Builder {
    private final List<Stretch> stretches = new ArrayList<>();

    void add(Stretch stretch) {
      stretches.add(stretch);
    }

    WordMap build() {
      return new WordMap(stretches);
    }
  }
}
