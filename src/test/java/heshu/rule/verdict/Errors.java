package heshu.rule.verdict;

import heshu.claim.Kind;
import heshu.table.Statistics;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** The kinds of errors that people make in reports, one grower each. */
final class Errors {
  private final CellErrors cells;

  Errors(Statistics statistics) {
    this.cells = new CellErrors(statistics);
  }

  Map<String, Grower> all() {
    Map<String, Grower> all = new LinkedHashMap<>();
    all.put("last digit", (g, r) -> DigitErrors.digit(g, r, /* first= */ false));
    all.put("two digits swapped", (g, r) -> DigitErrors.swapped(g));
    all.put("leading digit", (g, r) -> DigitErrors.digit(g, r, /* first= */ true));
    all.put("decimal point", (g, r) -> DigitErrors.decimalPoint(g));
    all.put("万 for 亿, 亿 for 万", (g, r) -> WordErrors.scaleWord(g));
    all.put("元 for 亿元", (g, r) -> WordErrors.scaleLost(g));
    all.put("% for points", (g, r) -> WordErrors.percentForPoints(g));
    all.put("direction word", (g, r) -> WordErrors.direction(g));
    all.put("last year's value", (g, r) -> CellErrors.lastYear(g));
    all.put("sister's value", (g, r) -> cells.sister(g));
    all.put("list members swapped", (g, r) -> CellErrors.listSwap(g));
    all.put("truncated", (g, r) -> DigitErrors.truncated(g));
    all.put("growth, level right", (g, r) -> DigitErrors.growthBesideLevel(g, r));
    all.put(
        "share",
        (g, r) -> g.claim().kind() == Kind.SHARE ? DigitErrors.digit(g, r, false) : List.of());
    all.put("average over n±1 years", (g, r) -> CellErrors.wrongYears(g));
    all.put("from-to end", (g, r) -> DigitErrors.fromTo(g, r));
    all.put("rank ±1", (g, r) -> DigitErrors.rank(g));
    all.put("bound broken", (g, r) -> DigitErrors.boundBroken(g));
    all.put("times and times more", (g, r) -> DigitErrors.multiples(g));
    all.put("run ±1", (g, r) -> DigitErrors.run(g));
    all.put("unit", (g, r) -> WordErrors.unit(g));
    return all;
  }
}
