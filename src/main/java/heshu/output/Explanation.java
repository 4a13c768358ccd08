package heshu.output;

import heshu.binding.Binding;
import heshu.binding.Candidate;
import heshu.binding.Formula;
import heshu.check.ReportResult;
import heshu.claim.Claim;
import heshu.claim.Note;
import heshu.period.Period;
import heshu.rule.Evidence;
import heshu.rule.Verdict;
import heshu.text.Message;
import java.io.IOException;
import java.io.Writer;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.stream.Stream;

/** All that is known of one claim: how it was read, what it was tied to and why, what came out. */
public final class Explanation {
  private static final int MOST_CANDIDATES = 8;

  private final Presentation presentation;

  public Explanation(Presentation presentation) {
    this.presentation = presentation;
  }

  public void write(ReportResult report, Claim claim, Writer to) throws IOException {
    Screen screen = new Screen(to, presentation);
    Places places = new Places(report.document(), presentation.wording());
    Excerpt excerpt = Excerpt.of(report.document(), claim.sentence(), claim.span());
    screen.heading("#" + claim.index() + " " + claim.id() + " · " + places.location(claim.span()));
    screen.indented(
        new StyledText()
            .append(excerpt.before())
            .append(Style.MARK, "【" + excerpt.marked() + "】")
            .append(excerpt.after()),
        2);
    reading(screen, claim);
    verdict(screen, report.verdicts().get(claim.index() - 1));
  }

  private void reading(Screen screen, Claim claim) throws IOException {
    field(screen, "value", value(claim));
    field(screen, "bounds", bounds(claim));
    field(screen, "kind", say("output.kind." + Names.of(claim.kind())));
    field(screen, "role", say("output.role." + Names.of(claim.role())));
    field(screen, "indicator", claim.subject().indicator());
    field(screen, "canonical", claim.subject().canonical().orElse(""));
    field(screen, "period", claim.subject().period().map(this::period).orElse(""));
    field(screen, "region", claim.subject().region());
    for (Note note : claim.notes()) {
      field(screen, "note", presentation.wording().say(note.text()));
    }
  }

  private String period(Period period) {
    return presentation.wording().say(period.message());
  }

  private static String value(Claim claim) {
    String upper = claim.quantity().upper().map(end -> "–" + Json.plain(end)).orElse("");
    return Json.plain(claim.quantity().value()) + upper + " " + claim.quantity().unit().symbol();
  }

  private static String bounds(Claim claim) {
    var bounds = claim.quantity().bounds();
    String low = bounds.low().map(Json::plain).orElse("−∞");
    String high = bounds.high().map(Json::plain).orElse("+∞");
    return (bounds.lowOpen() ? "(" : "[") + low + ", " + high + (bounds.highOpen() ? ")" : "]");
  }

  private void verdict(Screen screen, Verdict verdict) throws IOException {
    screen.blank();
    screen.heading(
        say("output." + Names.of(verdict.state()))
            + verdict.how().map(how -> " · " + say("output.how." + Names.of(how))).orElse("")
            + verdict
                .reason()
                .map(reason -> " · " + say("output.reason." + Names.of(reason)))
                .orElse(""));
    for (Message line : verdict.explanation()) {
      screen.indented(new StyledText().append(words(line)), 2);
    }
    field(screen, "expected", verdict.expected().orElse(""));
    for (Evidence evidence : verdict.evidence()) {
      field(screen, "evidence", new CellView(evidence).describe(presentation.wording()));
    }
    binding(screen, verdict.binding());
  }

  private void binding(Screen screen, Binding binding) throws IOException {
    screen.blank();
    screen.heading(say("output.explain.binding"));
    if (binding instanceof Binding.Bound bound) {
      candidate(screen, bound.chosen());
      others(screen, Stream.concat(bound.others().stream(), bound.near().stream()).toList());
    } else if (binding instanceof Binding.Ambiguous ambiguous) {
      screen.indented(new StyledText().append(words(ambiguous.distinction())), 2);
      others(screen, ambiguous.candidates());
    } else if (binding instanceof Binding.Unbound unbound) {
      screen.indented(new StyledText().append(words(unbound.why())), 2);
      others(screen, unbound.nearest().map(List::of).orElse(List.of()));
    }
  }

  private void others(Screen screen, List<Candidate> candidates) throws IOException {
    if (!candidates.isEmpty()) {
      screen.heading(say("output.explain.candidates", candidates.size()));
    }
    for (Candidate candidate :
        candidates.subList(0, Math.min(MOST_CANDIDATES, candidates.size()))) {
      candidate(screen, candidate);
    }
  }

  private void candidate(Screen screen, Candidate candidate) throws IOException {
    Formula formula = candidate.formula();
    StyledText head = new StyledText().append("  ").append(Style.HEADING, score(candidate.score()));
    head.append("  " + Printable.line(formula.computation()));
    screen.hanging(head, 4);
    for (Formula.Term term : formula.terms()) {
      CellView cell = new CellView(new Evidence(term.series(), term.observation()));
      screen.indented(new StyledText().append(cell.describe(presentation.wording())), 8);
    }
    for (Candidate.ScorePart part : candidate.parts()) {
      String line = score(part.points()) + "  " + words(part.why());
      screen.indented(new StyledText().append(Style.LABEL, line), 8);
    }
  }

  private static String score(double points) {
    return BigDecimal.valueOf(points).setScale(2, RoundingMode.HALF_UP).toPlainString();
  }

  private void field(Screen screen, String label, String text) throws IOException {
    if (!text.isEmpty()) {
      String words = DisplayWidth.pad(say("output.label." + label), 8);
      StyledText line = new StyledText().append("  ").append(Style.LABEL, words);
      screen.hanging(line.append("  " + Printable.line(text)), DisplayWidth.of(words) + 4);
    }
  }

  private String words(Message message) {
    return Printable.line(presentation.wording().say(message));
  }

  private String say(String code, Object... arguments) {
    return presentation.wording().say(code, arguments);
  }
}
