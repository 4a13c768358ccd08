package heshu.rule;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** All rules there are, by id; a rule added later replaces one with the same id. */
public final class RuleBook {
  private final Map<String, Rule> rules;

  private RuleBook(Map<String, Rule> rules) {
    this.rules = rules;
  }

  public static RuleBook of(Collection<Rule> rules) {
    return new RuleBook(Map.of()).with(rules);
  }

  /** This book with more rules, such as those of the user. */
  public RuleBook with(Collection<Rule> more) {
    Map<String, Rule> all = new LinkedHashMap<>(rules);
    more.forEach(rule -> all.put(rule.id(), rule));
    return new RuleBook(all);
  }

  /** The rules in order of id. */
  public List<Rule> rules() {
    List<Rule> sorted = new ArrayList<>(rules.values());
    sorted.sort(java.util.Comparator.comparing(Rule::id));
    return List.copyOf(sorted);
  }

  public Optional<Rule> rule(String id) {
    return Optional.ofNullable(rules.get(id));
  }

  public List<String> ids() {
    return rules().stream().map(Rule::id).toList();
  }
}
