package heshu.output;

import heshu.claim.Claim;
import heshu.document.Document;
import heshu.period.Period;
import heshu.text.Span;
import heshu.text.Wording;
import java.util.List;
import java.util.stream.Stream;

/** The columns that a table of claims begins with, whatever else it tells of them. */
final class ClaimColumns {
  /** Where a figure stands, and its words. */
  static final List<String> PLACE =
      List.of("report", "index", "id", "line", "column", "location", "text");

  private final Document document;
  private final Places places;

  ClaimColumns(Document document, Wording wording) {
    this.document = document;
    this.places = new Places(document, wording);
  }

  static List<String> names(List<String> first, List<String> rest) {
    return Stream.concat(first.stream(), rest.stream()).toList();
  }

  List<String> place(Claim claim) {
    return place(Integer.toString(claim.index()), claim.id(), claim.span(), claim.text());
  }

  /** Of a figure that is no claim, and so has neither number nor id. */
  List<String> place(Span span, String text) {
    return place("", "", span, text);
  }

  private List<String> place(String index, String id, Span span, String text) {
    return List.of(
        document.path(),
        index,
        id,
        Integer.toString(places.line(span)),
        Integer.toString(places.column(span)),
        places.location(span),
        text);
  }

  static String period(Claim claim) {
    return claim.subject().period().map(Period::toString).orElse("");
  }

  String sentence(Claim claim) {
    return Excerpt.words(document, claim.sentence()).strip();
  }
}
