package heshu.tui.model;

import heshu.rule.Finding;
import heshu.rule.Verdict;
import heshu.text.Wording;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * Which lines of the list are shown: those to which every word applies. A word is a state, a
 * reason, a severity or a rule, as printed on the screen or in JSON; {@code 待定} or {@code
 * unresolved}; or part of a heading.
 *
 * @param words lower case; none shows everything
 */
public record Filter(List<String> words) {
  private static final List<String> UNRESOLVED = List.of("unresolved", "待定", "未决");

  public Filter {
    words = List.copyOf(words);
  }

  static Filter none() {
    return new Filter(List.of());
  }

  static Filter parse(String written) {
    List<String> words = new ArrayList<>();
    for (String word : written.toLowerCase(Locale.ROOT).replace('　', ' ').split(" ", -1)) {
      if (!word.isBlank()) {
        words.add(word);
      }
    }
    return new Filter(words);
  }

  @Override
  public String toString() {
    return String.join(" ", words);
  }

  boolean shows(Item item, Sheet sheet, Decisions decisions, Wording wording) {
    return words.stream().allMatch(word -> applies(word, item, sheet, decisions, wording));
  }

  private static boolean applies(
      String word, Item item, Sheet sheet, Decisions decisions, Wording wording) {
    if (UNRESOLVED.contains(word)) {
      return !decisions.isResolved(item);
    }
    return item.standing().contractName().equals(word)
        || wording.say(item.standing().word()).toLowerCase(Locale.ROOT).equals(word)
        || item.verdict().filter(verdict -> hasReason(word, verdict, wording)).isPresent()
        || item.findings().stream().anyMatch(finding -> isOf(word, finding, wording))
        || sheet.section(item).stream()
            .anyMatch(heading -> heading.toLowerCase(Locale.ROOT).contains(word));
  }

  private static boolean hasReason(String word, Verdict verdict, Wording wording) {
    return verdict
        .reason()
        .filter(
            reason ->
                reason.contractName().equals(word)
                    || wording.say("tui.reason." + reason.contractName()).equalsIgnoreCase(word)
                    || wording.say("output.reason." + reason.contractName()).equalsIgnoreCase(word))
        .isPresent();
  }

  private static boolean isOf(String word, Finding finding, Wording wording) {
    String severity = finding.severity().contractName();
    return finding.rule().equals(word)
        || severity.equals(word)
        || wording.say("tui.severity." + severity).equalsIgnoreCase(word);
  }
}
