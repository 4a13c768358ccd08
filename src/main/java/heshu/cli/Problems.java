package heshu.cli;

import heshu.output.Printable;
import heshu.text.Message;
import heshu.text.Problem;
import heshu.text.Wording;
import java.util.Collection;
import java.util.LinkedHashSet;

/** Says on standard error what is wrong with inputs, one line each. */
final class Problems {
  private Problems() {}

  static void say(Collection<Problem> problems, Heshu heshu) {
    say(problems, heshu.terminal(), heshu.wording());
  }

  static void say(Collection<Problem> problems, Terminal terminal, Wording wording) {
    for (Problem problem : new LinkedHashSet<>(problems)) {
      terminal.complain(line(problem, wording));
      problem.excerpt().ifPresent(line -> terminal.complain("    " + Printable.line(line)));
    }
  }

  static boolean anyError(Collection<Problem> problems) {
    return problems.stream().anyMatch(problem -> problem.severity() == Problem.Severity.ERROR);
  }

  private static String line(Problem problem, Wording wording) {
    String kind = problem.severity() == Problem.Severity.ERROR ? "error" : "warning";
    String what = wording.say(problem.what());
    String said =
        problem
            .place()
            .map(place -> wording.say("cli." + kind + "-at", problem.file(), place, what))
            .orElseGet(() -> wording.say("cli." + kind + "-in", problem.file(), what));
    return said + problem.remedy().map(remedy -> remedy(remedy, wording)).orElse("");
  }

  private static String remedy(Message remedy, Wording wording) {
    return wording.say("cli.remedy", wording.say(remedy));
  }
}
