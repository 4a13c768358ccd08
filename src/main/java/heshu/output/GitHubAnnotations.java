package heshu.output;

import heshu.rule.Finding;
import heshu.rule.Severity;

/** Workflow commands that GitHub shows as annotations of a file. */
final class GitHubAnnotations {
  private GitHubAnnotations() {}

  static String of(String path, int line, int column, Finding finding, String message) {
    String level =
        finding.severity() == Severity.NOTE ? "notice" : finding.severity().contractName();
    String place = " file=" + property(path) + ",line=" + line + ",col=" + column;
    return "::"
        + level
        + place
        + ",title="
        + property(finding.rule())
        + "::"
        + data(Printable.line(message));
  }

  private static String data(String text) {
    return text.replace("%", "%25").replace("\r", "%0D").replace("\n", "%0A");
  }

  private static String property(String text) {
    return data(Printable.line(text)).replace(":", "%3A").replace(",", "%2C");
  }
}
