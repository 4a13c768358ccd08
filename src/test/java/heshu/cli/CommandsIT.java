package heshu.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import picocli.CommandLine;

/**
 * The shipped jar, run as a user runs it. The golden files are sessions: a new one begins with the
 * lines to type, and {@code -Dheshu.golden=write} fills in what they print.
 */
class CommandsIT {
  private static final Path INPUT = Path.of("src/test/resources/heshu/cli/input");
  private static final Path GOLDEN = Path.of("src/test/resources/heshu/cli/golden");

  @TempDir private Path scratch;
  @TempDir private Path folder;

  static List<String> sessions() throws IOException {
    try (Stream<Path> files = Files.list(GOLDEN)) {
      return files.map(file -> file.getFileName().toString()).sorted().toList();
    }
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("sessions")
  void a_session_reads_as_it_read(String name) throws Exception {
    copyInputs();
    Path golden = GOLDEN.resolve(name);
    Transcript session = Transcript.of(golden);
    assertThat(session.commands()).isNotEmpty();
    Golden.check(golden, session.played(folder, scratch));
  }

  private void copyInputs() throws IOException {
    Files.walkFileTree(
        INPUT,
        new SimpleFileVisitor<>() {
          @Override
          public FileVisitResult preVisitDirectory(Path path, BasicFileAttributes attributes)
              throws IOException {
            Files.createDirectories(folder.resolve(INPUT.relativize(path)));
            return FileVisitResult.CONTINUE;
          }

          @Override
          public FileVisitResult visitFile(Path path, BasicFileAttributes attributes)
              throws IOException {
            Files.copy(path, folder.resolve(INPUT.relativize(path)));
            return FileVisitResult.CONTINUE;
          }
        });
  }

  @Test
  void every_command_and_option_is_exercised_in_some_session() throws IOException {
    List<List<String>> typed = new ArrayList<>();
    for (String session : sessions()) {
      for (String command : Transcript.of(GOLDEN.resolve(session)).commands()) {
        typed.add(Arrays.asList(command.split("[ =|']+", -1)));
      }
    }
    Set<String> words = typed.stream().flatMap(List::stream).collect(Collectors.toSet());
    Set<String> missing = new TreeSet<>();
    CommandLine root = CommandLines.create(Terminal.ofProcess(), List.of());
    root.getSubcommands()
        .forEach(
            (name, command) -> {
              if (typed.stream().noneMatch(line -> runs(name, line))) {
                missing.add(name);
              }
              command.getCommandSpec().options().stream()
                  .filter(option -> Stream.of(option.names()).noneMatch(words::contains))
                  .forEach(option -> missing.add(option.longestName()));
            });
    assertThat(missing).isEmpty();
  }

  private static boolean runs(String command, List<String> words) {
    int heshu = words.indexOf("heshu");
    return heshu >= 0 && words.subList(heshu, words.size()).contains(command);
  }
}
