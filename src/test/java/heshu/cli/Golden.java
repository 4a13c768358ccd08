package heshu.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * Compares what the program prints with what it printed when somebody last looked at it. {@code mvn
 * verify -Dheshu.golden=write} writes the files anew.
 */
final class Golden {
  private static final boolean WRITE = "write".equals(System.getProperty("heshu.golden"));

  private Golden() {}

  static void check(Path file, String actual) {
    try {
      if (WRITE) {
        Files.createDirectories(file.toAbsolutePath().getParent());
        Files.writeString(file, actual);
      }
      assertThat(file).as("no golden file; look at the output, then write it").exists();
      assertThat(actual).isEqualTo(Files.readString(file, StandardCharsets.UTF_8));
    } catch (IOException failed) {
      throw new UncheckedIOException(failed);
    }
  }
}
