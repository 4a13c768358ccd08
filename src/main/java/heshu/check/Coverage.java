package heshu.check;

import heshu.rule.Finding;
import heshu.rule.Severity;
import heshu.rule.Verdict;
import heshu.rule.Verdict.How;
import heshu.rule.Verdict.Reason;
import heshu.rule.Verdict.State;
import java.util.Collection;
import java.util.Collections;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;

/**
 * How far a check reached: in which state how many of the claims ended. Every constant of a set has
 * its count, also where that is zero.
 *
 * @param claims all claims
 * @param states claims by state
 * @param agreeing those that agree, by how
 * @param undecidable those that cannot be decided, by reason
 * @param findings findings by severity, waived ones left out
 * @param waivedFindings findings that a person waived
 * @param skipped numerals that are no claim
 */
public record Coverage(
    int claims,
    Map<State, Integer> states,
    Map<How, Integer> agreeing,
    Map<Reason, Integer> undecidable,
    Map<Severity, Integer> findings,
    int waivedFindings,
    int skipped) {

  public static Coverage of(ReportResult report) {
    return of(java.util.List.of(report));
  }

  public static Coverage of(Collection<ReportResult> reports) {
    return new Coverage(
        reports.stream().mapToInt(report -> report.verdicts().size()).sum(),
        count(State.class, verdicts(reports), verdict -> Optional.of(verdict.state())),
        agreeing(reports),
        count(Reason.class, verdicts(reports), Verdict::reason),
        count(
            Severity.class,
            reports.stream().flatMap(report -> report.findings().stream()),
            (Finding finding) -> Optional.of(finding.severity())),
        reports.stream().mapToInt(report -> report.waived().size()).sum(),
        reports.stream().mapToInt(report -> report.extraction().skipped().size()).sum());
  }

  private static Map<How, Integer> agreeing(Collection<ReportResult> reports) {
    Map<How, Integer> agreeing = new EnumMap<>(How.class);
    agreeing.putAll(
        count(
            How.class,
            verdicts(reports).filter(verdict -> verdict.state() == State.AGREES),
            Verdict::how));
    agreeing.remove(How.OFF_BY_ROUNDING);
    return Collections.unmodifiableMap(agreeing);
  }

  public int agrees() {
    return states.getOrDefault(State.AGREES, 0);
  }

  public int differs() {
    return states.getOrDefault(State.DIFFERS, 0);
  }

  public int undecided() {
    return states.getOrDefault(State.UNDECIDABLE, 0);
  }

  public int waived() {
    return states.getOrDefault(State.WAIVED, 0);
  }

  private static Stream<Verdict> verdicts(Collection<ReportResult> reports) {
    return reports.stream().flatMap(report -> report.verdicts().stream());
  }

  private static <T, K extends Enum<K>> Map<K, Integer> count(
      Class<K> type, Stream<T> things, Function<T, Optional<K>> key) {
    Map<K, Integer> counts = new EnumMap<>(type);
    for (K constant : type.getEnumConstants()) {
      counts.put(constant, 0);
    }
    things
        .map(key)
        .flatMap(Optional::stream)
        .forEach(found -> counts.merge(found, 1, Integer::sum));
    return java.util.Collections.unmodifiableMap(counts);
  }
}
