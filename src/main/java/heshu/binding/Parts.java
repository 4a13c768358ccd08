package heshu.binding;

import java.util.ArrayList;
import java.util.List;

/** The members of a list of subjects: 食品、医药等重点产业增加值 is 食品增加值 and 医药增加值. */
final class Parts {
  private static final List<String> QUANTITIES =
      WordLists.lines("quantities.tsv").map(line -> line[0]);

  private Parts() {}

  /** The parts already told apart, or else those of the phrase. */
  static List<String> of(List<String> known, String phrase) {
    return known.size() > 1 ? known : of(phrase);
  }

  /** The words for what is counted that a phrase ends with, or nothing. */
  static String quantityOf(String phrase) {
    return QUANTITIES.stream().filter(phrase::endsWith).findFirst().orElse("");
  }

  private static List<String> of(String phrase) {
    List<String> parts = new ArrayList<>(List.of(phrase.split("、", -1)));
    parts.removeIf(String::isBlank);
    if (parts.size() < 2) {
      return List.of(phrase);
    }
    String last = parts.remove(parts.size() - 1);
    String quantity = quantityOf(last);
    int more = last.indexOf('等');
    String bare = more > 0 ? last.substring(0, more) : last;
    parts.add(bare.endsWith(quantity) ? bare : bare + quantity);
    return parts.stream().map(part -> part.endsWith(quantity) ? part : part + quantity).toList();
  }
}
