package heshu.claim;

import heshu.period.Period;
import heshu.text.Span;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/** How well an extraction agrees with annotations, field by field over the claims both have. */
final class ExtractionScore {
  private static final double ALIKE = 0.6;
  private final Map<String, int[]> counts = new LinkedHashMap<>();
  private final List<String> misses = new ArrayList<>();

  ExtractionScore() {
    for (String name :
        List.of(
            "recall",
            "precision",
            "value",
            "unit",
            "hedge",
            "kind",
            "role",
            "direction",
            "period",
            "indicator")) {
      counts.put(name, new int[2]);
    }
  }

  /** Counts one report; claims that only overlap an optional annotation count nowhere. */
  void add(List<GoldClaim> gold, List<GoldClaim> optional, List<Claim> claims, String text) {
    Set<Claim> used = new HashSet<>();
    for (GoldClaim wanted : gold) {
      Claim found = null;
      for (Claim claim : claims) {
        if (claim.span().intersects(wanted.span()) && !used.contains(claim)) {
          found = claim;
          break;
        }
      }
      count("recall", found != null, () -> "missing " + context(wanted.span(), text));
      if (found != null) {
        used.add(found);
        compare(wanted, found, text);
      }
    }
    for (Claim claim : claims) {
      boolean free =
          optional.stream().anyMatch(o -> o.span().intersects(claim.span()))
              && !used.contains(claim);
      if (!free) {
        count("precision", used.contains(claim), () -> "extra " + context(claim.span(), text));
      }
    }
  }

  private void compare(GoldClaim wanted, Claim found, String text) {
    String where = found.text();
    count("value", wanted.sameValue(found), () -> where + " " + found.quantity().value());
    same("unit", wanted, found.quantity().unit().symbol(), where);
    same("qualifier", wanted, found.quantity().hedge().contractName(), where);
    same("kind", wanted, found.kind().contractName(), where);
    same("role", wanted, found.role().contractName(), where + context(wanted.span(), text));
    same(
        "direction",
        wanted,
        found.direction().contractName(),
        where + context(wanted.span(), text));
    same(
        "period",
        wanted,
        found.subject().period().map(Period::toString).orElse(""),
        where + context(wanted.span(), text));
    String phrase = wanted.get("indicator");
    double alike = overlap(phrase, found.subject().indicator());
    count(
        "indicator",
        alike >= ALIKE,
        () -> where + ": " + found.subject().indicator() + " for " + phrase);
  }

  private void same(String field, GoldClaim wanted, String found, String where) {
    String name = field.equals("qualifier") ? "hedge" : field;
    count(
        name,
        wanted.get(field).equals(found),
        () -> where + ": " + found + " for " + wanted.get(field));
  }

  private void count(String name, boolean right, java.util.function.Supplier<String> miss) {
    int[] count = counts.computeIfAbsent(name, key -> new int[2]);
    count[1]++;
    if (right) {
      count[0]++;
    } else {
      misses.add(name + " " + miss.get());
    }
  }

  /** Dice's coefficient of the two-letter shingles of two phrases. */
  static double overlap(String one, String other) {
    Set<String> first = shingles(one);
    Set<String> second = shingles(other);
    Set<String> both = new HashSet<>(first);
    both.retainAll(second);
    int all = first.size() + second.size();
    return all == 0 ? (one.equals(other) ? 1 : 0) : 2.0 * both.size() / all;
  }

  private static Set<String> shingles(String phrase) {
    Set<String> shingles = new HashSet<>();
    for (int i = 0; i + 2 <= phrase.length(); i++) {
      shingles.add(phrase.substring(i, i + 2));
    }
    return shingles;
  }

  private static String context(Span span, String text) {
    int from = Math.max(0, span.start() - 12);
    int to = Math.min(text.length(), span.end() + 8);
    return (text.substring(from, span.start())
            + "["
            + span.of(text)
            + "]"
            + text.substring(span.end(), to))
        .replace('\n', ' ');
  }

  double rate(String name) {
    int[] count = counts.getOrDefault(name, new int[2]);
    return count[1] == 0 ? 1 : (double) count[0] / count[1];
  }

  List<String> misses() {
    return misses;
  }

  @Override
  public String toString() {
    StringBuilder out = new StringBuilder();
    counts.forEach(
        (name, count) ->
            out.append(
                String.format(
                    Locale.ROOT, "%-10s %.4f  %d/%d%n", name, rate(name), count[0], count[1])));
    return out.toString();
  }
}
