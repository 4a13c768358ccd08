package heshu.output;

import heshu.check.ReportResult;
import heshu.claim.Claim;
import heshu.output.Presentation.Listing;
import heshu.rule.Verdict;
import java.io.IOException;
import java.util.List;

/** Claims with the state they ended in, one a line: every one, or those that nobody verified. */
final class ClaimStates {
  private final Presentation presentation;

  ClaimStates(Presentation presentation) {
    this.presentation = presentation;
  }

  void write(ReportResult report, Screen screen) throws IOException {
    Places places = new Places(report.document(), presentation.wording());
    if (presentation.listing() == Listing.NONE) {
      return;
    }
    boolean all = presentation.listing() == Listing.EVERY_CLAIM;
    List<Claim> claims = all ? report.extraction().claims() : report.unverified();
    screen.blank();
    screen.heading(all ? say("output.every-claim") : say("output.unverified", claims.size()));
    for (Claim claim : claims) {
      Verdict verdict = report.verdicts().get(claim.index() - 1);
      String place = places.line(claim.span()) + ":" + places.column(claim.span());
      StyledText row = new StyledText();
      row.append(Style.LABEL, DisplayWidth.pad("#" + claim.index(), 5) + " ");
      row.append(Style.LABEL, DisplayWidth.pad(place, 9) + " ");
      row.append(style(verdict), DisplayWidth.pad(state(verdict), 20) + " ");
      row.append(Style.HEADING, Printable.line(claim.text()));
      row.append("  " + Printable.line(claim.subject().indicator()));
      screen.hanging(row, 37);
    }
  }

  private String state(Verdict verdict) {
    String state = say("output." + Names.of(verdict.state()));
    return verdict
        .how()
        .map(how -> state + "·" + say("output.how." + Names.of(how)))
        .or(
            () ->
                verdict
                    .reason()
                    .map(reason -> state + "·" + say("output.reason." + Names.of(reason))))
        .orElse(state);
  }

  private static Style style(Verdict verdict) {
    return switch (verdict.state()) {
      case AGREES -> Style.GOOD;
      case DIFFERS -> Style.ERROR;
      case UNDECIDABLE -> Style.WARNING;
      case WAIVED -> Style.PLAIN;
    };
  }

  private String say(String code, Object... arguments) {
    return presentation.wording().say(code, arguments);
  }
}
