package heshu.binding;

import heshu.text.WordClass;

/**
 * Names that say whose money was spent and not on what, which the sentence tells in other words:
 * 中央财政投入4亿元，用于…. No cell is theirs, however like its name. What a government spends in all (全市财政支出)
 * is an indicator, but national reports tell the centre's by purpose.
 */
final class Payers {
  private static final WordClass WHO = words("payer");
  private static final WordClass SPENDING = words("spending");
  private static final String CENTRE = "中央财政支出";

  private Payers() {}

  private static WordClass words(String kind) {
    return WordClass.of(
        WordLists.lines("payers.tsv").all().stream()
            .filter(line -> line[0].equals(kind))
            .map(line -> line[1])
            .toList());
  }

  /** Whether a phrase names no purpose of what was spent. */
  static boolean nameNoPurpose(String phrase, boolean national) {
    String payer = WHO.at(phrase, 0);
    boolean bare = !payer.isEmpty() && SPENDING.contains(phrase.substring(payer.length()));
    return bare || (national && phrase.equals(CENTRE));
  }
}
