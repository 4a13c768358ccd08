package heshu.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
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
    Path link = install();
    Files.delete(folder.resolve("heshu/lib/heshu.jar"));
    assertThat(run(link, Map.of(), "x").err()).contains("找不到 heshu.jar");
    Files.writeString(folder.resolve("heshu/lib/heshu.jar"), "");
    assertThat(run(link, Map.of(), "check", "a b.docx").out().lines())
        .endsWith(
            folder.toRealPath().resolve("heshu/lib/heshu.jar").toString(), "check", "a b.docx")
        .contains("-XX:TieredStopAtLevel=1");
  }

  @Test
  @DisabledOnOs(OS.WINDOWS)
  void the_first_check_keeps_classes_for_the_next_start() throws Exception {
    Path link = install();
    Path cache = Files.createDirectory(folder.resolve("a cache"));
    Map<String, String> environment = Map.of("HESHU_CACHE", cache.toString());
    Path archive = cache.resolve("heshu/classes.jsa");
    assertThat(run(link, environment, "check").out().lines())
        .contains("-XX:ArchiveClassesAtExit=" + archive);
    assertThat(run(link, environment, "--version").out()).doesNotContain("classes.jsa");
    Files.writeString(archive, "classes");
    Path jar = folder.resolve("heshu/lib/heshu.jar");
    Files.setLastModifiedTime(jar, FileTime.fromMillis(1_000_000));
    assertThat(run(link, environment, "--version").out().lines())
        .contains("-XX:SharedArchiveFile=" + archive);
    Files.setLastModifiedTime(archive, FileTime.fromMillis(900_000));
    assertThat(run(link, environment, "check").out().lines())
        .contains("-XX:ArchiveClassesAtExit=" + archive);
  }

  @Test
  @DisabledOnOs(OS.WINDOWS)
  void nothing_is_kept_where_nothing_can_or_shall_be() throws Exception {
    Path link = install();
    assertThat(run(link, Map.of("HESHU_CACHE", ""), "check").out()).doesNotContain("classes.jsa");
    Path file = Files.writeString(folder.resolve("no-folder"), "");
    CliRun run = run(link, Map.of("HESHU_CACHE", file.toString()), "check");
    assertThat(run.out()).doesNotContain("classes.jsa").contains("check");
    assertThat(run.err()).isEmpty();
  }

  /** There the program would not find a report with a Chinese name. */
  @Test
  @DisabledOnOs(OS.WINDOWS)
  void the_launcher_leaves_the_posix_locale_and_no_other() throws Exception {
    Path link = install();
    assertThat(run(link, Map.of("LC_ALL", "C"), "x").out()).contains("LC_ALL=C.UTF-8");
    assertThat(run(link, Map.of("LC_ALL", "", "LANG", "POSIX"), "x").out())
        .contains("LC_ALL=C.UTF-8");
    assertThat(run(link, Map.of("LC_ALL", "zh_CN.GB18030"), "x").out())
        .contains("LC_ALL=zh_CN.GB18030");
  }

  /** No Windows at hand: what can be held of its launcher without one. */
  @Test
  void the_launcher_for_windows_is_plain_and_every_path_in_it_is_quoted() throws Exception {
    String text = Files.readString(Path.of("src/dist/heshu.cmd"), StandardCharsets.US_ASCII);
    List<String> lines = text.lines().filter(line -> !line.startsWith("rem ")).toList();
    for (String line : lines) {
      assertThat(line).as("a bracket would end a block").doesNotContain("(", ")");
      if (line.startsWith("goto ") || line.contains(" goto ")) {
        assertThat(lines).contains(":" + line.substring(line.indexOf("goto ") + 5));
      }
      for (String path : List.of("%JAR%", "%JAVA%", "%~dp0")) {
        int at = line.indexOf(path);
        long marks = at < 0 ? 1 : line.substring(0, at).chars().filter(c -> c == '"').count();
        assertThat(marks % 2).as(line).isEqualTo(1);
      }
    }
    assertThat(lines).contains("exit /b %ERRORLEVEL%").anyMatch(line -> line.endsWith(" %*"));
    String launcher = Files.readString(Path.of("src/dist/heshu"));
    for (String flag : List.of("-XX:TieredStopAtLevel=1", "-XX:+UseSerialGC", "-XX:-UsePerfData")) {
      assertThat(text).contains(flag);
      assertThat(launcher).contains(flag);
    }
  }

  /** The launcher with a jar that holds nothing and a Java that says what it is called with. */
  private Path install() throws Exception {
    Path bin = Files.createDirectories(folder.resolve("heshu/bin"));
    Path launcher = Files.copy(Path.of("src/dist/heshu"), bin.resolve("heshu"));
    assertThat(launcher.toFile().setExecutable(true)).isTrue();
    Files.createDirectories(folder.resolve("heshu/lib"));
    Files.writeString(folder.resolve("heshu/lib/heshu.jar"), "");
    Path java = Files.createDirectories(folder.resolve("jdk/bin")).resolve("java");
    Files.writeString(java, "#!/bin/sh\necho LC_ALL=$LC_ALL\nfor word; do echo \"$word\"; done\n");
    assertThat(java.toFile().setExecutable(true)).isTrue();
    return Files.createSymbolicLink(folder.resolve("heshu-link"), launcher);
  }

  private CliRun run(Path launcher, Map<String, String> environment, String... words)
      throws Exception {
    List<String> command = new ArrayList<>(List.of(launcher.toString()));
    command.addAll(List.of(words));
    ProcessBuilder builder = new ProcessBuilder(command);
    builder.environment().put("JAVA_HOME", folder.resolve("jdk").toString());
    builder.environment().put("HESHU_CACHE", "");
    builder.environment().putAll(environment);
    Process process = builder.start();
    String out = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    String err = new String(process.getErrorStream().readAllBytes(), StandardCharsets.UTF_8);
    assertThat(process.waitFor(30, TimeUnit.SECONDS)).isTrue();
    return new CliRun(process.exitValue(), out, err);
  }
}
