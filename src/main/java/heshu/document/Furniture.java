package heshu.document;

import heshu.text.Span;
import heshu.text.Trie;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;

/**
 * The words by which the furniture of a page gives itself away: buttons, labels, boilerplate of
 * sites. They stand in {@code furniture.tsv}; here is only how a line is compared with them.
 */
final class Furniture {
  private static final int LONGEST_LABEL_LINE = 60;
  private static final String SYMBOLS = "·•>|/\\<-—_=*#+~.:,()[]{}【】〔〕《》“”\"'";

  private final Set<String> words = new HashSet<>();
  private final Trie<Boolean> labels;
  private final List<String> boilerplate = new ArrayList<>();

  private Furniture(List<String> lines) {
    Trie.Builder<Boolean> labelTrie = Trie.builder();
    for (String line : lines) {
      int tab = line.indexOf('\t');
      String phrase = line.substring(tab + 1);
      switch (line.substring(0, tab)) {
        case "word" -> words.add(phrase);
        case "label" -> labelTrie.put(phrase, true);
        case "boilerplate" -> boilerplate.add(phrase);
        default -> throw new IllegalStateException("furniture.tsv: " + line);
      }
    }
    labels = labelTrie.build();
  }

  static Furniture load() {
    try (InputStream stream =
            Objects.requireNonNull(Furniture.class.getResourceAsStream("furniture.tsv"));
        BufferedReader reader =
            new BufferedReader(new InputStreamReader(stream, StandardCharsets.UTF_8))) {
      return new Furniture(
          reader.lines().filter(line -> !line.isEmpty() && line.charAt(0) != '#').toList());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Whether the line is a button or a link of the page. */
  boolean isWord(String line) {
    return words.contains(core(line));
  }

  /** Whether the line is a label of the page, with or without its value. */
  boolean isLabel(String line) {
    if (line.length() > LONGEST_LABEL_LINE) {
      return false;
    }
    String core = core(line);
    long match = labels.longest(core, 0, core.length());
    return match >= 0
        && (core.length() == Trie.length(match) || core.charAt(Trie.length(match)) == ':');
  }

  /** Whether the line is a label whose value stands on the next line. */
  boolean isBareLabel(String line) {
    return isLabel(line) && line.charAt(line.length() - 1) == ':';
  }

  boolean isBoilerplate(String line) {
    return boilerplate.stream().anyMatch(line::contains);
  }

  /** Lines that are no words at all: symbols, addresses, page numbers, times, file names. */
  static boolean isWordless(String line) {
    return core(line).isEmpty()
        || line.startsWith("http://")
        || line.startsWith("https://")
        || line.startsWith("www.")
        || (line.startsWith("<!--") && line.length() < 12)
        || line.equals("-->")
        || isPageNumber(line)
        || isTimestamp(line)
        || isFileName(line);
  }

  /** {@code -12-}, {@code 第3页}, {@code 第3页共20页}; a bare number may be a figure. */
  static boolean isPageNumber(String line) {
    String core = core(line);
    boolean dashed =
        core.length() + 2 <= line.length() && "-—–·".indexOf(line.charAt(0)) >= 0 && isDigits(core);
    return core.length() <= 12
        && (dashed
            || (core.startsWith("第") && isDigits(dropAll(core, "第共页,/")) && core.endsWith("页")));
  }

  private static boolean isTimestamp(String line) {
    boolean clock = line.indexOf(':') > 0 || line.indexOf('时') > 0;
    return line.length() <= 24
        && (clock || line.indexOf('-') == 4)
        && line.length() >= 8
        && isDigits(dropAll(line, "年月日时分秒:-/.T"));
  }

  private static boolean isFileName(String line) {
    return line.length() <= LONGEST_LABEL_LINE
        && (line.endsWith(".docx")
            || line.endsWith(".doc")
            || line.endsWith(".pdf")
            || line.endsWith(".txt"));
  }

  private static boolean isDigits(String words) {
    return !words.isEmpty() && words.chars().allMatch(letter -> letter >= '0' && letter <= '9');
  }

  private static String dropAll(String words, String letters) {
    StringBuilder rest = new StringBuilder();
    words.chars().filter(c -> letters.indexOf(c) < 0).forEach(c -> rest.append((char) c));
    return rest.toString();
  }

  /** The line without symbols at both ends. */
  private static String core(String line) {
    int start = 0;
    int end = line.length();
    while (start < end && SYMBOLS.indexOf(line.charAt(start)) >= 0) {
      start++;
    }
    while (end > start && SYMBOLS.indexOf(line.charAt(end - 1)) >= 0) {
      end--;
    }
    return line.substring(start, end);
  }

  /** A piece's words as they are compared. */
  static String line(CharSequence text, Span words) {
    return Letters.squeezed(text, words);
  }
}
