package heshu.rule.verdict;

import heshu.binding.Binder;
import heshu.binding.Binding;
import heshu.claim.Claim;
import heshu.claim.ClaimExtractor;
import heshu.claim.Extraction;
import heshu.claim.ReportContext;
import heshu.document.Document;
import heshu.document.DocumentReader;
import heshu.glossary.Glossary;
import heshu.glossary.Regions;
import heshu.rule.Verdict;
import heshu.table.Statistics;
import heshu.text.Span;
import heshu.text.UnreadableException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;

/** A report text, checked from end to end. */
record CheckedReport(
    String text, Extraction extraction, List<Binding> bindings, List<Verdict> verdicts) {

  /** Checks texts against one set of tables. */
  static final class Checker {
    private final ClaimExtractor extractor = new ClaimExtractor();
    private final Binder binder = new Binder(Glossary.standard(), Regions.standard());
    private final Judge judge = new Judge(Glossary.standard());
    private final Statistics statistics;
    private final ReportContext context;

    Checker(Statistics statistics, ReportContext context) {
      this.statistics = statistics;
      this.context = context;
    }

    CheckedReport check(String text) {
      Extraction extraction = extractor.extract(document(text), context);
      List<Binding> bindings = binder.bind(extraction, statistics);
      List<Verdict> verdicts =
          judge.judge(extraction, bindings, statistics, JudgeOptions.defaults());
      return new CheckedReport(text, extraction, bindings, verdicts);
    }

    private static Document document(String text) {
      try {
        return DocumentReader.read(
            text.getBytes(StandardCharsets.UTF_8), "report.txt", Optional.empty());
      } catch (UnreadableException e) {
        throw new IllegalStateException(e);
      }
    }
  }

  /** The claim that overlaps a stretch of the text, the longest overlap first. */
  Optional<Claim> claimAt(Span stretch) {
    return extraction.claims().stream()
        .filter(claim -> claim.span().intersects(stretch))
        .max((a, b) -> Integer.compare(overlap(a.span(), stretch), overlap(b.span(), stretch)));
  }

  private static int overlap(Span one, Span other) {
    return Math.min(one.end(), other.end()) - Math.max(one.start(), other.start());
  }

  Verdict verdict(Claim claim) {
    return verdicts.get(claim.index() - 1);
  }

  Binding binding(Claim claim) {
    return bindings.get(claim.index() - 1);
  }
}
