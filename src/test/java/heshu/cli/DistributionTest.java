package heshu.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

/** What stands beside the jar: the launchers and the manual page. */
class DistributionTest {
  private static final Path MAN_PAGE = Path.of("src/dist/heshu.1");

  @TempDir private Path folder;

  @Test
  void the_committed_manual_page_is_current() {
    CliRun run = CliRun.of("help", "--man");
    assertThat(run.code()).isZero();
    Golden.check(MAN_PAGE, run.out().replaceFirst("\"heshu [^\"]*\"", "\"heshu\""));
  }

  @Test
  void the_manual_page_is_set_without_a_warning() throws Exception {
    assumeTrue(Files.isExecutable(Path.of("/usr/bin/groff")), "groff is not installed");
    Process groff =
        new ProcessBuilder("groff", "-man", "-Tutf8", "-Kutf8", "-ww", "-z", MAN_PAGE.toString())
            .redirectErrorStream(true)
            .start();
    String said = new String(groff.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    assertThat(groff.waitFor()).isZero();
    assertThat(said).isEmpty();
  }

  /** Also through a link, as one that lies in a folder of the PATH. */
  @Test
  @DisabledOnOs(OS.WINDOWS)
  void the_launcher_hands_its_words_to_the_jar_beside_it() throws Exception {
    Path bin = Files.createDirectories(folder.resolve("heshu/bin"));
    Path launcher = Files.copy(Path.of("src/dist/heshu"), bin.resolve("heshu"));
    assertThat(launcher.toFile().setExecutable(true)).isTrue();
    Path link = Files.createSymbolicLink(folder.resolve("heshu-link"), launcher);
    assertThat(run(link, "x").err()).contains("找不到 heshu.jar");
    Files.createDirectories(folder.resolve("heshu/lib"));
    Files.writeString(folder.resolve("heshu/lib/heshu.jar"), "");
    Path java = Files.createDirectories(folder.resolve("jdk/bin")).resolve("java");
    Files.writeString(java, "#!/bin/sh\nfor word; do echo \"$word\"; done\n");
    assertThat(java.toFile().setExecutable(true)).isTrue();
    assertThat(run(link, "check", "a b.docx").out().lines())
        .endsWith(
            folder.toRealPath().resolve("heshu/lib/heshu.jar").toString(), "check", "a b.docx")
        .contains("-XX:TieredStopAtLevel=1");
  }

  private CliRun run(Path launcher, String... words) throws Exception {
    List<String> command = new java.util.ArrayList<>(List.of(launcher.toString()));
    command.addAll(List.of(words));
    ProcessBuilder builder = new ProcessBuilder(command);
    builder.environment().put("JAVA_HOME", folder.resolve("jdk").toString());
    Process process = builder.start();
    String out = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    String err = new String(process.getErrorStream().readAllBytes(), StandardCharsets.UTF_8);
    assertThat(process.waitFor(30, TimeUnit.SECONDS)).isTrue();
    return new CliRun(process.exitValue(), out, err);
  }
}
