package heshu.table;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Labels that do not say what they measure: 总产 and 单产 below 粮食, or under the title 粮食生产情况. */
final class BareMeasures {
  /** What a title tells of, unless it is a branch or a list: 粮食 in 粮食生产, not 农业 in 农业生产. */
  private static final Pattern GROWN =
      Pattern.compile("([\\u4e00-\\u9fa5]{2,6}?)(?:总?产量?|生产|种植|播种|收获|产销)");

  private static final Pattern BRANCH = Pattern.compile(".*(?:业|品|物|[和与及])");

  private BareMeasures() {}

  /** A label in full where it is such a one. */
  static Optional<String> full(String label) {
    return Optional.ofNullable(Known.LABELS.get(label));
  }

  /** The crop that a title names. */
  static Optional<String> grown(String title) {
    Matcher grown = GROWN.matcher(title);
    return grown.matches() && !BRANCH.matcher(grown.group(1)).matches()
        ? Optional.of(grown.group(1))
        : Optional.empty();
  }

  /** Reads the labels once. */
  private static final class Known {
    static final Map<String, String> LABELS = read(DataLines.of("bare-measures.tsv"));

    private Known() {}

    private static Map<String, String> read(List<String[]> lines) {
      Map<String, String> labels = new HashMap<>();
      lines.forEach(columns -> labels.put(columns[0], columns[1]));
      return labels;
    }
  }
}
