package heshu.rule;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The parameters of a rule, checked against what its evaluator knows; every value is a list. */
public record Parameters(Map<String, List<String>> values) {
  public Parameters {
    values = Map.copyOf(values);
  }

  public List<String> all(String name) {
    return values.getOrDefault(name, List.of());
  }

  public Optional<String> first(String name) {
    return all(name).stream().findFirst();
  }

  /** A parameter that has a default or must be given. */
  public String one(String name) {
    return first(name).orElseThrow(() -> new IllegalStateException("no parameter " + name));
  }

  public BigDecimal number(String name) {
    return new BigDecimal(one(name));
  }

  public List<WordPattern> patterns(String name) {
    return all(name).stream().map(WordPattern::compile).toList();
  }
}
