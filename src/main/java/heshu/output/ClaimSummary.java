package heshu.output;

import heshu.check.ReportResult;
import heshu.claim.Claim;
import heshu.rule.Verdict;
import heshu.text.Message;
import java.io.IOException;
import java.io.Writer;
import java.util.List;

/** One claim in a few lines: its place, its sentence with the figure marked, what came out. */
public final class ClaimSummary {
  private final Presentation presentation;

  public ClaimSummary(Presentation presentation) {
    this.presentation = presentation;
  }

  /** The claim with its sentence and its verdict. */
  public void write(ReportResult report, Claim claim, Writer to) throws IOException {
    Screen screen = new Screen(to, presentation);
    Places places = new Places(report.document(), presentation.wording());
    screen.heading("#" + claim.index() + " " + claim.id() + " · " + places.location(claim.span()));
    screen.indented(sentence(report, claim), 2);
    Verdict verdict = verdict(report, claim);
    screen.indented(new StyledText().append(Style.HEADING, state(verdict)), 2);
    for (Message line : verdict.explanation()) {
      String words = Printable.line(presentation.wording().say(line));
      screen.indented(new StyledText().append(words), 4);
    }
  }

  /** Each claim on a line, with its number, its state, the figure and what it speaks of. */
  public void list(ReportResult report, List<Claim> claims, Writer to) throws IOException {
    Screen screen = new Screen(to, presentation);
    for (Claim claim : claims) {
      StyledText row = new StyledText();
      row.append(Style.LABEL, DisplayWidth.pad("#" + claim.index(), 5) + " ");
      row.append(DisplayWidth.pad(state(verdict(report, claim)), 20) + " ");
      row.append(Style.HEADING, Printable.line(claim.text()));
      screen.hanging(row.append("  " + Printable.line(claim.subject().indicator())), 27);
    }
  }

  private static StyledText sentence(ReportResult report, Claim claim) {
    Excerpt excerpt = Excerpt.of(report.document(), claim.sentence(), claim.span());
    return new StyledText()
        .append(excerpt.before())
        .append(Style.MARK, "【" + excerpt.marked() + "】")
        .append(excerpt.after());
  }

  private static Verdict verdict(ReportResult report, Claim claim) {
    return report.verdicts().get(claim.index() - 1);
  }

  private String state(Verdict verdict) {
    return say("output." + Names.of(verdict.state()))
        + verdict.how().map(how -> "·" + say("output.how." + Names.of(how))).orElse("")
        + verdict.reason().map(why -> "·" + say("output.reason." + Names.of(why))).orElse("");
  }

  private String say(String code) {
    return presentation.wording().say(code);
  }
}
