package heshu.text;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Collection;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.BiConsumer;

/**
 * Words by class, from data files and from the user. A line of a file is the name of a class, a
 * tab, and its words with spaces between; a class may go over several lines. Classes and words keep
 * the order in which they are first named.
 */
public final class Vocabulary {
  private final Map<String, Set<String>> words;

  private Vocabulary(Map<String, Set<String>> words) {
    this.words = words;
  }

  /** The words of data files that lie beside a class. */
  public static Vocabulary read(Class<?> home, String... files) {
    Map<String, Set<String>> words = new LinkedHashMap<>();
    for (String file : files) {
      try (InputStream in = Objects.requireNonNull(home.getResourceAsStream(file), file);
          BufferedReader lines =
              new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))) {
        lines.lines().filter(line -> !line.startsWith("#")).forEach(line -> take(line, words));
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
    }
    return new Vocabulary(words);
  }

  private static void take(String line, Map<String, Set<String>> words) {
    int tab = line.indexOf('\t');
    if (tab > 0) {
      Set<String> members =
          words.computeIfAbsent(line.substring(0, tab), name -> new LinkedHashSet<>());
      for (String word : line.substring(tab + 1).split(" ", -1)) {
        if (!word.isEmpty()) {
          members.add(word);
        }
      }
    }
  }

  /** These words and more, by the name of their class. */
  public Vocabulary with(Map<String, ? extends Collection<String>> more) {
    Map<String, Set<String>> all = new LinkedHashMap<>();
    words.forEach((name, members) -> all.put(name, new LinkedHashSet<>(members)));
    more.forEach(
        (name, members) -> all.computeIfAbsent(name, n -> new LinkedHashSet<>()).addAll(members));
    return new Vocabulary(all);
  }

  /** The words of both. */
  public Vocabulary with(Vocabulary more) {
    return with(more.words);
  }

  /** The names of the classes. */
  public Set<String> classes() {
    return Collections.unmodifiableSet(words.keySet());
  }

  /**
   * The words of a class.
   *
   * @throws IllegalArgumentException if there is no such class
   */
  public Set<String> words(String name) {
    Set<String> members = words.get(name);
    if (members == null) {
      throw new IllegalArgumentException("no class of words " + name);
    }
    return Collections.unmodifiableSet(members);
  }

  /** Gives each word of some classes with the name of its class, class by class. */
  public void forEach(Collection<String> names, BiConsumer<String, String> consumer) {
    names.forEach(name -> words(name).forEach(word -> consumer.accept(name, word)));
  }

  /** The words of a class, for finding the longest that begins at a place. */
  public Trie<Boolean> trie(String name) {
    Trie.Builder<Boolean> trie = Trie.builder();
    words(name).forEach(word -> trie.put(word, true));
    return trie.build();
  }

  /** The words of a class, for finding the longest that ends at a place. */
  public Trie<Boolean> backwards(String name) {
    Trie.Builder<Boolean> trie = Trie.builder();
    words(name).forEach(word -> trie.put(new StringBuilder(word).reverse(), true));
    return trie.build();
  }
}
