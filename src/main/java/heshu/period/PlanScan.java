package heshu.period;

import heshu.period.PeriodScanner.Found;
import heshu.text.Trie;
import java.util.List;
import java.util.Optional;

/** Scans the names of five-year plans: 十四五时期, “十五五”, 十四五末, 十五五开局之年. */
final class PlanScan {
  private static final String QUOTES = "“”\"";
  private static final Trie<String> TAILS = tails();

  private PlanScan() {}

  static Optional<Found> at(CharSequence text, int from) {
    Cursor cursor = new Cursor(text, from);
    int name = cursor.planName();
    if (name == 0) {
      return Optional.empty();
    }
    Optional<Plan> plan = Plan.named(text.subSequence(from, cursor.at()).toString());
    if (plan.isEmpty()) {
      return Optional.empty();
    }
    int bare = cursor.at();
    int afterQuote = cursor.skip('”') || cursor.skip('"') ? cursor.at() : bare;
    long tail = TAILS.longest(text, afterQuote, text.length());
    if (tail < 0 && !standsAlone(text, from, bare)) {
      return Optional.empty();
    }
    if (tail < 0) {
      return PeriodScanner.found(
          from, bare, Optional.of(new PeriodExpression.Fixed(Period.plan(plan.get()))));
    }
    int end = afterQuote + Trie.length(tail);
    Period period = period(plan.get(), TAILS.value(tail));
    return PeriodScanner.found(from, end, Optional.of(new PeriodExpression.Fixed(period)));
  }

  /** 十四五 is a plan; 九五 and 二十五 are only in quotation marks. */
  private static boolean standsAlone(CharSequence text, int from, int end) {
    boolean counts = end < text.length() && "十百千万亿〇零".indexOf(text.charAt(end)) >= 0;
    boolean quoted =
        from > 0
            && end < text.length()
            && QUOTES.indexOf(text.charAt(from - 1)) >= 0
            && QUOTES.indexOf(text.charAt(end)) >= 0;
    boolean whole = from == 0 && end == text.length();
    return quoted || whole || (!counts && end - from == 3 && text.charAt(from) == '十');
  }

  /** What of a plan the words behind its name speak of. */
  private static Period period(Plan plan, String tail) {
    int first = plan.firstYear();
    return switch (tail) {
      case "plan-end" -> Period.year(plan.lastYear());
      case "plan-start" -> Period.year(first);
      case "plan-first-three" -> Period.years(first, first + 2);
      case "plan-first-four" -> Period.years(first, first + 3);
      default -> Period.plan(plan);
    };
  }

  private static Trie<String> tails() {
    Trie.Builder<String> tails = Trie.builder();
    PeriodWords.STANDARD.forEach(
        List.of("plan-whole", "plan-end", "plan-start", "plan-first-three", "plan-first-four"),
        (kind, word) -> tails.put(word, kind));
    return tails.build();
  }
}
