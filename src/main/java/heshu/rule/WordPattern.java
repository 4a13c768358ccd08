package heshu.rule;

import com.google.re2j.Matcher;
import com.google.re2j.Pattern;
import com.google.re2j.PatternSyntaxException;
import heshu.text.Message;
import heshu.text.Span;
import heshu.text.WordClass;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * A pattern of words, as rules write them: an RE2 expression, in which {@code {number}} and its
 * like stand for what is tiresome to spell out. It is matched against text folded to half width, in
 * time linear in the text whatever the pattern.
 */
public final class WordPattern {
  /** Building blocks, none of which captures. */
  private static final Map<String, String> BLOCKS = blocks();

  private static final int LONGEST = 4000;
  private static final int MOST_REPEATS = 1000;
  private static final Pattern REPEAT = Pattern.compile("\\{(\\d*)(?:,(\\d*))?\\}");
  private static final Pattern BLOCK = Pattern.compile("\\{([a-z-]+)\\}");

  private final Pattern pattern;
  private final List<WordClass> required;

  private WordPattern(String expression) {
    this.pattern = Pattern.compile(expression);
    this.required = RequiredWords.of(expression);
  }

  private static Map<String, String> blocks() {
    Map<String, String> blocks = new LinkedHashMap<>();
    blocks.put("number", "(?:\\d+(?:,\\d{3})*(?:\\.\\d+)?)");
    blocks.put("scale", "(?:(?:万亿|千亿|百亿|十亿|亿|千万|百万|十万|万|千|百)?)");
    blocks.put("han-number", "(?:[〇零一二两三四五六七八九十百千万亿]+)");
    blocks.put("percent", "(?:[%‰])");
    blocks.put("dash", "(?:[-~—–－～〜至到]+)");
    return blocks;
  }

  public static Set<String> blockNames() {
    return BLOCKS.keySet();
  }

  /** What keeps a text from being a pattern. */
  public static Optional<Message> complaint(String text) {
    if (text.length() > LONGEST || repeats(text) > MOST_REPEATS) {
      return Optional.of(Message.of("rule.pattern-too-large"));
    }
    Optional<String> unknown = unknownBlock(text);
    if (unknown.isPresent()) {
      return Optional.of(
          Message.of("rule.unknown-block", unknown.get(), String.join("、", BLOCKS.keySet())));
    }
    try {
      return compile(text).pattern.matcher("").matches()
          ? Optional.of(Message.of("rule.pattern-empty"))
          : Optional.empty();
    } catch (PatternSyntaxException e) {
      return Optional.of(Message.of("rule.bad-pattern", e.getDescription()));
    }
  }

  /**
   * Compiles a pattern that {@link #complaint} has nothing against.
   *
   * @throws PatternSyntaxException if it is none
   */
  public static WordPattern compile(String text) {
    String expanded = text;
    for (Map.Entry<String, String> block : BLOCKS.entrySet()) {
      expanded = expanded.replace("{" + block.getKey() + "}", block.getValue());
    }
    return new WordPattern(expanded);
  }

  private static Optional<String> unknownBlock(String text) {
    Matcher matcher = BLOCK.matcher(text);
    while (matcher.find()) {
      if (!BLOCKS.containsKey(matcher.group(1))) {
        return Optional.of(matcher.group(1));
      }
    }
    return Optional.empty();
  }

  /** The product of all counted repeats: nested ones multiply the size of the compiled program. */
  private static long repeats(String text) {
    long product = 1;
    Matcher matcher = REPEAT.matcher(text);
    while (matcher.find() && product <= MOST_REPEATS) {
      product *= Math.max(1, Math.max(count(matcher.group(1)), count(matcher.group(2))));
    }
    return product;
  }

  private static long count(@org.jspecify.annotations.Nullable String digits) {
    if (digits == null || digits.isEmpty()) {
      return 1;
    }
    return digits.length() > 4 ? MOST_REPEATS + 1L : Long.parseLong(digits);
  }

  /** The named groups. */
  public Set<String> names() {
    return pattern.namedGroups().keySet();
  }

  /** All matches in a text, from left to right, disjoint. */
  public List<Match> matches(String text) {
    if (!required.stream().allMatch(words -> words.isWithin(text))) {
      return List.of();
    }
    List<Match> matches = new ArrayList<>();
    Matcher matcher = pattern.matcher(text);
    while (matcher.find()) {
      matches.add(match(matcher));
    }
    return matches;
  }

  private Match match(Matcher matcher) {
    Map<String, Span> groups = new LinkedHashMap<>();
    for (String name : names()) {
      if (matcher.start(name) >= 0) {
        groups.put(name, new Span(matcher.start(name), matcher.end(name)));
      }
    }
    return new Match(new Span(matcher.start(), matcher.end()), groups);
  }

  /** Where a pattern matched, and where its named groups did. */
  public record Match(Span span, Map<String, Span> groups) {}
}
