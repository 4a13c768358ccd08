package heshu.shell;

import heshu.check.ReportResult;
import heshu.claim.Claim;
import heshu.output.ClaimSummary;
import heshu.output.Presentation;
import heshu.rule.Finding;
import heshu.rule.Verdict;
import heshu.text.Message;
import heshu.text.UnreadableException;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Going through the claims of the open report, one at a time. */
final class Visits {
  private final Commands commands;
  private final OpenReport open;

  /** By id, because numbers change when the report is edited. */
  private Optional<String> visited = Optional.empty();

  Visits(Commands commands, OpenReport open) {
    this.commands = commands;
    this.open = open;
  }

  /** Starts anew with another report. */
  void forget() {
    visited = Optional.empty();
  }

  /** How many claims there are in which state. */
  int summary() throws UnreadableException {
    Optional<ReportResult> report = open.report();
    if (report.isEmpty()) {
      return commands.refuse(Message.of("shell.nothing-open"));
    }
    Counts counts = Counts.of(report.get());
    say(counts.message());
    return 0;
  }

  int next() throws UnreadableException {
    return move("shell.no-next", /* forward= */ true);
  }

  int previous() throws UnreadableException {
    return move("shell.no-previous", /* forward= */ false);
  }

  int show(List<String> words) throws UnreadableException {
    Optional<ReportResult> report = open.report();
    if (report.isEmpty()) {
      return commands.refuse(Message.of("shell.nothing-open"));
    }
    Optional<Claim> claim = wanted(report.get(), words);
    if (claim.isEmpty()) {
      return commands.refuse(noClaim(words));
    }
    show(report.get(), claim.get());
    return 0;
  }

  int why(List<String> words) throws UnreadableException {
    Optional<ReportResult> report = open.report();
    if (report.isEmpty()) {
      return commands.refuse(Message.of("shell.nothing-open"));
    }
    Optional<Claim> claim = wanted(report.get(), words);
    if (claim.isEmpty()) {
      return commands.refuse(noClaim(words));
    }
    visited = Optional.of(claim.get().id());
    return commands.run(List.of("explain", claim.get().id()), open.opened());
  }

  /** Claims whose figure, indicator or sentence contains the words. */
  int find(List<String> words) throws UnreadableException {
    Optional<ReportResult> report = open.report();
    if (report.isEmpty()) {
      return commands.refuse(Message.of("shell.nothing-open"));
    }
    String text = String.join(" ", words);
    if (text.isEmpty()) {
      return commands.refuse(Message.of("shell.find-what"));
    }
    List<Claim> found =
        report.get().extraction().claims().stream()
            .filter(claim -> speaksOf(text, claim, report.get()))
            .toList();
    if (found.isEmpty()) {
      say(Message.of("shell.not-found", text));
      return 0;
    }
    commands.print(to -> new ClaimSummary(presentation()).list(report.get(), found, to));
    return 0;
  }

  private static boolean speaksOf(String text, Claim claim, ReportResult report) {
    return claim.text().contains(text)
        || claim.subject().indicator().contains(text)
        || report.document().words(claim.sentence()).contains(text);
  }

  private int move(String none, boolean forward) throws UnreadableException {
    Optional<ReportResult> report = open.report();
    if (report.isEmpty()) {
      return commands.refuse(Message.of("shell.nothing-open"));
    }
    int from = visited(report.get()).map(Claim::index).orElse(0);
    Predicate<Claim> unresolved = unresolved(report.get());
    Stream<Claim> candidates =
        report.get().extraction().claims().stream()
            .filter(claim -> forward ? claim.index() > from : claim.index() < from)
            .filter(unresolved);
    Optional<Claim> claim =
        forward ? candidates.findFirst() : candidates.reduce((earlier, later) -> later);
    if (claim.isEmpty()) {
      say(Message.of(none));
      return 0;
    }
    show(report.get(), claim.get());
    return 0;
  }

  /** A claim on which a person still has to decide something: it is not signed off either. */
  private Predicate<Claim> unresolved(ReportResult report) throws UnreadableException {
    Set<String> found =
        report.findings().stream()
            .map(Finding::claims)
            .flatMap(List::stream)
            .collect(Collectors.toSet());
    Set<String> signed = open.book().signed();
    return claim -> {
      Verdict verdict = report.verdicts().get(claim.index() - 1);
      boolean ambiguous = verdict.reason().equals(Optional.of(Verdict.Reason.AMBIGUOUS));
      boolean asks =
          verdict.state() == Verdict.State.DIFFERS || ambiguous || found.contains(claim.id());
      return asks && !signed.contains(claim.id());
    };
  }

  private void show(ReportResult report, Claim claim) {
    visited = Optional.of(claim.id());
    commands.print(to -> new ClaimSummary(presentation()).write(report, claim, to));
  }

  private Optional<Claim> wanted(ReportResult report, List<String> words) {
    if (words.isEmpty()) {
      return visited(report);
    }
    String word = words.get(0);
    String number = word.startsWith("#") ? word.substring(1) : word;
    return claim(
        report, claim -> claim.id().equals(word) || String.valueOf(claim.index()).equals(number));
  }

  private Optional<Claim> visited(ReportResult report) {
    return visited.flatMap(id -> claim(report, claim -> claim.id().equals(id)));
  }

  private static Optional<Claim> claim(ReportResult report, Predicate<Claim> wanted) {
    return report.extraction().claims().stream().filter(wanted).findFirst();
  }

  private static Message noClaim(List<String> words) {
    return words.isEmpty()
        ? Message.of("shell.none-visited")
        : Message.of("shell.no-such-claim", words.get(0));
  }

  private void say(Message message) {
    commands.print(to -> to.write(presentation().wording().say(message) + "\n"));
  }

  private Presentation presentation() {
    return commands.presentation();
  }
}
