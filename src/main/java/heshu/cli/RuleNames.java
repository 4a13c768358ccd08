package heshu.cli;

import heshu.config.RuleFiles;
import heshu.rule.Rule;
import heshu.rule.evaluator.Evaluators;
import java.util.Iterator;

/** The rules that come with the program, for completion; they are read only when asked for. */
final class RuleNames implements Iterable<String> {
  @Override
  public Iterator<String> iterator() {
    return new RuleFiles(Evaluators.all()).bundled().rules().stream().map(Rule::id).iterator();
  }
}
