package heshu.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The committed completion scripts are those of the command tree, and the shells take them. */
class CompletionTest {
  @TempDir private Path folder;

  @ParameterizedTest
  @CsvSource({"bash,heshu.bash", "zsh,_heshu", "fish,heshu.fish"})
  void the_committed_script_is_current(String shell, String file) {
    CliRun run = CliRun.of("completion", shell);
    assertThat(run.code()).isZero();
    Golden.check(Path.of("completions", file), run.out());
  }

  @Test
  void bash_completes_commands_options_and_values() throws Exception {
    String script =
        """
        source completions/heshu.bash
        try() { COMP_WORDS=("$@"); COMP_CWORD=$(($# - 1)); _heshu; echo "${COMPREPLY[*]}"; }
        try heshu cl
        try heshu check --fo
        try heshu check --format js
        try heshu check --format = sa
        try heshu completion z
        """;
    assertThat(shell("bash", script).lines())
        .containsExactly("claims", "--format", "json jsonl", "sarif", "zsh");
  }

  @Test
  void zsh_loads_the_script() throws Exception {
    String script =
        """
        autoload -Uz compinit && compinit -u -d %s/dump
        source completions/_heshu
        echo ${_comps[heshu]}
        """
            .formatted(folder);
    assertThat(shell("zsh", script).strip()).isEqualTo("_heshu");
  }

  @Test
  void fish_completes_commands_options_and_values() throws Exception {
    String script =
        """
        source completions/heshu.fish
        complete -C 'heshu cl' | string split -f 1 \\t
        complete -C 'heshu check --form' | string split -f 1 \\t
        complete -C 'heshu check --format js' | string split -f 1 \\t
        """;
    assertThat(shell("fish", script).lines())
        .containsExactly("claims", "--format", "json", "jsonl");
  }

  private String shell(String shell, String script) throws IOException, InterruptedException {
    assumeTrue(isInstalled(shell), shell + " is not installed");
    Path file = Files.writeString(folder.resolve("script"), script);
    ProcessBuilder builder = new ProcessBuilder(shell, file.toString()).redirectErrorStream(true);
    builder.environment().put("HOME", folder.toString());
    Process process = builder.start();
    String output = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    assertThat(process.waitFor(60, TimeUnit.SECONDS)).isTrue();
    return output;
  }

  private static boolean isInstalled(String shell) {
    return List.of("/bin", "/usr/bin", "/usr/local/bin").stream()
        .anyMatch(place -> Files.isExecutable(Path.of(place, shell)));
  }
}
