package heshu.binding;

import heshu.text.Trie;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * What keeps sister indicators apart: 城镇 and 农村, 出口 and 进口, 新增 and 累计. Which sides of which
 * distinctions a name takes is its stance.
 */
final class Distinctions {
  /** Kept of a score where two names take different sides. */
  private static final double OPPOSED = 0.5;

  /** Kept where only one name takes a side that is not the usual one. */
  private static final double ONE_SIDED = 0.92;

  /** Kept where only one name is of a part of the region: 市本级. */
  private static final double NARROWER = 0.4;

  /** Kept where only one name says that it takes in more (等). */
  private static final double WIDER = 0.8;

  private static final Distinctions STANDARD = read();

  private final List<Distinction> all;
  private final Trie<Side> words;

  private Distinctions(List<Distinction> all, Trie<Side> words) {
    this.all = all;
    this.words = words;
  }

  static Distinctions standard() {
    return STANDARD;
  }

  private static Distinctions read() {
    List<Distinction> all = new ArrayList<>();
    Trie.Builder<Side> words = Trie.builder();
    for (String[] line : WordLists.lines("distinctions.tsv").all()) {
      int usual = 0;
      for (int side = 1; side < line.length; side++) {
        boolean starred = line[side].startsWith("*");
        usual |= starred ? 1 << side : 0;
        for (String word : WordLists.bars(starred ? line[side].substring(1) : line[side])) {
          words.put(word, new Side(all.size(), 1 << side, word));
        }
      }
      boolean ownOnly = List.of("marked", "wider").contains(line[0]);
      all.add(
          new Distinction(
              oneSided(line[0]),
              line[0].equals("usual") ? OPPOSED : 1,
              usual,
              ownOnly,
              line[0].equals("title")));
    }
    return new Distinctions(List.copyOf(all), words.build());
  }

  /**
   * Adds to a stance the sides that the surroundings of a name take; words that only the name
   * itself can carry (人均, 目标, 等) are not handed down.
   */
  void inherit(Map<Integer, Side> stance, Map<Integer, Side> around) {
    around.forEach(
        (distinction, side) -> {
          if (!all.get(distinction).ownOnly) {
            stance.putIfAbsent(distinction, side);
          }
        });
  }

  private static double oneSided(String weight) {
    return switch (weight) {
      case "marked" -> OPPOSED;
      case "scope", "title" -> NARROWER;
      case "wider" -> WIDER;
      default -> ONE_SIDED;
    };
  }

  /** The sides that a text takes; each word counts once, the longest first. */
  Map<Integer, Side> stance(String text) {
    Map<Integer, Side> stance = new LinkedHashMap<>();
    int at = 0;
    while (at < text.length()) {
      long match = words.longest(text, at, text.length());
      if (match < 0) {
        at++;
        continue;
      }
      Side side = words.value(match);
      stance.merge(side.distinction, side, Side::with);
      at += Trie.length(match);
    }
    return stance;
  }

  Verdict compare(Map<Integer, Side> claim, Map<Integer, Side> series) {
    return compare(claim, series, Map.of());
  }

  /**
   * How well two stances go together, and what stands between them.
   *
   * @param title the stance of the table's title, heard only where the series takes no side, and
   *     the claim does or the title says that all is of a part
   */
  Verdict compare(Map<Integer, Side> claim, Map<Integer, Side> series, Map<Integer, Side> title) {
    if (claim.isEmpty() && series.isEmpty() && title.isEmpty()) {
      return Verdict.ALIKE;
    }
    double kept = 1;
    double clash = 1;
    List<String> opposed = new ArrayList<>();
    for (int i = 0; i < all.size(); i++) {
      Side one = claim.get(i);
      Side own = series.get(i);
      boolean silent = own == null && (one != null || all.get(i).titled);
      Side other = silent ? title.get(i) : own;
      double factor = all.get(i).factor(one, other);
      if (factor <= OPPOSED) {
        opposed.add((one == null ? "—" : one.word) + "/" + (other == null ? "—" : other.word));
      }
      kept *= factor;
      boolean narrower = all.get(i).oneSided == NARROWER;
      clash *= narrower || (one != null && other != null) ? factor : 1;
    }
    return new Verdict(kept, clash, opposed);
  }

  /**
   * @param kept the share of a score that is left
   * @param clash the share that is left where both say something, and not the same
   * @param opposed pairs of words that exclude each other
   */
  record Verdict(double kept, double clash, List<String> opposed) {
    static final Verdict ALIKE = new Verdict(1, 1, List.of());
  }

  /**
   * The sides taken in one distinction.
   *
   * @param sides a bit for each side
   * @param word the first word met
   */
  record Side(int distinction, int sides, String word) {
    Side with(Side other) {
      return new Side(distinction, sides | other.sides, word);
    }
  }

  /**
   * @param oneSided what is kept where only one name takes a side
   * @param unusual what is kept of that if it is the series, and takes an unusual side
   * @param usual the sides that are meant when nothing is said
   * @param ownOnly whether only the name itself takes sides, not what it stands under
   * @param titled whether a title takes the side for all of its table
   */
  private record Distinction(
      double oneSided, double unusual, int usual, boolean ownOnly, boolean titled) {
    double factor(
        @org.jspecify.annotations.Nullable Side one,
        @org.jspecify.annotations.Nullable Side other) {
      if (one == null && other == null) {
        return 1;
      }
      if (one != null && other != null) {
        return (one.sides & other.sides) != 0 ? 1 : OPPOSED;
      }
      int taken = one != null ? one.sides : other == null ? 0 : other.sides;
      if ((taken & usual) != 0) {
        return 1;
      }
      return one == null ? oneSided * unusual : oneSided;
    }
  }
}
