package heshu.table;

import java.util.List;

/**
 * The rows of one table within a grid. Rows count from 0.
 *
 * @param above lines of text before the header: title, unit, what the source says of itself
 * @param header rows of captions, none where the table has none
 * @param body rows of labels and figures
 * @param below notes and sources
 */
record Block(List<Integer> above, List<Integer> header, List<Integer> body, List<Integer> below) {
  Block {
    above = List.copyOf(above);
    header = List.copyOf(header);
    body = List.copyOf(body);
    below = List.copyOf(below);
  }
}
