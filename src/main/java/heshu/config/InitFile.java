package heshu.config;

import heshu.claim.ReportContext;
import heshu.text.Message;
import heshu.text.Problem;
import heshu.text.UnreadableException;
import heshu.text.Wording;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.List;

/** Writes a commented {@code heshu.yaml} for a report and its tables. */
public final class InitFile {
  private InitFile() {}

  /**
   * The text of the file.
   *
   * @param context what was found of the report
   * @param data the statistics, as they should stand in the file
   * @param tableNotes lines that reading the tables suggests, to stand under {@code tables:},
   *     without indentation
   */
  public static String text(
      ReportContext context, List<String> data, List<String> tableNotes, Wording wording) {
    StringBuilder yaml = new StringBuilder();
    say(yaml, wording, "config.init-head");
    yaml.append("report:\n");
    line(yaml, context.year().isPresent(), "  year: " + context.year().orElse(2025));
    line(yaml, context.region().isPresent(), "  region: " + quoted(context.region().orElse("")));
    say(yaml, wording, "config.init-data");
    yaml.append("data:\n");
    line(
        yaml,
        !data.isEmpty(),
        "  paths: [" + String.join(", ", data.stream().map(InitFile::quoted).toList()) + "]");
    say(yaml, wording, "config.init-tables");
    yaml.append("  # precedence: [统计局/, 部门报送.csv]\n  # tables:\n");
    tableNotes.forEach(note -> yaml.append("  #   ").append(note).append('\n'));
    say(yaml, wording, "config.init-rounding");
    yaml.append("rounding: half-up\n");
    say(yaml, wording, "config.init-rules");
    yaml.append("# rules:\n#   folders: []\n#   ignore: []\n#   severity: {}\n");
    say(yaml, wording, "config.init-tolerances");
    yaml.append("# tolerances:\n#   - {indicator: 粮食总产量, relative: 0.5%}\n");
    yaml.append("#   - {absolute: 0.1亿元}\n");
    say(yaml, wording, "config.init-mappings");
    yaml.append("# mappings:\n#   - {indicator: 先进制造业投资, series: '投资.csv:高新制造投资'}\n");
    say(yaml, wording, "config.init-own");
    yaml.append("# indicators:\n#   - {name: 游船客运量, aliases: [湖区客运量], units: [万人次]}\n");
    yaml.append("# units:\n#   - {symbol: 垧, factor: 15, of: 亩}\n");
    yaml.append("# regions:\n#   - {name: 临湖新区, aliases: [新区], parent: 安州市}\n");
    yaml.append("# words:\n#   name: [一湖两岛]\n");
    say(yaml, wording, "config.init-extends");
    yaml.append("# extends: ../共用.yaml\n");
    return yaml.toString();
  }

  /**
   * Writes the file; one that exists is never overwritten.
   *
   * @throws UnreadableException if it exists or cannot be written
   */
  public static void write(Path file, String text) throws UnreadableException {
    try {
      Files.writeString(file, text, StandardCharsets.UTF_8, StandardOpenOption.CREATE_NEW);
    } catch (FileAlreadyExistsException e) {
      throw failure(file, "config.init-exists", "config.init-move");
    } catch (IOException e) {
      throw failure(file, "config.init-unwritable", "config.check-permission");
    }
  }

  private static UnreadableException failure(Path file, String what, String remedy) {
    return new UnreadableException(
        Problem.error(file.toString(), Message.of(what), Message.of(remedy)));
  }

  private static void say(StringBuilder yaml, Wording wording, String code) {
    wording
        .say(code)
        .lines()
        .forEach(line -> yaml.append(line.isEmpty() ? "" : "# " + line).append('\n'));
  }

  private static void line(StringBuilder yaml, boolean known, String line) {
    yaml.append(known ? line : "  # " + line.strip()).append('\n');
  }

  private static String quoted(String text) {
    return '"' + text.replace("\\", "\\\\").replace("\"", "\\\"") + '"';
  }
}
