package heshu.decision;

import heshu.rule.Finding;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;

/**
 * Findings that were known at some moment, by fingerprint; a check against it fails only on new
 * ones. Its text form has one finding a line, {@code id rule}, sorted, so that two baselines can be
 * compared line by line.
 */
public record Baseline(Set<String> findings) {
  public static final Baseline EMPTY = new Baseline(Set.of());

  private static final String HEADER = "# heshu baseline 1";

  public Baseline {
    findings = Set.copyOf(findings);
  }

  public boolean knows(Finding finding) {
    return findings.contains(finding.id());
  }

  /** The text form of these findings. */
  public static String write(Collection<Finding> findings) {
    TreeMap<String, String> lines = new TreeMap<>();
    findings.forEach(finding -> lines.put(finding.id(), finding.rule()));
    return HEADER
        + "\n"
        + lines.entrySet().stream()
            .map(line -> line.getKey() + " " + line.getValue() + "\n")
            .collect(Collectors.joining());
  }

  /**
   * Reads the text form.
   *
   * @throws IllegalArgumentException if it is not one
   */
  public static Baseline read(String text) {
    List<String> lines = text.lines().toList();
    if (lines.isEmpty() || !lines.get(0).equals(HEADER)) {
      throw new IllegalArgumentException("not a baseline");
    }
    return new Baseline(
        lines.stream()
            .skip(1)
            .filter(line -> !line.isBlank() && !line.startsWith("#"))
            .map(line -> line.indexOf(' ') < 0 ? line : line.substring(0, line.indexOf(' ')))
            .collect(Collectors.toSet()));
  }
}
