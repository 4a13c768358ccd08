package heshu.cli;

import heshu.text.Message;
import heshu.text.Problem;
import java.util.Collection;

/** Says on standard error what is wrong with inputs, one line each. */
final class Problems {
  private Problems() {}

  static void say(Collection<Problem> problems, Heshu heshu) {
    problems.stream()
        .distinct()
        .forEach(problem -> heshu.terminal().complain(line(problem, heshu)));
  }

  static boolean anyError(Collection<Problem> problems) {
    return problems.stream().anyMatch(problem -> problem.severity() == Problem.Severity.ERROR);
  }

  private static String line(Problem problem, Heshu heshu) {
    String kind = problem.severity() == Problem.Severity.ERROR ? "error" : "warning";
    String what = heshu.wording().say(problem.what());
    String said =
        problem
            .place()
            .map(place -> heshu.say("cli." + kind + "-at", problem.file(), place, what))
            .orElseGet(() -> heshu.say("cli." + kind + "-in", problem.file(), what));
    return said + problem.remedy().map(remedy -> remedy(remedy, heshu)).orElse("");
  }

  private static String remedy(Message remedy, Heshu heshu) {
    return heshu.say("cli.remedy", heshu.wording().say(remedy));
  }
}
