package heshu.check;

import heshu.decision.DecisionBook;
import java.time.LocalDate;
import java.util.Map;

/**
 * What to check against what.
 *
 * @param reading the reports
 * @param data what they are checked against
 * @param decisions what a person decided on each report, by its path as the user gave it
 * @param today the day on which waivers must hold
 */
public record CheckRequest(
    ReadingRequest reading,
    DataRequest data,
    Map<String, DecisionBook> decisions,
    LocalDate today) {
  public CheckRequest {
    decisions = Map.copyOf(decisions);
  }

  /** Without any decisions. */
  public CheckRequest(ReadingRequest reading, DataRequest data) {
    this(reading, data, Map.of(), LocalDate.EPOCH);
  }

  DecisionBook decisionsOn(String path) {
    return decisions.getOrDefault(path, DecisionBook.empty());
  }
}
