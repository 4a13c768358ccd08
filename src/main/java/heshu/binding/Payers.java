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

  /** Whether two names have nothing in common but who pays: 中央财政其他支出, 中央财政用于“三农”的支出. */
  static boolean shareNoPurpose(String phrase, String label) {
    String payer = WHO.at(phrase, 0);
    if (payer.isEmpty() || !label.startsWith(payer)) {
      return false;
    }
    Features mine = Features.of(purpose(phrase.substring(payer.length())));
    Features theirs = Features.of(purpose(label.substring(payer.length())));
    for (int i = 0; i < mine.size(); i++) {
      if (theirs.has(mine.get(i))) {
        return false;
      }
    }
    return true;
  }

  private static String purpose(String rest) {
    String bare = rest.replace("支出", "");
    for (String word : SPENDING.all()) {
      bare = bare.replace(word, "");
    }
    return bare;
  }

  /** Whether a phrase names no purpose of what was spent. */
  static boolean nameNoPurpose(String phrase, boolean national) {
    String payer = WHO.at(phrase, 0);
    boolean bare = !payer.isEmpty() && SPENDING.contains(phrase.substring(payer.length()));
    return bare || (national && phrase.equals(CENTRE));
  }
}
