package heshu.rule.verdict;

import heshu.binding.Formula;
import heshu.claim.Claim;
import java.util.List;
import java.util.stream.Stream;

/**
 * Spending of the central treasury. Reports count what it hands on to the provinces; the yearbook's
 * 中央财政支出 is that of the centre itself (本级), which its column need not say.
 */
final class Transfers {
  private static final String CENTRE = "中央";
  private static final List<String> SPENDING = List.of("支出", "投入", "资金");

  /** Words that say which of the two is meant. */
  private static final List<String> SAID = List.of("本级", "转移支付");

  private Transfers() {}

  /** Whether a difference may come of what is handed on. */
  static boolean mayExplain(Claim claim, Formula formula) {
    Stream<String> labels = formula.terms().stream().map(term -> term.series().indicator());
    String name = claim.subject().indicator();
    return Stream.concat(Stream.of(name), labels)
        .allMatch(
            words ->
                words.contains(CENTRE)
                    && SPENDING.stream().anyMatch(words::contains)
                    && SAID.stream().noneMatch(words::contains));
  }
}
