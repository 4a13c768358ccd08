package heshu.rule.verdict;

import java.util.List;

/**
 * A figure that does not agree with its cells, and what can be looked at to find out why.
 *
 * @param comparison the figure and the value of its cells
 * @param list the other figures of the same list (分别), agreeing or not
 * @param surroundings the tables
 */
record Mismatch(Comparison comparison, List<Comparison> list, Surroundings surroundings) {
  Mismatch {
    list = List.copyOf(list);
  }
}
