package heshu.table;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/** The words of captions that say what figures are of their indicator. */
final class MeasureWords {
  private static final int LONGEST = 12;

  private final Map<String, Word> words = new HashMap<>();

  private MeasureWords() {
    DataLines.of("measures.tsv").forEach(this::put);
  }

  private void put(String[] columns) {
    String how = columns.length > 2 ? columns[2] : "";
    Flow flow =
        switch (how) {
          case "month" -> Flow.MONTH;
          case "cumulative" -> Flow.CUMULATIVE;
          default -> Flow.NONE;
        };
    words.put(
        columns[0],
        new Word(
            columns[0],
            Measure.valueOf(columns[1]),
            flow,
            how.equals("whole"),
            how.equals("open")));
  }

  /**
   * A word.
   *
   * @param whole whether it counts only as the whole caption: 计划 in 计划生育率 is no plan
   * @param open whether it leaves open if a change is told in percent or as an amount: 比上年增减
   */
  record Word(String text, Measure measure, Flow flow, boolean whole, boolean open) {}

  /** Whether figures speak of one month or of the year up to it. */
  enum Flow {
    NONE,
    MONTH,
    CUMULATIVE
  }

  static Optional<Word> atEnd(String caption) {
    for (int length = Math.min(LONGEST, caption.length()); length > 0; length--) {
      Word word = Known.WORDS.words.get(caption.substring(caption.length() - length));
      if (word != null && (!word.whole || length == caption.length())) {
        return Optional.of(word);
      }
    }
    return Optional.empty();
  }

  /** Reads the words once. */
  private static final class Known {
    static final MeasureWords WORDS = new MeasureWords();

    private Known() {}
  }
}
