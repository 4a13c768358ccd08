package heshu.tui.model;

import heshu.rule.Severity;
import heshu.rule.Verdict;
import heshu.text.Wording;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;

/**
 * Which lines of the list are shown: those to which every word applies. A word is a state, a
 * reason, a severity or a rule, as printed on the screen or in JSON; {@code 待定} or {@code
 * unresolved}; {@code 未核} or {@code unverified}, what neither a table nor a person has verified; or
 * part of a heading.
 *
 * @param words lower case; none shows everything
 */
public record Filter(List<String> words) {
  private static final List<String> UNVERIFIED = List.of("unverified", "未核");
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

  /** What shows or hides the lines of a report; made once for a list, however long it is. */
  Predicate<Item> on(Sheet sheet, Decisions decisions, Wording wording) {
    return words.stream()
        .map(word -> applies(word, sheet, decisions, wording))
        .reduce(item -> true, Predicate::and);
  }

  private static Predicate<Item> applies(
      String word, Sheet sheet, Decisions decisions, Wording wording) {
    if (UNRESOLVED.contains(word)) {
      return item -> !decisions.isResolved(item);
    }
    if (UNVERIFIED.contains(word)) {
      return item -> item.standing() == Standing.UNDECIDABLE && decisions.signed(item).isEmpty();
    }
    Set<Standing> standings = standings(word, wording);
    Set<Verdict.Reason> reasons = reasons(word, wording);
    Set<Severity> severities = severities(word, wording);
    Map<List<String>, Boolean> sections = new HashMap<>();
    return item ->
        standings.contains(item.standing())
            || item.verdict().flatMap(Verdict::reason).filter(reasons::contains).isPresent()
            || item.findings().stream()
                .anyMatch(one -> one.rule().equals(word) || severities.contains(one.severity()))
            || sections.computeIfAbsent(sheet.section(item), section -> names(section, word));
  }

  private static boolean names(List<String> section, String word) {
    return section.stream().anyMatch(heading -> heading.toLowerCase(Locale.ROOT).contains(word));
  }

  private static Set<Standing> standings(String word, Wording wording) {
    return Arrays.stream(Standing.values())
        .filter(one -> one.contractName().equals(word) || isSaid(word, wording.say(one.word())))
        .collect(Collectors.toSet());
  }

  private static Set<Verdict.Reason> reasons(String word, Wording wording) {
    return Arrays.stream(Verdict.Reason.values())
        .filter(
            one ->
                one.contractName().equals(word)
                    || isSaid(word, wording.say("tui.reason." + one.contractName()))
                    || isSaid(word, wording.say("output.reason." + one.contractName())))
        .collect(Collectors.toSet());
  }

  private static Set<Severity> severities(String word, Wording wording) {
    return Arrays.stream(Severity.values())
        .filter(
            one ->
                one.contractName().equals(word)
                    || isSaid(word, wording.say("tui.severity." + one.contractName())))
        .collect(Collectors.toSet());
  }

  private static boolean isSaid(String word, String said) {
    return said.equalsIgnoreCase(word);
  }
}
