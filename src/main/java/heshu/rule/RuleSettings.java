package heshu.rule;

import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Which rules run, and how much their findings matter. A selector is an id, the beginning of ids
 * followed by {@code *}, or {@code all}.
 *
 * @param select if there are any, only these run, those switched off in their file among them
 * @param ignore never run, even when selected
 * @param severities by id, in place of what the rule's file says
 */
public record RuleSettings(
    List<String> select, List<String> ignore, Map<String, Severity> severities) {
  public static final RuleSettings DEFAULT = new RuleSettings(List.of(), List.of(), Map.of());

  public RuleSettings {
    select = List.copyOf(select);
    ignore = List.copyOf(ignore);
    severities = Map.copyOf(severities);
  }

  public boolean isOn(Rule rule) {
    boolean wanted = select.isEmpty() ? rule.enabled() : names(select, rule.id());
    return wanted && !names(ignore, rule.id());
  }

  public Severity severity(Rule rule) {
    return Optional.ofNullable(severities.get(rule.id())).orElse(rule.severity());
  }

  /** The selectors and ids in these settings that name no rule of a book. */
  public List<String> unknown(RuleBook book) {
    return java.util.stream.Stream.of(select, ignore, severities.keySet())
        .flatMap(java.util.Collection::stream)
        .filter(selector -> book.ids().stream().noneMatch(id -> names(List.of(selector), id)))
        .distinct()
        .sorted()
        .toList();
  }

  private static boolean names(List<String> selectors, String id) {
    return selectors.stream().anyMatch(selector -> names(selector, id));
  }

  private static boolean names(String selector, String id) {
    return selector.equals("all")
        || (selector.endsWith("*")
            ? id.startsWith(selector.substring(0, selector.length() - 1))
            : id.equals(selector));
  }
}
