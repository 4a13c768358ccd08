package heshu.binding;

import heshu.claim.Relation;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * A claim of a share, taken apart.
 *
 * @param part the words for the part
 * @param whole the words for the whole, if the claim has them
 */
record Whole(String part, Optional<String> whole) {
  private static final List<String> SHARE =
      List.of("所占比重", "所占比例", "的比重", "的比例", "比重", "占比", "比例", "份额");

  private static final String PRODUCT = "地区生产总值";
  private static final String ADDED = "增加值";
  private static final Set<String> SECTORS =
      Set.of("第一产业", "第二产业", "第三产业", "一产", "二产", "三产", "服务业");

  /** The ends of 占地区生产总值比重 and 占全国的比重, which name the whole and no more. */
  private static final String OF = "的";

  /**
   * Takes apart 甲占乙比重, 乙中甲占比 and 甲占比, whose whole the glossary or the claim before may know; empty
   * for other percentages.
   */
  static Optional<Whole> of(Question q) {
    String phrase = q.phrase();
    Optional<String> named = q.claim().relation(Relation.Kind.SHARE_OF).map(Relation::words);
    String bare = withoutShare(phrase);
    int of = bare.indexOf('占');
    if (of > 0) {
      String rest = bare.substring(of + 1);
      Optional<String> whole = named.or(() -> nonEmpty(rest)).map(Whole::withoutOf);
      return Optional.of(
          whole.isPresent() ? new Whole(bare.substring(0, of), whole) : ofAhead(q, bare, of));
    }
    int within = bare.indexOf('中');
    boolean split = within > 1 && within < bare.length() - 1 && !bare.startsWith("中高端", within);
    if (split && bare.length() < phrase.length()) {
      return Optional.of(
          new Whole(bare.substring(within + 1), Optional.of(bare.substring(0, within))));
    }
    boolean isShare = bare.length() < phrase.length() || named.isPresent();
    if (!isShare || bare.isEmpty()) {
      return Optional.empty();
    }
    return named.isPresent()
        ? Optional.of(new Whole(bare, named))
        : known(q).or(() -> alone(q, bare));
  }

  /** The sectors of the economy are parts of its product; others of what goes before them. */
  private static Optional<Whole> alone(Question q, String part) {
    Optional<String> whole = isSector(part) ? Optional.of(PRODUCT) : beforePart(q, part);
    return Optional.of(new Whole(part, whole));
  }

  /** 进出口总额26亿元，其中出口8.5亿元，占比33%: what was told before the part itself. */
  private static Optional<String> beforePart(Question q, String part) {
    boolean told = q.ahead().stream().findFirst().filter(part::startsWith).isPresent();
    return told
        ? q.ahead().stream().filter(words -> !part.startsWith(words)).findFirst()
        : Optional.empty();
  }

  private static boolean isSector(String part) {
    String sector = part.endsWith(ADDED) ? part.substring(0, part.length() - 3) : part;
    return SECTORS.contains(sector);
  }

  /** What the glossary's full name says: 税收占比 is 税收占一般公共预算收入比重. */
  private static Optional<Whole> known(Question q) {
    return q.indicator()
        .map(indicator -> withoutShare(indicator.name()))
        .filter(name -> name.indexOf('占') > 0)
        .map(
            name -> {
              int of = name.indexOf('占');
              return new Whole(name.substring(0, of), Optional.of(name.substring(of + 1)));
            });
  }

  /** 实现利润67.6亿元，其中甲产业占36.4%: the part of what the claim before speaks of. */
  private static Whole ofAhead(Question q, String bare, int of) {
    String part = bare.substring(0, of);
    Optional<String> whole = q.ahead().stream().findFirst();
    String quantity = whole.map(Parts::quantityOf).orElse("");
    return new Whole(part.endsWith(quantity) ? part : part + quantity, whole);
  }

  private static String withoutOf(String whole) {
    return whole.endsWith(OF) ? whole.substring(0, whole.length() - OF.length()) : whole;
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

  /** Whether a label names a kind of what another names: 公办幼儿园在园幼儿 are 在园幼儿. */
  static boolean holdsKind(Label whole, Label part) {
    String kind = part.own().text();
    String all = whole.own().text();
    return all.length() >= 3 && kind.length() > all.length() && kind.endsWith(all);
  }

  /** Whether a label is a total of the same quantity. */
  static boolean isTotal(Label whole, Label part) {
    return whole.total()
        && Distinctions.standard().compare(whole.stance(), part.stance()).opposed().isEmpty();
  }
}
