package heshu.cli;

import heshu.check.Coverage;
import heshu.check.Watch;
import heshu.config.ConfigurationException;
import heshu.output.Printable;
import heshu.rule.Severity;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Checks again whenever a file changes, until the person interrupts or nobody reads any more. What
 * it says of itself goes to standard error, so that the findings can be piped.
 */
final class Watching {
  private static final long LOOK_EVERY_MILLIS = 300;

  /** An editor that saves has written the report again long before that. */
  private static final int MOST_LOOKS_FOR_A_MISSING_REPORT = 10;

  private final Heshu heshu;
  private final Checks checks;
  private final Set<Path> written;

  /**
   * Watches what is checked.
   *
   * @param written files that each check writes; their changes call for no other check
   */
  Watching(Heshu heshu, Checks checks, Stream<Path> written) {
    this.heshu = heshu;
    this.checks = checks;
    this.written = written.map(Watching::whole).collect(Collectors.toSet());
  }

  private static Path whole(Path file) {
    return file.toAbsolutePath().normalize();
  }

  /** One check with all that it writes. */
  interface Check {
    Round of(Checks checks) throws IOException, ConfigurationException;
  }

  /**
   * What came of one check.
   *
   * @param code what it would end in if it were the only one
   * @param read whether somebody still reads what it printed
   */
  record Round(ExitCode code, Coverage coverage, boolean read) {}

  ExitCode run(Check check) throws IOException {
    Watch watch = new Watch(checks.watched());
    while (round(check)) {
      try {
        said("cli.changed", names(settled(watch)));
      } catch (InterruptedException interrupted) {
        Thread.currentThread().interrupt();
        return ExitCode.INTERRUPTED;
      }
    }
    return ExitCode.OK;
  }

  /** Checks once, and tells whether to go on. What is wrong with the files can still be mended. */
  private boolean round(Check check) throws IOException {
    try {
      Round round = check.of(checks);
      said("cli.watching", counts(round.coverage()));
      return round.read();
    } catch (ConfigurationException wrong) {
      Problems.say(wrong.problems(), heshu);
      said("cli.watch-failed", "");
      return true;
    }
  }

  /** What changed, once nothing has changed for a while and no report is missing. */
  private Set<Path> settled(Watch watch) throws InterruptedException {
    Set<Path> changed = new TreeSet<>();
    Set<Path> latest = Set.of();
    int missing = 0;
    while (changed.isEmpty() || !latest.isEmpty() || missing > 0) {
      Thread.sleep(LOOK_EVERY_MILLIS);
      latest = new TreeSet<>(watch.changes(checks.watched()));
      latest.removeIf(file -> written.contains(whole(file)));
      changed.addAll(latest);
      missing = reportIsMissing() ? (missing + 1) % MOST_LOOKS_FOR_A_MISSING_REPORT : 0;
    }
    return changed;
  }

  private boolean reportIsMissing() {
    return !checks.reports().stream().allMatch(Files::exists);
  }

  private void said(String code, String what) {
    LocalTime now = LocalTime.now(ZoneId.systemDefault()).truncatedTo(ChronoUnit.SECONDS);
    heshu.terminal().complain(heshu.say(code, clock(now), Printable.line(what)));
  }

  private static String clock(LocalTime time) {
    return String.format(
        java.util.Locale.ROOT,
        "%02d:%02d:%02d",
        time.getHour(),
        time.getMinute(),
        time.getSecond());
  }

  private String names(Set<Path> changed) {
    String first = changed.iterator().next().getFileName().toString();
    return changed.size() == 1 ? first : heshu.say("cli.and-more", first, changed.size());
  }

  private String counts(Coverage coverage) {
    List<String> counts = new ArrayList<>();
    for (Severity severity : List.of(Severity.ERROR, Severity.WARNING, Severity.NOTE)) {
      int count = coverage.findings().getOrDefault(severity, 0);
      counts.add(heshu.say("output.severity." + severity.contractName()) + " " + count);
    }
    return String.join(" · ", counts);
  }
}
