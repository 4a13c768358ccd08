package heshu.tui.model;

import heshu.rule.Finding;
import heshu.rule.Severity;
import heshu.rule.Verdict;
import heshu.text.Message;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * How a line of the list stands, gravest first. It is shown as a mark and a word, never as a colour
 * alone.
 */
public enum Standing {
  DIFFERS("✗"),
  /** A rule found something, whatever the tables say. */
  FOUND("!"),
  UNDECIDABLE("?"),
  AGREES("✓"),
  WAIVED("~");

  private final String mark;

  Standing(String mark) {
    this.mark = mark;
  }

  public String mark() {
    return mark;
  }

  public String contractName() {
    return name().toLowerCase(Locale.ROOT);
  }

  public Message word() {
    return Message.of("tui.standing." + contractName());
  }

  /** How a figure or a stretch of text stands, given its verdict and the findings on it. */
  static Standing of(Optional<Verdict> verdict, List<Finding> findings) {
    Optional<Verdict.State> state = verdict.map(Verdict::state);
    if (state.filter(Verdict.State.DIFFERS::equals).isPresent()) {
      return DIFFERS;
    }
    if (findings.stream().anyMatch(finding -> finding.severity() != Severity.NOTE)) {
      return FOUND;
    }
    return state
        .map(
            known ->
                switch (known) {
                  case AGREES -> AGREES;
                  case DIFFERS -> DIFFERS;
                  case UNDECIDABLE -> UNDECIDABLE;
                  case WAIVED -> WAIVED;
                })
        .orElse(findings.isEmpty() ? WAIVED : FOUND);
  }
}
