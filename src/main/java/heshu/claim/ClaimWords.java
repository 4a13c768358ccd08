package heshu.claim;

import heshu.quantity.HedgeWords;
import heshu.text.Vocabulary;

/**
 * The classes of words by which claims are read: verbs, predicates, hedges, classifiers, names that
 * carry a number, groups of comparison. A user may add words to any of them; what a class means is
 * said in the data file that holds it.
 */
public final class ClaimWords {
  private static final Vocabulary STANDARD =
      Vocabulary.read(
              ClaimWords.class,
              "predicates.tsv",
              "leads.tsv",
              "verbs.tsv",
              "attributes.tsv",
              "cues.tsv",
              "grammar.tsv",
              "around-figures.tsv",
              "labels.tsv",
              "rank-groups.tsv")
          .with(HedgeWords.words());

  private ClaimWords() {}

  /** The words that the program brings along. */
  public static Vocabulary standard() {
    return STANDARD;
  }
}
