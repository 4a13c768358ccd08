package heshu.rule;

import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;

/** The words of a message or a suggestion, with {@code {variables}} to be filled. */
public record Template(String words) {

  public Set<String> variables() {
    Set<String> names = new LinkedHashSet<>();
    int open = words.indexOf('{');
    while (open >= 0) {
      int close = words.indexOf('}', open);
      if (close < 0) {
        break;
      }
      names.add(words.substring(open + 1, close));
      open = words.indexOf('{', close);
    }
    return names;
  }

  /** The words with every variable filled; one without a value is left out. */
  public String fill(Map<String, String> values) {
    StringBuilder filled = new StringBuilder();
    int at = 0;
    while (at < words.length()) {
      int close = words.charAt(at) == '{' ? words.indexOf('}', at) : -1;
      if (close < 0) {
        filled.append(words.charAt(at++));
      } else {
        filled.append(values.getOrDefault(words.substring(at + 1, close), ""));
        at = close + 1;
      }
    }
    return filled.toString();
  }
}
