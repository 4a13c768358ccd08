package heshu.claim;

import heshu.text.Span;

/** A number that is not a claim, and why. */
public record Skipped(Span span, String text, Reason reason) {
  /** Why a number is not a claim. */
  public enum Reason {
    DATE,
    ORDINAL,
    NAME,
    PHRASE,
    REFERENCE_NUMBER,
    FURNITURE;

    public String contractName() {
      return name().toLowerCase(java.util.Locale.ROOT).replace('_', '-');
    }
  }
}
