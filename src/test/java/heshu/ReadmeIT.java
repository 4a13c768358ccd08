package heshu;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;
import org.junit.jupiter.api.io.TempDir;

/**
 * Runs the two commands of the README in a clean copy of the project, as a newcomer would. The
 * copy's own run of this test is left out, or it would never end.
 */
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class ReadmeIT {
  private static final String INNER_RUN = "HESHU_INNER_RUN";

  /** Maven resets the colour on standard output before it does anything, even when it is quiet. */
  private static final String COLOUR_RESET = "\u001B[0m";

  private static final Pattern BLOCK = Pattern.compile("```(sh|text)\n(.*?)```", Pattern.DOTALL);

  @TempDir static Path copy;

  @BeforeAll
  static void copyTheProject() throws Exception {
    assumeThat(System.getenv(INNER_RUN)).as("not within its own run").isNull();
    Path list = copy.resolve("files.txt");
    Process git =
        new ProcessBuilder("git", "ls-files", "-z", "--cached", "--others", "--exclude-standard")
            .redirectOutput(list.toFile())
            .start();
    assertThat(git.waitFor()).isZero();
    for (String name : Files.readString(list).split("\0", -1)) {
      if (!name.isEmpty() && Files.isRegularFile(Path.of(name))) {
        Path target = copy.resolve(name);
        Files.createDirectories(parent(target));
        Files.copy(Path.of(name), target);
      }
    }
    Files.delete(list);
  }

  @Test
  @Order(1)
  void the_first_command_builds_the_program_and_shows_the_screen_of_the_readme() throws Exception {
    Result result = run(blocks("sh").get(0));
    assertThat(result.output).isEqualTo(blocks("text").get(0));
    assertThat(result.exitCode).as("the report of the fixture has errors").isEqualTo(1);
  }

  @Test
  @Order(2)
  void the_second_command_runs_all_tests() throws Exception {
    Result result = run(blocks("sh").get(1));
    assertThat(result.exitCode).as(result.output).isZero();
    assertThat(result.output).contains("Tests run:").contains("BUILD SUCCESS");
  }

  private record Result(int exitCode, String output) {}

  private static Result run(String command) throws IOException, InterruptedException {
    Path output = Files.createTempFile("heshu-readme", ".log");
    try {
      ProcessBuilder builder = new ProcessBuilder("sh", "-c", command);
      builder.directory(copy.toFile());
      builder.redirectOutput(output.toFile());
      builder.redirectError(ProcessBuilder.Redirect.DISCARD);
      builder.environment().put(INNER_RUN, "1");
      builder.environment().remove("HESHU_CORPUS");
      builder.environment().put("LC_ALL", "C.UTF-8");
      int exitCode = builder.start().waitFor();
      return new Result(exitCode, Files.readString(output).replace(COLOUR_RESET, ""));
    } finally {
      Files.delete(output);
    }
  }

  private static List<String> blocks(String language) throws IOException {
    List<String> blocks = new ArrayList<>();
    Matcher matcher = BLOCK.matcher(Files.readString(Path.of("README.md")));
    while (matcher.find()) {
      if (matcher.group(1).equals(language)) {
        blocks.add(matcher.group(2));
      }
    }
    return blocks;
  }

  private static Path parent(Path path) {
    Path parent = path.getParent();
    return parent == null ? path : parent;
  }
}
