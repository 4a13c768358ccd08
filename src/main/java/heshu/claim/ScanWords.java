package heshu.claim;

import heshu.text.Trie;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Objects;
import java.util.function.BiConsumer;

/** The word lists of the scanner, read once from its data files. */
final class ScanWords {
  private ScanWords() {}

  /** Words that are no quantities, with the reason. */
  static Trie<Skipped.Reason> labels() {
    Trie.Builder<Skipped.Reason> words = Trie.builder();
    eachWord(
        "labels.tsv",
        (kind, word) -> words.put(word, Skipped.Reason.valueOf(kind.toUpperCase(Locale.ROOT))));
    return words.build();
  }

  /** Comparison groups, written backwards; true for those that stand by themselves. */
  static Trie<Boolean> rankGroupsBackwards() {
    Trie.Builder<Boolean> words = Trie.builder();
    eachWord(
        "rank-groups.tsv",
        (kind, word) -> words.put(new StringBuilder(word).reverse(), kind.equals("whole")));
    return words.build();
  }

  /** The words of one kind in the list of words that stand around figures. */
  static Trie<Boolean> around(String wanted, boolean backwards) {
    Trie.Builder<Boolean> words = Trie.builder();
    eachWord(
        "around-figures.tsv",
        (kind, word) -> {
          if (kind.equals(wanted)) {
            words.put(backwards ? new StringBuilder(word).reverse() : word, true);
          }
        });
    return words.build();
  }

  private static void eachWord(String resource, BiConsumer<String, String> consumer) {
    try (InputStream in = Objects.requireNonNull(ScanWords.class.getResourceAsStream(resource));
        BufferedReader lines =
            new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))) {
      for (String line = lines.readLine(); line != null; line = lines.readLine()) {
        int tab = line.indexOf('\t');
        if (tab > 0 && line.charAt(0) != '#') {
          for (String word : line.substring(tab + 1).split(" ", -1)) {
            consumer.accept(line.substring(0, tab), word);
          }
        }
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
