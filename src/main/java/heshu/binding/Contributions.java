package heshu.binding;

import heshu.binding.Formula.Term;
import heshu.claim.Kind;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * What a part added to the growth of its whole: 民营企业对进出口增长的贡献率, 拉动进出口增长2.1个百分点. It follows from
 * levels only where growth does: at current prices.
 */
final class Contributions {
  private static final List<String> VERBS = List.of("贡献率", "贡献", "拉动");
  private static final String GROWTH = "增长";

  private final Found.Finder finder;

  Contributions(Found.Finder finder) {
    this.finder = finder;
  }

  List<Scored> from(Question q) {
    if (q.kind() != Kind.SHARE && q.kind() != Kind.POINTS) {
      return List.of();
    }
    List<Scored> found = new ArrayList<>();
    parts(q)
        .ifPresent(
            both ->
                finder.together(q, both).stream()
                    .filter(lines -> isNominal(q, lines))
                    .forEach(lines -> found.addAll(answers(q, lines))));
    return found;
  }

  /** Both must be such that growth follows from their levels. */
  private static boolean isNominal(Question q, List<Found> lines) {
    return lines.stream()
        .allMatch(found -> Comparability.isNominal(q, found.line(), found.term().series()));
  }

  private static List<Scored> answers(Question q, List<Found> lines) {
    Term part = lines.get(0).term();
    Term whole = lines.get(1).term();
    Optional<Term> partBase = lines.get(0).base(q);
    Optional<Term> wholeBase = lines.get(1).base(q);
    if (partBase.isEmpty() || wholeBase.isEmpty()) {
      return List.of();
    }
    Optional<Formula> formula =
        q.kind() == Kind.SHARE
            ? Ratios.contribution(part, partBase.get(), whole, wholeBase.get())
            : Ratios.pull(part, partBase.get(), wholeBase.get());
    return Found.answer(q, lines, formula, Derivations.FOLLOWS, "contribution");
  }

  /** The part and the whole that a claim names: 甲对乙增长的贡献率, 甲拉动乙增长; the part may stand before. */
  private static Optional<List<String>> parts(Question q) {
    String said = q.claim().subject().indicator();
    if (VERBS.stream().noneMatch(said::contains) || !said.contains(GROWTH)) {
      return Optional.empty();
    }
    int verb = said.indexOf('对') >= 0 ? said.indexOf('对') : said.indexOf("拉动");
    int from = verb + (said.startsWith("拉动", verb) ? 2 : 1);
    int to = said.indexOf(GROWTH, Math.max(0, from));
    if (verb < 0 || to < from + 2) {
      return Optional.empty();
    }
    Optional<String> part =
        verb >= 2 ? Optional.of(said.substring(0, verb)) : q.ahead().stream().findFirst();
    return part.map(words -> List.of(words, said.substring(from, to)));
  }
}
