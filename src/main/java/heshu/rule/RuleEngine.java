package heshu.rule;

import heshu.claim.Claim;
import heshu.text.Message;
import heshu.text.Widths;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Runs rules over reports. Made once, used for every report of a run. */
public final class RuleEngine {
  private static final Comparator<Finding> DOCUMENT_ORDER =
      Comparator.comparing(Finding::span)
          .thenComparing(Finding::severity, Comparator.reverseOrder())
          .thenComparing(Finding::rule);

  private final List<Prepared> rules;

  private RuleEngine(List<Prepared> rules) {
    this.rules = rules;
  }

  /** The rules of a book that settings leave on. */
  public static RuleEngine of(
      RuleBook book, RuleSettings settings, Collection<? extends Evaluator> evaluators) {
    Map<String, Evaluator> byName =
        evaluators.stream().collect(Collectors.toMap(Evaluator::name, Function.identity()));
    List<Prepared> rules = new ArrayList<>();
    for (Rule rule : book.rules()) {
      if (settings.isOn(rule)) {
        Evaluator evaluator =
            Optional.ofNullable(byName.get(rule.evaluator()))
                .orElseThrow(() -> new IllegalArgumentException(rule.evaluator()));
        rules.add(new Prepared(rule, settings.severity(rule), evaluator.prepare(rule)));
      }
    }
    return new RuleEngine(List.copyOf(rules));
  }

  /** What the rules find in a report, in document order. */
  public List<Finding> findings(Examined report) {
    List<Finding> findings = new ArrayList<>();
    for (Prepared prepared : rules) {
      for (Alarm alarm : prepared.check().alarms(report)) {
        findings.add(prepared.finding(alarm));
      }
    }
    findings.sort(DOCUMENT_ORDER);
    return identified(withoutRepeats(findings), report);
  }

  /** Of several findings that give one figure the same cause, the gravest says it all. */
  private static List<Finding> withoutRepeats(List<Finding> findings) {
    List<Finding> kept = new ArrayList<>();
    for (Finding finding : findings) {
      boolean repeats =
          findings.stream()
              .filter(other -> other.span().equals(finding.span()))
              .filter(other -> finding.cause().isPresent() && other.cause().equals(finding.cause()))
              .anyMatch(other -> other.severity().compareTo(finding.severity()) > 0);
      if (!repeats) {
        kept.add(finding);
      }
    }
    return kept;
  }

  /** Gives each finding its id, which depends on its words and their sentence, not on its place. */
  private static List<Finding> identified(List<Finding> findings, Examined report) {
    Map<String, Integer> seen = new HashMap<>();
    List<Finding> identified = new ArrayList<>();
    for (Finding finding : findings) {
      String key =
          finding.rule()
              + '\n'
              + Widths.fold(report.document().words(finding.span()))
              + '\n'
              + report.surroundings(finding.span());
      int nth = seen.merge(key, 1, Integer::sum);
      identified.add(finding.identified(FindingId.of(key + '\n' + nth)));
    }
    return identified;
  }

  private record Prepared(Rule rule, Severity severity, Evaluator.Check check) {
    Finding finding(Alarm alarm) {
      return new Finding(
          "",
          rule.id(),
          severity,
          alarm.claims().stream().map(Claim::id).toList(),
          alarm.span(),
          message(alarm),
          alarm.details(),
          alarm.expected(),
          alarm.cause(),
          alarm.evidence(),
          alarm.suggestion());
    }

    private Message message(Alarm alarm) {
      String chinese = new Template(rule.message()).fill(alarm.values());
      return rule.messageEnglish()
          .map(english -> new Template(english).fill(alarm.values()))
          .map(english -> Message.literal(chinese, english))
          .orElseGet(() -> Message.literal(chinese));
    }
  }
}
