package heshu.claim;

import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.OptionalInt;

/**
 * Finds the year that a report reviews where neither title nor date says so: the one with which it
 * most often begins a sentence (2007年，全市…). Of years named equally often the first is taken.
 */
final class SpokenYears {
  private static final String ENDS = "。；;\n";
  private static final String PADDING = " \u3000—-“";
  private final Map<Integer, Integer> times = new LinkedHashMap<>();

  /** Takes in a paragraph. */
  void hear(String text) {
    boolean begins = true;
    for (int i = 0; i < text.length(); i++) {
      char letter = text.charAt(i);
      if (begins && PADDING.indexOf(letter) < 0) {
        year(text, i).ifPresent(year -> times.merge(year, 1, Integer::sum));
        begins = false;
      }
      begins |= ENDS.indexOf(letter) >= 0;
    }
  }

  private static OptionalInt year(String text, int at) {
    boolean dated = at + 5 < text.length() && text.charAt(at + 4) == '年';
    boolean whole = dated && !Character.isDigit(text.charAt(at + 5)); // 2007年3月5日 is a day
    return whole ? ReportFrame.number(text, at) : OptionalInt.empty();
  }

  OptionalInt reviewed() {
    return times.entrySet().stream()
        .max(Comparator.comparingInt(Map.Entry<Integer, Integer>::getValue)) // the first of equals
        .map(most -> OptionalInt.of(most.getKey()))
        .orElse(OptionalInt.empty());
  }
}
