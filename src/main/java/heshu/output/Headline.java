package heshu.output;

import heshu.claim.ReportContext;
import heshu.document.Document;
import heshu.text.Wording;

/** Names a report with the year and the region that it is read for. */
final class Headline {
  private Headline() {}

  static String of(Document document, ReportContext context, Wording wording) {
    StringBuilder line = new StringBuilder(Printable.line(document.path()));
    context.region().ifPresent(region -> line.append(" · ").append(Printable.line(region)));
    if (context.year().isPresent()) {
      String year = Integer.toString(context.year().getAsInt());
      line.append(" · ").append(wording.say("output.reviewed-year", year));
    }
    return line.toString();
  }
}
