package heshu.rule;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;

/**
 * An example of a rule file, which is its test.
 *
 * @param line the line of the rule file that its report starts at
 * @param report the text to check
 * @param flagged the words to be marked, in order; empty where nothing may be
 * @param tables CSV tables by file name
 * @param year the report year set for the example
 * @param region the region set for the example
 */
public record RuleExample(
    int line,
    String report,
    List<String> flagged,
    Map<String, String> tables,
    OptionalInt year,
    Optional<String> region) {

  public RuleExample {
    flagged = List.copyOf(flagged);
    tables = Map.copyOf(tables);
  }

  public boolean mustFire() {
    return !flagged.isEmpty();
  }
}
