package heshu.binding;

import heshu.claim.Relation;
import java.util.List;
import java.util.Optional;

/**
 * A claim of a share, taken apart.
 *
 * @param part the words for the part
 * @param whole the words for the whole, if the claim has them
 */
record Whole(String part, Optional<String> whole) {
  private static final List<String> SHARE =
      List.of("所占比重", "所占比例", "的比重", "的比例", "比重", "占比", "比例", "份额");

  /** Takes apart 甲占乙比重, 乙中甲占比 and 甲占比; empty for other percentages. */
  static Optional<Whole> of(Question q) {
    String phrase = q.phrase();
    Optional<String> named = q.claim().relation(Relation.Kind.SHARE_OF).map(Relation::words);
    String bare = withoutShare(phrase);
    int of = bare.indexOf('占');
    if (of > 0) {
      String rest = bare.substring(of + 1);
      return Optional.of(new Whole(bare.substring(0, of), named.or(() -> nonEmpty(rest))));
    }
    int within = bare.indexOf('中');
    boolean split = within > 1 && within < bare.length() - 1 && !bare.startsWith("中高端", within);
    if (split && bare.length() < phrase.length()) {
      return Optional.of(
          new Whole(bare.substring(within + 1), Optional.of(bare.substring(0, within))));
    }
    boolean isShare = bare.length() < phrase.length() || named.isPresent();
    return isShare && !bare.isEmpty() ? Optional.of(new Whole(bare, named)) : Optional.empty();
  }

  private static Optional<String> nonEmpty(String words) {
    return words.isEmpty() ? Optional.empty() : Optional.of(words);
  }

  private static String withoutShare(String phrase) {
    for (String word : SHARE) {
      if (phrase.endsWith(word)) {
        return phrase.substring(0, phrase.length() - word.length());
      }
    }
    return phrase;
  }

  /** Whether a label is the last of those that another stands under. */
  static boolean standsAbove(Label whole, Label part) {
    String text = whole.own().text();
    return !text.isEmpty()
        && part.within().text().contains(text)
        && !whole.within().text().contains(text)
        && !part.own().text().equals(text);
  }

  /** Whether a label is a total of the same quantity. */
  static boolean isTotal(Label whole, Label part) {
    return whole.total()
        && Distinctions.standard().compare(whole.stance(), part.stance()).opposed().isEmpty();
  }
}
