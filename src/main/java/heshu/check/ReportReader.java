package heshu.check;

import heshu.claim.ClaimExtractor;
import heshu.claim.Extraction;
import heshu.document.Document;
import heshu.text.Problem;
import heshu.text.UnreadableException;
import java.util.List;
import java.util.Optional;

/** Reads reports and finds their claims, several at a time. */
public final class ReportReader {
  private final ClaimExtractor extractor;
  private final Stopwatch stopwatch;

  public ReportReader(ClaimExtractor extractor) {
    this(extractor, new Stopwatch(Progress.silent()));
  }

  ReportReader(ClaimExtractor extractor, Stopwatch stopwatch) {
    this.extractor = extractor;
    this.stopwatch = stopwatch;
  }

  public Readings read(ReadingRequest request) {
    List<Attempt> attempts = InOrder.map(request.reports(), source -> read(source, request));
    return new Readings(
        attempts.stream().flatMap(attempt -> attempt.reading().stream()).toList(),
        attempts.stream().flatMap(attempt -> attempt.problems().stream()).toList());
  }

  /** What came of reading one report. */
  private record Attempt(Optional<Reading> reading, List<Problem> problems) {}

  private Attempt read(ReportSource source, ReadingRequest request) {
    try {
      Document document =
          stopwatch.time(Stage.READ_REPORTS, source.name(), () -> source.read(request.charset()));
      Extraction extraction =
          stopwatch.time(
              Stage.EXTRACT, source.name(), () -> extractor.extract(document, request.context()));
      return new Attempt(Optional.of(new Reading(document, extraction)), document.problems());
    } catch (UnreadableException unreadable) {
      return new Attempt(Optional.empty(), List.of(unreadable.problem()));
    }
  }
}
