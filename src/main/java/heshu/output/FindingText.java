package heshu.output;

import heshu.check.ReportResult;
import heshu.claim.Claim;
import heshu.document.Document;
import heshu.rule.Cause;
import heshu.rule.Evidence;
import heshu.rule.Finding;
import heshu.rule.Severity;
import heshu.text.Message;
import heshu.text.Span;
import java.io.IOException;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** One finding on the screen: what, where, in which sentence, on what ground, and what to do. */
final class FindingText {
  private static final int INDENT = 4;

  /** A sentence is cut around the figure where it would take more lines than this. */
  private static final int MOST_LINES = 3;

  private final Presentation presentation;
  private final ReportResult report;
  private final Places places;

  FindingText(Presentation presentation, ReportResult report, Places places) {
    this.presentation = presentation;
    this.report = report;
    this.places = places;
  }

  void write(Finding finding, Screen screen) throws IOException {
    screen.indented(head(finding), INDENT / 2);
    screen.indented(sentence(finding.span()), INDENT);
    screen.indented(new StyledText().append(words(finding.message())), INDENT);
    for (Message detail : finding.details()) {
      field(screen, "detail", words(detail));
    }
    for (Evidence evidence : finding.evidence()) {
      field(screen, "evidence", new CellView(evidence).describe(presentation.wording()));
    }
    if (finding.cause().isPresent() && finding.cause().get() != Cause.UNKNOWN) {
      unlessSaid(finding, screen, "cause", say(causeCode(finding.cause().get())));
    }
    if (finding.suggestion().isPresent()) {
      String written = Excerpt.words(report.document(), finding.span());
      String better = Printable.line(finding.suggestion().get());
      field(screen, "suggestion", say("output.replace", written, better));
    } else if (finding.expected().isPresent()) {
      unlessSaid(finding, screen, "expected", Printable.line(finding.expected().get()));
    }
  }

  private static String causeCode(Cause cause) {
    return "output.cause." + cause.contractName();
  }

  /** What the message has told already is not told twice. */
  private void unlessSaid(Finding finding, Screen screen, String label, String text)
      throws IOException {
    if (!words(finding.message()).contains(text)) {
      field(screen, label, text);
    }
  }

  private StyledText head(Finding finding) {
    StyledText head = new StyledText();
    head.append(style(finding.severity()), say("output.severity." + Names.of(finding.severity())));
    head.append("  " + places.location(finding.span()));
    head.append(" · " + places.line(finding.span()) + ":" + places.column(finding.span()));
    head.append(Style.LABEL, "  " + Printable.line(finding.rule()) + "  " + name(finding));
    return head;
  }

  /** What a person writes to waive or explain it: the numbers of its claims, and its own id. */
  private String name(Finding finding) {
    return Stream.concat(
            report.extraction().claims().stream()
                .filter(claim -> finding.claims().contains(claim.id()))
                .map(claim -> "#" + claim.index()),
            Stream.of(finding.id()))
        .collect(Collectors.joining(" "));
  }

  /** The sentence with the words in question between 【 and 】, which no colour has to carry. */
  private StyledText sentence(Span span) {
    Document document = report.document();
    Excerpt excerpt = Excerpt.of(document, around(span), span);
    int room = MOST_LINES * (presentation.columns() - INDENT);
    Excerpt shown = excerpt.within(Math.max(20, room - DisplayWidth.of(excerpt.marked()) - 4));
    return new StyledText()
        .append(shown.before())
        .append(Style.MARK, "【" + shown.marked() + "】")
        .append(shown.after());
  }

  private Span around(Span span) {
    return report.extraction().claims().stream()
        .filter(claim -> claim.sentence().contains(span))
        .map(Claim::sentence)
        .findFirst()
        .orElseGet(() -> Excerpt.sentence(report.document(), span));
  }

  private void field(Screen screen, String label, String text) throws IOException {
    String words = say("output.label." + label);
    StyledText line = new StyledText().append(" ".repeat(INDENT)).append(Style.LABEL, words);
    line.append("  " + text);
    screen.hanging(line, INDENT + DisplayWidth.of(words) + 2);
  }

  private static Style style(Severity severity) {
    return switch (severity) {
      case ERROR -> Style.ERROR;
      case WARNING -> Style.WARNING;
      case NOTE -> Style.NOTE;
    };
  }

  private String words(Message message) {
    return Printable.line(presentation.wording().say(message));
  }

  private String say(String code, Object... arguments) {
    return presentation.wording().say(code, arguments);
  }
}
