package heshu.document;

import java.util.List;

/**
 * A table of a Word file as a grid.
 *
 * @param number in the file, from 1
 * @param captions the short paragraphs right above it, top down
 * @param rows the cells' words; a merged cell fills every place it covers
 */
public record DocumentTable(int number, List<String> captions, List<List<String>> rows) {
  public DocumentTable {
    captions = List.copyOf(captions);
    rows = rows.stream().map(List::copyOf).toList();
  }
}
