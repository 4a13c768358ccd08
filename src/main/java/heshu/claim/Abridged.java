package heshu.claim;

import heshu.text.Vocabulary;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** Writes out lists that are cut short: 三次产业增加值 of three values, 存、贷款余额, 第一、二、三产业. */
final class Abridged {
  private static final Vocabulary WORDS = Vocabulary.read(Abridged.class, "abridged.tsv");
  private static final String ORDINAL = "第";
  private static final String NUMERALS = "一二三四五六七八九十";

  private Abridged() {}

  /**
   * The members in full.
   *
   * @param phrase the list as written
   * @param parts the list, split at its separators
   * @param count how many values follow
   * @return as many as there are values, or none where the list is not cut short
   */
  static List<String> members(String phrase, List<String> parts, int count) {
    if (count < 2 || parts.isEmpty()) {
      return List.of();
    }
    return parts.size() == 1 ? ofWhole(phrase, count) : ofParts(parts, count);
  }

  private static List<String> ofWhole(String phrase, int count) {
    for (String entry : WORDS.words("whole")) {
      int equals = entry.indexOf('=');
      String[] members = entry.substring(equals + 1).split("\\+", -1);
      int at = members.length == count ? phrase.indexOf(entry.substring(0, equals)) : -1;
      if (at >= 0) {
        String head = phrase.substring(0, at);
        String tail = phrase.substring(at + equals);
        return List.of(members).stream().map(member -> head + member + tail).toList();
      }
    }
    return List.of();
  }

  private static List<String> ofParts(List<String> parts, int count) {
    String first = parts.get(0);
    String last = parts.get(parts.size() - 1);
    boolean single =
        parts.subList(1, parts.size() - 1).stream().allMatch(part -> part.length() == 1);
    if (parts.size() != count || !single || last.length() < 2) {
      return List.of();
    }
    String tail = last.substring(1);
    boolean ordinals = isNumeral(first.charAt(first.length() - 1)) && isNumeral(last.charAt(0));
    if (!ordinals && !isPair(first, last)) {
      return List.of();
    }
    String head = first.substring(0, first.length() - 1);
    boolean counted = ordinals && (head.isEmpty() || !head.endsWith(ORDINAL));
    List<String> members = new ArrayList<>();
    for (String part : parts) {
      String own = part.equals(first) ? first.substring(first.length() - 1) : part.substring(0, 1);
      members.add(head + (counted ? ORDINAL : "") + own + tail);
    }
    return members;
  }

  private static boolean isNumeral(char letter) {
    return NUMERALS.indexOf(letter) >= 0;
  }

  /** Whether the letter that ends one and the one that begins the other go together: 存, 贷. */
  private static boolean isPair(String first, String last) {
    Set<String> pairs = WORDS.words("pair");
    char one = first.charAt(first.length() - 1);
    if (WORDS.words("full").stream().anyMatch(first::endsWith)) {
      return false;
    }
    return pairs.contains("" + one + last.charAt(0)) || pairs.contains("" + last.charAt(0) + one);
  }
}
