package heshu.claim;

import java.util.List;

/**
 * All numbers of a report: claims and skipped together cover every numeral of its text.
 *
 * @param context what was given or found of the report as a whole
 * @param claims in order of place, numbered from 1
 * @param skipped in order of place
 * @param text the report, which the spans of claims are of; empty where it is not known
 */
public record Extraction(
    ReportContext context, List<Claim> claims, List<Skipped> skipped, String text) {
  public Extraction {
    claims = List.copyOf(claims);
    skipped = List.copyOf(skipped);
  }

  /** Numbers of a report whose text is not known. */
  public Extraction(ReportContext context, List<Claim> claims, List<Skipped> skipped) {
    this(context, claims, skipped, "");
  }

  /** The same numbers in a report of which more is known. */
  public Extraction within(ReportContext known) {
    return new Extraction(known, claims, skipped, text);
  }

  /** The claim of this {@link Claim#index()}. */
  public Claim claim(int index) {
    return claims.get(index - 1);
  }
}
