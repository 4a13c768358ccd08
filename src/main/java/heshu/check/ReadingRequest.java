package heshu.check;

import heshu.claim.ReportContext;
import java.nio.charset.Charset;
import java.util.List;
import java.util.Optional;

/**
 * Which reports to read, and what is known of them beforehand.
 *
 * @param reports in the order of the results
 * @param charset the charset of text reports; recognised if absent
 * @param context the year and the region where the user named them
 */
public record ReadingRequest(
    List<ReportSource> reports, Optional<Charset> charset, ReportContext context) {
  public ReadingRequest {
    reports = List.copyOf(reports);
  }
}
