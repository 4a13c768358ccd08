package heshu.quantity;

import heshu.text.Trie;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.Objects;
import java.util.Optional;

/** Reads the unit that follows a number in running text, compound ones (件/万人, 公里每小时) included. */
public final class UnitReader {
  private static final String RESOURCE = "not-units.txt";
  private static final int DEEPEST = 3;
  private static final Trie<Boolean> NOT_UNITS = readNotUnits();

  private final Trie<Unit> symbols;

  public UnitReader(Units units) {
    this.symbols = units.symbols();
  }

  /**
   * A unit at a place.
   *
   * @param end one past its last letter
   */
  public record Found(Unit unit, int end) {}

  /** The unit that begins at {@code at}. */
  public Optional<Found> at(CharSequence text, int at) {
    Optional<Found> simple = simple(text, at);
    return simple.map(found -> compound(text, found, 0));
  }

  /** Whether a scale word at {@code at} is the beginning of a unit: 千瓦, 百分点. */
  boolean beginsUnit(CharSequence text, int at) {
    char letter = text.charAt(at);
    if (letter != '千' && letter != '百') {
      return false;
    }
    return simple(text, at).isPresent();
  }

  private Optional<Found> simple(CharSequence text, int at) {
    long match = symbols.longest(text, at, text.length());
    if (match < 0) {
      return Optional.empty();
    }
    int end = at + Trie.length(match);
    boolean latin = isLatin(text.charAt(end - 1));
    if (latin && end < text.length() && (isLatin(text.charAt(end)) || isJoint(text.charAt(end)))) {
      return Optional.empty();
    }
    if (notUnit(text, at, Trie.length(match))) {
      return Optional.empty();
    }
    return Optional.of(new Found(symbols.value(match), end));
  }

  private static boolean notUnit(CharSequence text, int at, int length) {
    long not = NOT_UNITS.longest(text, at, text.length());
    return not >= 0 && Trie.length(not) > length;
  }

  private static boolean isLatin(char letter) {
    return (letter >= 'A' && letter <= 'Z') || (letter >= 'a' && letter <= 'z');
  }

  private static boolean isJoint(char letter) {
    return (letter >= '0' && letter <= '9') || letter == '-' || letter == '+';
  }

  private Found compound(CharSequence text, Found above, int depth) {
    if (above.end() + 1 >= text.length() || depth == DEEPEST) {
      return above;
    }
    char joint = text.charAt(above.end());
    if (joint != '/' && joint != '每') {
      return above;
    }
    int from = above.end() + 1;
    int at = from;
    int exponent = 0;
    while (at < text.length() && Scales.exponent(text.charAt(at)) > 0 && !beginsUnit(text, at)) {
      exponent += Scales.exponent(text.charAt(at));
      at++;
    }
    Optional<Found> below = simple(text, at);
    if (below.isEmpty()) {
      int time = joint == '/' ? Units.overTimeAt(text, from) : 0;
      return time > 0
          ? new Found(
              Units.overTime(above.unit(), text.subSequence(from, from + time)), from + time)
          : above;
    }
    String written = text.subSequence(from, at) + below.get().unit().symbol();
    BigDecimal scale = Scales.power(exponent);
    Unit unit = Units.per(above.unit(), new ScaledUnit(written, scale, below.get().unit()));
    return compound(text, new Found(unit, below.get().end()), depth + 1);
  }

  private static Trie<Boolean> readNotUnits() {
    Trie.Builder<Boolean> words = Trie.builder();
    try (InputStream in = Objects.requireNonNull(UnitReader.class.getResourceAsStream(RESOURCE));
        BufferedReader lines =
            new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))) {
      for (String line = lines.readLine(); line != null; line = lines.readLine()) {
        if (!line.isBlank() && line.charAt(0) != '#') {
          for (String word : line.split(" ", -1)) {
            words.put(word, true);
          }
        }
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return words.build();
  }
}
