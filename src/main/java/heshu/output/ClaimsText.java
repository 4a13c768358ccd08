package heshu.output;

import heshu.check.Reading;
import heshu.claim.Claim;
import heshu.claim.Extraction;
import heshu.claim.Kind;
import heshu.claim.Skipped;
import heshu.document.Document;
import heshu.period.Period;
import heshu.text.Span;
import heshu.text.Wording;
import java.io.IOException;
import java.io.Writer;
import java.math.BigDecimal;
import java.util.List;

/** Claims as a list for a person: number, place, figure, value, kind and what it is about. */
final class ClaimsText implements ClaimsWriter {
  private static final int GROUP = 3;
  private static final int INDEX = 5;
  private static final int PLACE = 9;
  private static final int PERIOD = 18;

  private final Presentation presentation;
  private final Wording wording;
  private final boolean withSkipped;

  ClaimsText(Presentation presentation, boolean withSkipped) {
    this.presentation = presentation;
    this.wording = presentation.wording();
    this.withSkipped = withSkipped;
  }

  @Override
  public void write(List<Reading> readings, Writer to) throws IOException {
    Screen screen = new Screen(to, presentation);
    for (Reading reading : readings) {
      Extraction extraction = reading.extraction();
      Document document = reading.document();
      screen.heading(Headline.of(document, extraction.context(), wording));
      for (Claim claim : extraction.claims()) {
        claim(screen, document, claim);
      }
      if (withSkipped) {
        screen.heading(wording.say("output.claims.skipped"));
        for (Skipped skipped : extraction.skipped()) {
          skipped(screen, document, skipped);
        }
      }
      screen.line(
          wording.say(
              "output.claims.total", extraction.claims().size(), extraction.skipped().size()));
    }
  }

  private void claim(Screen screen, Document document, Claim claim) throws IOException {
    int figure = Math.max(12, presentation.columns() / 5);
    StyledText row = new StyledText();
    row.append(Style.LABEL, DisplayWidth.pad("#" + claim.index(), INDEX) + " ");
    row.append(Style.LABEL, DisplayWidth.pad(place(document, claim.span()), PLACE) + " ");
    row.append(Style.HEADING, cell(claim.text(), figure));
    String period = claim.subject().period().map(Period::message).map(wording::say).orElse("");
    row.append(DisplayWidth.pad(DisplayWidth.fit(period, PERIOD), PERIOD) + " ");
    row.append(Printable.line(subject(claim)));
    screen.hanging(row, INDEX + PLACE + figure + PERIOD + 4);
    screen.indented(details(claim), INDEX + PLACE + 2);
  }

  /** The group of a rank stands with the figure, and what is compared with within the indicator. */
  private static String subject(Claim claim) {
    String region = claim.subject().region();
    String indicator = claim.subject().indicator();
    boolean said = claim.kind() == Kind.RANK || indicator.contains(region);
    return said ? indicator : region + indicator;
  }

  private StyledText details(Claim claim) {
    String value =
        grouped(claim.quantity().value())
            + claim.quantity().upper().map(upper -> "–" + grouped(upper)).orElse("")
            + " "
            + claim.quantity().unit().symbol();
    StringBuilder said = new StringBuilder(value);
    said.append(" · ").append(wording.say("output.kind." + Names.of(claim.kind())));
    said.append(" · ").append(wording.say("output.role." + Names.of(claim.role())));
    if (claim.quantity().hedge() != heshu.quantity.Hedge.EXACT) {
      said.append(" · ").append(wording.say("output.hedge." + Names.of(claim.quantity().hedge())));
    }
    claim.notes().forEach(note -> said.append(" · ").append(wording.say(note.text())));
    return new StyledText().append(Style.LABEL, Printable.line(said));
  }

  /** 23,520,000,000: the zeros of a base value are not for counting by eye. */
  private static String grouped(BigDecimal value) {
    String plain = Json.plain(value);
    int point = plain.indexOf('.');
    StringBuilder grouped = new StringBuilder(plain);
    int end = point < 0 ? plain.length() : point;
    int first = plain.startsWith("-") ? 1 : 0;
    for (int at = end - GROUP; at > first; at -= GROUP) {
      grouped.insert(at, ',');
    }
    return grouped.toString();
  }

  private void skipped(Screen screen, Document document, Skipped skipped) throws IOException {
    int figure = Math.max(12, presentation.columns() / 5);
    StyledText row = new StyledText();
    row.append(" ".repeat(INDEX + 1));
    row.append(Style.LABEL, DisplayWidth.pad(place(document, skipped.span()), PLACE) + " ");
    row.append(cell(skipped.text(), figure));
    row.append(Style.LABEL, wording.say("output.skipped." + Names.of(skipped.reason())));
    screen.hanging(row, INDEX + PLACE + figure + 3);
  }

  private String place(Document document, Span span) {
    Places places = new Places(document, wording);
    return places.line(span) + ":" + places.column(span);
  }

  private static String cell(String text, int columns) {
    return DisplayWidth.pad(DisplayWidth.fit(Printable.line(text), columns), columns) + " ";
  }
}
