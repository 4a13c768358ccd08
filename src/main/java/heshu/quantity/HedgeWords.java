package heshu.quantity;

import heshu.text.Trie;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Objects;

/** The words that hedge a figure, found right before or right after it. */
public final class HedgeWords {
  private static final String RESOURCE = "hedges.tsv";
  private static final HedgeWords STANDARD = read();

  private final Trie<Hedge> after;
  private final Trie<Hedge> before;

  private HedgeWords(Trie<Hedge> after, Trie<Hedge> before) {
    this.after = after;
    this.before = before;
  }

  public static HedgeWords standard() {
    return STANDARD;
  }

  /**
   * The hedge that begins at {@code from}; to be read with {@link Trie#length} and {@link #after}.
   */
  public long longestAfter(CharSequence text, int from) {
    return after.longest(text, from, text.length());
  }

  public Hedge after(long match) {
    return after.value(match);
  }

  /**
   * The hedge that ends right before {@code end} and begins no earlier than {@code floor}; to be
   * read with {@link Trie#length} and {@link #before}.
   */
  public long longestBefore(CharSequence text, int end, int floor) {
    return before.longestBackwards(text, end, floor);
  }

  public Hedge before(long match) {
    return before.value(match);
  }

  private static HedgeWords read() {
    Trie.Builder<Hedge> after = Trie.builder();
    Trie.Builder<Hedge> before = Trie.builder();
    try (InputStream in = Objects.requireNonNull(HedgeWords.class.getResourceAsStream(RESOURCE));
        BufferedReader lines =
            new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))) {
      for (String line = lines.readLine(); line != null; line = lines.readLine()) {
        if (!line.isBlank() && line.charAt(0) != '#') {
          String[] fields = line.split("\t", -1);
          Hedge hedge = Hedge.valueOf(fields[2]);
          if (fields[1].equals("after")) {
            after.put(fields[0], hedge);
          } else {
            before.put(new StringBuilder(fields[0]).reverse(), hedge);
          }
        }
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return new HedgeWords(after.build(), before.build());
  }
}
