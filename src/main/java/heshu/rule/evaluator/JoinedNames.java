package heshu.rule.evaluator;

import heshu.text.Trie;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;

/** Names of industries and goods that have 、 or 和 within them: 农、林、牧、渔业 is one industry. */
final class JoinedNames {
  private static final Trie<Boolean> NAMES = read();

  private JoinedNames() {}

  private static Trie<Boolean> read() {
    Trie.Builder<Boolean> names = Trie.builder();
    try (InputStream in = JoinedNames.class.getResourceAsStream("/heshu/rule/joined-names.txt")) {
      if (in == null) {
        throw new IllegalStateException("the program was built without joined-names.txt");
      }
      new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))
          .lines()
          .filter(line -> !line.isBlank() && !line.startsWith("#"))
          .forEach(name -> names.put(name, true));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return names.build();
  }

  /** The words with every such name shortened to one letter. */
  static String asOne(String words) {
    StringBuilder shortened = new StringBuilder();
    int at = 0;
    while (at < words.length()) {
      long name = NAMES.longest(words, at, words.length());
      if (name < 0) {
        shortened.append(words.charAt(at++));
      } else {
        shortened.append('名');
        at += Trie.length(name);
      }
    }
    return shortened.toString();
  }
}
