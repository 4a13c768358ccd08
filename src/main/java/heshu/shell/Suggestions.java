package heshu.shell;

import heshu.check.ReportResult;
import heshu.text.UnreadableException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jline.reader.Candidate;
import org.jline.reader.Completer;
import org.jline.reader.LineReader;
import org.jline.reader.ParsedLine;

/** What Tab offers: commands, options, values, files, claims, findings, indicators. */
final class Suggestions implements Completer {
  private final Commands commands;
  private final OpenReport open;

  Suggestions(Commands commands, OpenReport open) {
    this.commands = commands;
    this.open = open;
  }

  @Override
  public void complete(LineReader reader, ParsedLine line, List<Candidate> candidates) {
    List<String> before = line.words().subList(0, line.wordIndex());
    Expected expected = expected(before, line.word());
    expected.words().forEach(word -> candidates.add(new Candidate(word)));
    for (Expected.Kind kind : expected.kinds()) {
      candidates.addAll(
          switch (kind) {
            case FILE -> files(line.word());
            case CLAIM -> claims();
            case FINDING -> findings();
            case INDICATOR -> indicators();
          });
    }
  }

  Expected expected(List<String> before, String word) {
    if (before.isEmpty()) {
      return Expected.of(Stream.concat(commands.names().stream(), Verb.names().stream()).toList());
    }
    Optional<Verb> verb = Verb.named(before.get(0));
    return verb.isPresent()
        ? expected(verb.get(), before, word)
        : commands.expected(before, word, open.opened());
  }

  private Expected expected(Verb verb, List<String> before, String word) {
    return switch (verb) {
      case OPEN -> {
        List<String> own = new ArrayList<>(before);
        own.set(0, Lines.OWN_NAME);
        yield commands.expected(own, word, Opened.nothing());
      }
      case SET -> before.size() == 1 ? optionNames() : values(before.get(1));
      case SHOW, WHY -> Expected.of(Expected.Kind.CLAIM);
      case FIND -> Expected.of(Expected.Kind.INDICATOR);
      case NEXT, PREV, UNDO, REDO, QUIT -> Expected.of(List.of());
    };
  }

  private Expected optionNames() {
    return Expected.of(
        commands.expected(List.of(Lines.OWN_NAME), "--", Opened.nothing()).words().stream()
            .filter(name -> name.startsWith("--"))
            .map(name -> name.substring(2))
            .toList());
  }

  private Expected values(String option) {
    String name = option.startsWith("-") ? option : "--" + option;
    return commands.expected(List.of(Lines.OWN_NAME, name), "", Opened.nothing());
  }

  private List<Candidate> claims() {
    return report().stream()
        .flatMap(report -> report.extraction().claims().stream())
        .map(
            claim ->
                described(
                    Integer.toString(claim.index()),
                    claim.subject().indicator() + " " + claim.text()))
        .toList();
  }

  private List<Candidate> findings() {
    return report().stream()
        .flatMap(
            report ->
                report.findings().stream()
                    .map(
                        finding ->
                            described(finding.id(), report.document().words(finding.span()))))
        .toList();
  }

  private List<Candidate> indicators() {
    return report().stream()
        .flatMap(report -> report.extraction().claims().stream())
        .map(claim -> claim.subject().indicator())
        .filter(name -> !name.isEmpty())
        .distinct()
        .map(Candidate::new)
        .toList();
  }

  private static Candidate described(String value, String what) {
    return new Candidate(value, value, null, what, null, null, /* complete= */ true);
  }

  private Optional<ReportResult> report() {
    try {
      return open.report();
    } catch (UnreadableException said) {
      return Optional.empty();
    }
  }

  private static List<Candidate> files(String word) {
    int slash = word.lastIndexOf('/');
    String folder = word.substring(0, slash + 1);
    boolean hidden = word.startsWith(".", slash + 1);
    try (Stream<Path> entries = Files.list(Path.of(folder))) {
      return entries
          .filter(path -> hidden || !path.getFileName().toString().startsWith("."))
          .sorted()
          .map(path -> file(folder, path))
          .toList();
    } catch (IOException | InvalidPathException none) {
      return List.of();
    }
  }

  /** A folder is not the end of a path. */
  private static Candidate file(String folder, Path path) {
    boolean isFolder = Files.isDirectory(path);
    String name = path.getFileName() + (isFolder ? "/" : "");
    return new Candidate(folder + name, name, null, null, null, null, !isFolder);
  }
}
