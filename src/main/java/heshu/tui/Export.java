package heshu.tui;

import heshu.check.CheckResult;
import heshu.output.CheckFormat;
import heshu.output.FileOutput;
import heshu.output.Presentation;
import heshu.output.ResultWriter;
import heshu.text.Wording;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;

/** Writes results to files, in the formats of {@code heshu check}. */
public final class Export {
  private Export() {}

  /** The names of the formats. */
  public static List<String> formats() {
    return Arrays.stream(CheckFormat.values()).map(CheckFormat::toString).toList();
  }

  /**
   * Writes a result.
   *
   * @throws IllegalArgumentException if there is no such format
   */
  static void write(CheckResult result, String format, Path file, Wording wording)
      throws IOException {
    CheckFormat known =
        Arrays.stream(CheckFormat.values())
            .filter(candidate -> candidate.toString().equals(format))
            .findFirst()
            .orElseThrow(() -> new IllegalArgumentException(format));
    ResultWriter writer = known.writer(Presentation.plain(wording));
    FileOutput.write(file, to -> writer.write(result, to));
  }
}
