package heshu.cli;

import heshu.config.ConfigurationException;
import heshu.config.DecisionFile;
import heshu.decision.Act;
import heshu.decision.Decision;
import heshu.decision.Target;
import heshu.text.UnreadableException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import picocli.CommandLine.Option;

/** Who decides, and the writing down of it. */
final class Decided {
  @Option(names = "--by", paramLabel = "NAME")
  private String by = "";

  /** Writes the same act on several targets down in one step. */
  void record(Path report, List<Target> targets, Act act) throws ConfigurationException {
    Optional<LocalDate> today = Optional.of(LocalDate.now(ZoneId.systemDefault()));
    try {
      DecisionFile.of(report)
          .update(
              book -> {
                for (Target target : targets) {
                  book = book.with(new Decision(target, act, by, today));
                }
                return book;
              });
    } catch (UnreadableException e) {
      throw new ConfigurationException(List.of(e.problem()));
    }
  }
}
