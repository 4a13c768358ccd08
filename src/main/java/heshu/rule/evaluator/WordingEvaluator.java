package heshu.rule.evaluator;

import heshu.rule.Alarm;
import heshu.rule.Evaluator;
import heshu.rule.Examined;
import heshu.rule.Parameter;
import heshu.rule.Parameters;
import heshu.rule.Rule;
import heshu.rule.Scope;
import heshu.rule.WordPattern;
import heshu.text.Span;
import heshu.text.Trie;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/**
 * Words that have better ones: each of {@code replace} is written {@code 旧 → 新}. With {@code after:
 * figure} only words that follow a figure count, which is how units are told from ordinary words.
 */
final class WordingEvaluator implements Evaluator {
  private static final String ARROW = "→";
  private static final String SCALES = "十百千万亿几余多";

  @Override
  public String name() {
    return "wording";
  }

  @Override
  public List<Parameter> parameters() {
    return List.of(
        Parameter.required("replace", Parameter.Type.WORDS),
        new Parameter(
            "after",
            Parameter.Type.WORDS,
            /* required= */ false,
            List.of("anything"),
            List.of("anything", "figure")),
        Parameter.optional("unless", Parameter.Type.PATTERN));
  }

  @Override
  public Set<String> variables(Parameters parameters) {
    return Set.of("written", "suggestion");
  }

  @Override
  public Check prepare(Rule rule) {
    Trie.Builder<String> words = Trie.builder();
    for (String pair : rule.parameters().all("replace")) {
      int arrow = pair.indexOf(ARROW);
      String old = arrow < 0 ? pair : pair.substring(0, arrow);
      String better = arrow < 0 ? "" : pair.substring(arrow + ARROW.length());
      words.put(old.strip(), better.strip());
    }
    return new Prepared(
        rule.scope(),
        words.build(),
        rule.parameters().one("after").equals("figure"),
        rule.parameters().patterns("unless"));
  }

  private record Prepared(
      Scope scope, Trie<String> words, boolean afterFigure, List<WordPattern> unless)
      implements Check {

    @Override
    public List<Alarm> alarms(Examined report) {
      List<Alarm> alarms = new ArrayList<>();
      for (Examined.Reading reading : report.readings(scope)) {
        scan(reading, alarms);
      }
      return alarms;
    }

    private void scan(Examined.Reading reading, List<Alarm> alarms) {
      String text = reading.content();
      int at = 0;
      while (at < text.length()) {
        long match = words.longest(text, at, text.length());
        if (match < 0) {
          at++;
          continue;
        }
        Span span = new Span(at, at + Trie.length(match));
        if ((!afterFigure || followsFigure(text, at)) && !reading.matchesAny(unless, span)) {
          Alarm alarm = Alarm.at(reading.text().toSource(span)).with("written", span.of(text));
          String better = words.value(match);
          alarms.add(better.isEmpty() ? alarm : alarm.suggesting(better));
        }
        at = span.end();
      }
    }

    private static boolean followsFigure(String text, int at) {
      int before = at - 1;
      while (before >= 0 && SCALES.indexOf(text.charAt(before)) >= 0) {
        before--;
      }
      return before >= 0 && text.charAt(before) >= '0' && text.charAt(before) <= '9';
    }
  }
}
