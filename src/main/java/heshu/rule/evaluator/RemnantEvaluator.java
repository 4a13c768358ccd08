package heshu.rule.evaluator;

import heshu.document.Remnant;
import heshu.rule.Alarm;
import heshu.rule.Evaluator;
import heshu.rule.Parameter;
import heshu.rule.Parameters;
import heshu.rule.Rule;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/** Leftovers of editing in a Word file: revisions, comments, highlights, hidden text. */
final class RemnantEvaluator implements Evaluator {
  private static final int LONGEST_WORDS = 30;

  @Override
  public String name() {
    return "remnant";
  }

  @Override
  public List<Parameter> parameters() {
    List<String> kinds = Arrays.stream(Remnant.Kind.values()).map(RemnantEvaluator::name).toList();
    return List.of(Parameter.choice("kind", kinds));
  }

  private static String name(Remnant.Kind kind) {
    return kind.name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  @Override
  public Set<String> variables(Parameters parameters) {
    return Set.of("words");
  }

  @Override
  public Check prepare(Rule rule) {
    List<String> kinds = rule.parameters().all("kind");
    return report ->
        report.document().remnants().stream()
            .filter(remnant -> kinds.contains(name(remnant.kind())))
            .map(remnant -> Alarm.at(remnant.span()).with("words", shortened(remnant.words())))
            .toList();
  }

  private static String shortened(String words) {
    String line = words.strip().replace('\n', ' ');
    return line.length() <= LONGEST_WORDS ? line : line.substring(0, LONGEST_WORDS) + "…";
  }
}
