package heshu.quantity;

import heshu.text.Trie;
import heshu.text.Vocabulary;
import java.util.Locale;
import java.util.Set;

/** The words that hedge a figure, found right before or right after it. */
public final class HedgeWords {
  private static final Vocabulary WORDS = Vocabulary.read(HedgeWords.class, "hedges.tsv");
  private static final String CLIMB = "climb";
  private static final HedgeWords STANDARD = of(WORDS);

  private final Trie<Hedge> after;
  private final Trie<Hedge> before;
  private final Set<String> climbs;

  private HedgeWords(Trie<Hedge> after, Trie<Hedge> before, Set<String> climbs) {
    this.after = after;
    this.before = before;
    this.climbs = climbs;
  }

  public static HedgeWords standard() {
    return STANDARD;
  }

  /** The words themselves, by hedge and place. */
  public static Vocabulary words() {
    return WORDS;
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

  /**
   * Whether a word says that a level is climbed (迈上): it hedges a level, but no count of levels.
   */
  public boolean isClimb(String word) {
    return climbs.contains(word);
  }

  /**
   * The hedges among classes of words: those named after a hedge and its place (about-before), and
   * climb.
   */
  public static HedgeWords of(Vocabulary vocabulary) {
    Trie.Builder<Hedge> after = Trie.builder();
    Trie.Builder<Hedge> before = Trie.builder();
    words(vocabulary, CLIMB)
        .forEach(word -> before.put(new StringBuilder(word).reverse(), Hedge.ABOVE));
    for (Hedge hedge : Hedge.values()) {
      String name = hedge.name().toLowerCase(Locale.ROOT).replace('_', '-');
      words(vocabulary, name + "-after").forEach(word -> after.put(word, hedge));
      words(vocabulary, name + "-before")
          .forEach(word -> before.put(new StringBuilder(word).reverse(), hedge));
    }
    return new HedgeWords(after.build(), before.build(), words(vocabulary, CLIMB));
  }

  private static Set<String> words(Vocabulary vocabulary, String name) {
    return vocabulary.classes().contains(name) ? vocabulary.words(name) : Set.of();
  }
}
