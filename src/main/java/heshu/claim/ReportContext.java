package heshu.claim;

import java.util.Optional;
import java.util.OptionalInt;

/**
 * What is known of the report as a whole before its sentences are read; whatever is absent is found
 * in its title and sections.
 *
 * @param year the year that the report reviews, not the year it is given in
 * @param region the report's own region: 吉林省
 */
public record ReportContext(OptionalInt year, Optional<String> region) {
  public static ReportContext unknown() {
    return new ReportContext(OptionalInt.empty(), Optional.empty());
  }

  public ReportContext of(String home) {
    return new ReportContext(year, Optional.of(home));
  }
}
