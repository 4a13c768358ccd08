package heshu.config;

import heshu.decision.Decision;
import heshu.decision.DecisionBook;
import heshu.text.UnreadableException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * The lines of a decisions file, so that what a person wrote between them stays where it is: a
 * decision that stays keeps its lines and the remarks just above it, one that goes takes them
 * along, and a new one comes last. A file that is not laid out one decision below the other is
 * written anew.
 */
final class DecisionText {
  private static final String KEY = "decisions:";

  private final List<String> head = new ArrayList<>();
  private final List<List<String>> items = new ArrayList<>();
  private final List<String> tail = new ArrayList<>();
  private String indent = "";

  private DecisionText() {}

  /** The text of a file after a change. */
  static String rewritten(String old, DecisionBook before, DecisionBook after) {
    return split(old)
        .filter(text -> text.items.size() == before.decisions().size())
        .map(text -> text.with(before, after))
        .filter(text -> says(text, after))
        .orElseGet(() -> DecisionYaml.write(after));
  }

  private static boolean says(String text, DecisionBook wanted) {
    try {
      return DecisionYaml.read("", text).equals(wanted);
    } catch (UnreadableException e) {
      return false;
    }
  }

  private static Optional<DecisionText> split(String old) {
    DecisionText text = new DecisionText();
    List<String> lines = old.lines().toList();
    int at = lines.indexOf(KEY);
    if (at < 0) {
      return Optional.empty();
    }
    text.head.addAll(lines.subList(0, at + 1));
    lines.subList(at + 1, lines.size()).forEach(text::take);
    return Optional.of(text);
  }

  private void take(String line) {
    String bare = line.stripLeading();
    String before = line.substring(0, line.length() - bare.length());
    if (bare.startsWith("- ") && (items.isEmpty() || before.equals(indent))) {
      indent = before;
      List<String> item = new ArrayList<>(tail);
      item.add(line);
      items.add(item);
      tail.clear();
    } else if (items.isEmpty() || isBetween(bare, before)) {
      tail.add(line);
    } else {
      List<String> last = items.get(items.size() - 1);
      last.addAll(tail);
      last.add(line);
      tail.clear();
    }
  }

  /** A blank line, or a remark that is not indented as the keys of a decision are. */
  private boolean isBetween(String bare, String before) {
    return bare.isEmpty() || (bare.startsWith("#") && before.length() <= indent.length());
  }

  private String with(DecisionBook before, DecisionBook after) {
    Map<Decision, List<String>> written = new HashMap<>();
    for (int i = 0; i < items.size(); i++) {
      written.put(before.decisions().get(i), items.get(i));
    }
    List<String> lines = new ArrayList<>(head);
    for (Decision decision : after.decisions()) {
      List<String> kept = written.get(decision);
      lines.addAll(kept != null ? kept : added(decision));
    }
    lines.addAll(tail);
    return String.join("\n", lines) + "\n";
  }

  private List<String> added(Decision decision) {
    return DecisionYaml.item(decision).lines().map(line -> indent + line).toList();
  }
}
