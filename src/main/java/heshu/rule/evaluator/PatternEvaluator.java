package heshu.rule.evaluator;

import heshu.rule.Alarm;
import heshu.rule.Evaluator;
import heshu.rule.Examined;
import heshu.rule.Parameter;
import heshu.rule.Parameters;
import heshu.rule.Rule;
import heshu.rule.Scope;
import heshu.rule.Template;
import heshu.rule.WordPattern;
import heshu.text.Span;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Words that match a pattern. A match is left alone where one of the {@code unless} patterns
 * matches words of the same sentence that overlap it. The named group {@code mark}, if there is
 * one, is what the finding marks and the suggestion replaces.
 */
final class PatternEvaluator implements Evaluator {
  private static final String MARK = "mark";

  @Override
  public String name() {
    return "pattern";
  }

  @Override
  public List<Parameter> parameters() {
    return List.of(
        Parameter.required("pattern", Parameter.Type.PATTERN),
        Parameter.optional("unless", Parameter.Type.PATTERN),
        Parameter.optional("suggestion", Parameter.Type.WORDS));
  }

  @Override
  public Set<String> variables(Parameters parameters) {
    Set<String> names = new LinkedHashSet<>(List.of("written", "match", "suggestion"));
    parameters.patterns("pattern").forEach(pattern -> names.addAll(pattern.names()));
    return names;
  }

  @Override
  public Check prepare(Rule rule) {
    return new Prepared(
        rule.scope(),
        rule.parameters().patterns("pattern"),
        rule.parameters().patterns("unless"),
        rule.parameters().first("suggestion").map(Template::new));
  }

  private record Prepared(
      Scope scope,
      List<WordPattern> patterns,
      List<WordPattern> unless,
      Optional<Template> suggestion)
      implements Check {

    @Override
    public List<Alarm> alarms(Examined report) {
      List<Alarm> alarms = new ArrayList<>();
      for (Examined.Reading reading : report.readings(scope)) {
        for (WordPattern.Match match : matches(reading)) {
          alarms.add(alarm(match, reading));
        }
      }
      return alarms;
    }

    /** What is marked, once: where two patterns mark overlapping words, the first one's counts. */
    private List<WordPattern.Match> matches(Examined.Reading reading) {
      List<WordPattern.Match> matches = new ArrayList<>();
      for (WordPattern pattern : patterns) {
        for (WordPattern.Match match : pattern.matches(reading.content())) {
          boolean taken =
              matches.stream().anyMatch(other -> marked(other).intersects(marked(match)));
          if (!taken && !reading.matchesAny(unless, match.span())) {
            matches.add(match);
          }
        }
      }
      return matches;
    }

    private static Span marked(WordPattern.Match match) {
      return match.groups().getOrDefault(MARK, match.span());
    }

    private Alarm alarm(WordPattern.Match match, Examined.Reading reading) {
      Span marked = marked(match);
      Map<String, String> values = new HashMap<>();
      match.groups().forEach((name, span) -> values.put(name, span.of(reading.content())));
      values.put("match", match.span().of(reading.content()));
      Alarm alarm = Alarm.at(reading.text().toSource(marked));
      alarm = alarm.with("written", marked.of(reading.content()));
      for (Map.Entry<String, String> value : values.entrySet()) {
        alarm = alarm.with(value.getKey(), value.getValue());
      }
      return suggestion.isEmpty() ? alarm : alarm.suggesting(suggestion.get().fill(values));
    }
  }
}
