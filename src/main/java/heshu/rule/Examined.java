package heshu.rule;

import heshu.claim.Claim;
import heshu.claim.Extraction;
import heshu.document.Block;
import heshu.document.Document;
import heshu.glossary.Glossary;
import heshu.glossary.Indicator;
import heshu.table.Statistics;
import heshu.text.MappedText;
import heshu.text.Span;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * A report with everything that is known of it when rules are evaluated.
 *
 * @param verdicts one for each claim, in the order of the claims; none where there are no tables
 * @param readings the text of each block that belongs to the report
 */
public record Examined(
    Document document,
    Extraction extraction,
    List<Verdict> verdicts,
    Statistics statistics,
    Glossary glossary,
    List<Reading> readings) {

  public Examined {
    verdicts = List.copyOf(verdicts);
    readings = List.copyOf(readings);
  }

  public static Examined of(
      Document document,
      Extraction extraction,
      List<Verdict> verdicts,
      Statistics statistics,
      Glossary glossary) {
    List<Reading> readings = new ArrayList<>();
    for (Block block : document.blocks()) {
      if (Scope.REPORT.includes(block)) {
        readings.add(Reading.of(block, document.text()));
      }
    }
    return new Examined(document, extraction, verdicts, statistics, glossary, readings);
  }

  /**
   * A block and its text as read: noise cut out, widths folded, except that a full-width comma
   * stays one, lest it join the figures on its two sides.
   */
  public record Reading(Block block, MappedText text, String content) {
    private static final String ENDS = "。！？!?；;";

    static Reading of(Block block, CharSequence report) {
      MappedText text = block.reading(report);
      char[] letters = text.content().toCharArray();
      for (int i = 0; i < letters.length; i++) {
        if (letters[i] == ',') {
          letters[i] = report.charAt(text.origin(i));
        }
      }
      return new Reading(block, text, new String(letters));
    }

    /** Whether one of some patterns matches words of the same sentence that overlap a stretch. */
    public boolean matchesAny(List<WordPattern> patterns, Span stretch) {
      if (patterns.isEmpty()) {
        return false;
      }
      Span sentence = sentence(stretch);
      String words = sentence.of(content);
      Span within = new Span(stretch.start() - sentence.start(), stretch.end() - sentence.start());
      return patterns.stream()
          .flatMap(pattern -> pattern.matches(words).stream())
          .anyMatch(match -> match.span().intersects(within));
    }

    /** The stretch of this text that a span of the report covers. */
    public Span local(Span span) {
      int start = 0;
      while (start < text.length() && text.origin(start) < span.start()) {
        start++;
      }
      int end = start;
      while (end < text.length() && text.origin(end) < span.end()) {
        end++;
      }
      return new Span(start, end);
    }

    /** The sentence around a stretch of the text, without its full stop. */
    public Span sentence(Span of) {
      int start = of.start();
      while (start > 0 && ENDS.indexOf(content.charAt(start - 1)) < 0) {
        start--;
      }
      int end = of.end();
      while (end < text.length() && ENDS.indexOf(content.charAt(end)) < 0) {
        end++;
      }
      return new Span(start, end);
    }
  }

  /** The readings that a scope includes. */
  public List<Reading> readings(Scope scope) {
    return readings.stream().filter(reading -> scope.includes(reading.block())).toList();
  }

  /** The claims that a scope includes. */
  public List<Claim> claims(Scope scope) {
    return extraction.claims().stream()
        .filter(claim -> scope.includes(document.blockAt(claim.span().start())))
        .toList();
  }

  /** The claims of each sentence, in order. */
  public List<List<Claim>> sentences(Scope scope) {
    Map<Span, List<Claim>> bySentence = new LinkedHashMap<>();
    for (Claim claim : claims(scope)) {
      bySentence.computeIfAbsent(claim.sentence(), span -> new ArrayList<>()).add(claim);
    }
    return List.copyOf(bySentence.values());
  }

  /** The words between two claims, folded to half width. */
  public String between(Claim first, Claim second) {
    int from = first.span().end();
    int to = Math.max(from, second.span().start());
    return heshu.text.Widths.fold(new Span(from, to).of(document.text()));
  }

  /** The words of its clause before a claim, folded to half width. */
  public String before(Claim claim) {
    int from = Math.min(claim.clause().start(), claim.span().start());
    return heshu.text.Widths.fold(
        new Span(from, claim.span().start()).of(document.text()).toString());
  }

  public Optional<Verdict> verdict(Claim claim) {
    return claim.index() <= verdicts.size()
        ? Optional.of(verdicts.get(claim.index() - 1))
        : Optional.empty();
  }

  /** The sentence around a stretch of the report, folded to half width; empty outside its text. */
  public String surroundings(Span span) {
    Block block = document.blockAt(span.start());
    Reading reading = Reading.of(block, document.text());
    Span local = reading.local(span);
    return reading.sentence(local).of(reading.content());
  }

  /**
   * Whether the published growth of what a claim measures does not follow from its levels, because
   * it is counted at constant prices or on a comparable scope.
   */
  public boolean growsOnAnotherBasis(Claim claim) {
    return claim
        .subject()
        .canonical()
        .flatMap(glossary::indicator)
        .map(Indicator::growth)
        .filter(basis -> basis == Indicator.Growth.REAL || basis == Indicator.Growth.COMPARABLE)
        .isPresent();
  }
}
