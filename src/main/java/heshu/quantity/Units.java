package heshu.quantity;

import heshu.text.Trie;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;

/**
 * The units that are known, by symbol and alias. A unit made of two others (元/吨, 件/万人) need not be
 * listed: it is put together from its parts.
 */
public final class Units {
  /** The unit of a rank: 第3位. It is not the 位 that counts persons. */
  public static final Unit RANK = new Unit("位", "rank", BigDecimal.ONE, false);

  /** The unit of a figure that has none: 城乡居民收入比缩小到1.98. */
  public static final Unit NONE = new Unit("", "number", BigDecimal.ONE, false);

  /** The unit of a percentage, of 八成 and of 三分之二. */
  public static final Unit PERCENT = new Unit("%", "percent", BigDecimal.ONE, false);

  /** The unit of 1.5倍 and 翻番. */
  public static final Unit TIMES = new Unit("倍", "multiple", BigDecimal.ONE, false);

  private static final String RESOURCE = "units.tsv";
  private static final String PER = "/";

  /** What amounts are paid for: a time, or a head and a time. */
  private static final Set<String> OVER_TIME =
      Set.of(
          "月", "年", "季", "季度", "学期", "人月", "人·月", "人/月", "人年", "人·年", "人/年", "生/年", "生·年", "户/年",
          "户·年");

  private static final Units STANDARD = new Units(readStandard());

  private final List<Entry> entries;
  private final Trie<Unit> bySymbol;

  /**
   * A unit and the other ways to write it.
   *
   * @param aliases other symbols for exactly this unit
   */
  public record Entry(Unit unit, List<String> aliases) {
    public Entry {
      aliases = List.copyOf(aliases);
    }
  }

  private Units(List<Entry> entries) {
    this.entries = List.copyOf(entries);
    Trie.Builder<Unit> trie = Trie.builder();
    for (Entry entry : entries) {
      entry.aliases().forEach(alias -> trie.put(alias, entry.unit()));
    }
    for (Entry entry : entries) {
      trie.put(entry.unit().symbol(), entry.unit());
    }
    this.bySymbol = trie.build();
  }

  /** The units that the program brings along. */
  public static Units standard() {
    return STANDARD;
  }

  /** These units and {@code extra} ones, which win where a symbol or alias is the same. */
  public Units with(List<Entry> extra) {
    if (extra.isEmpty()) {
      return this;
    }
    List<Entry> all = new ArrayList<>(entries);
    all.addAll(extra);
    return new Units(all);
  }

  /** The unit of exactly this symbol or alias, without scale words. */
  public Optional<Unit> unit(String symbol) {
    return bySymbol.get(symbol);
  }

  /** All symbols and aliases, for finding units in running text. */
  public Trie<Unit> symbols() {
    return bySymbol;
  }

  /**
   * Reads a unit as table headers write it: 亿元, 百万美元, 万千瓦时, 元/吨, 件/万人, 上年=100. Spaces are of no
   * account.
   */
  public Optional<ScaledUnit> parse(String written) {
    String bare = bare(written);
    if (bare.isEmpty()) {
      return Optional.empty();
    }
    if (bare.endsWith("=100")) {
      return Optional.of(
          new ScaledUnit(bare, BigDecimal.ONE, new Unit(bare, "index", BigDecimal.ONE, false)));
    }
    Optional<ScaledUnit> simple = scaled(bare);
    return simple.isPresent() ? simple : compound(bare).or(() -> overTime(bare));
  }

  /** 元/月, 元/人·月: a rate of which reports say the amount alone. */
  private Optional<ScaledUnit> overTime(String bare) {
    int cut = bare.indexOf(PER);
    return cut > 0 && OVER_TIME.contains(bare.substring(cut + 1))
        ? scaled(bare.substring(0, cut))
            .map(above -> new ScaledUnit(bare, above.scale(), above.unit()))
        : Optional.empty();
  }

  /** The length of 月 in 元/月 and its like at a place, 0 if there is none. */
  static int overTimeAt(CharSequence text, int from) {
    int found = 0;
    for (String words : OVER_TIME) {
      int end = from + words.length();
      if (words.length() > found
          && end <= text.length()
          && text.subSequence(from, end).toString().equals(words)) {
        found = words.length();
      }
    }
    return found;
  }

  /** 元/月 of 元: the amount is as much, only the name says for which time it is. */
  static Unit overTime(Unit unit, CharSequence time) {
    return new Unit(unit.symbol() + PER + time, unit.dimension(), unit.factor(), unit.customary());
  }

  private static String bare(String written) {
    StringBuilder bare = new StringBuilder(written.length());
    for (int i = 0; i < written.length(); i++) {
      char letter = written.charAt(i);
      if (letter > ' ' && letter != '\u3000' && letter != '\u00A0') {
        bare.append(letter == '／' ? '/' : letter == '＝' ? '=' : letter);
      }
    }
    return bare.toString();
  }

  private Optional<ScaledUnit> scaled(String bare) {
    int exponent = 0;
    for (int i = 0; i < bare.length(); i++) {
      Optional<Unit> unit = bySymbol.get(bare.subSequence(i, bare.length()));
      if (unit.isPresent()) {
        return Optional.of(new ScaledUnit(bare, Scales.power(exponent), unit.get()));
      }
      int more = Scales.exponent(bare.charAt(i));
      if (more == 0) {
        break;
      }
      exponent += more;
    }
    return Optional.empty();
  }

  private Optional<ScaledUnit> compound(String bare) {
    int cut = bare.indexOf(PER);
    if (cut <= 0 || cut == bare.length() - 1) {
      return Optional.empty();
    }
    return scaled(bare.substring(0, cut))
        .flatMap(
            above ->
                parse(bare.substring(cut + 1))
                    .map(below -> new ScaledUnit(bare, above.scale(), per(above.unit(), below))));
  }

  /**
   * The unit of so many {@code above} for each {@code below}: 件 and 万人 give 件/万人. The scale below
   * the line is part of the unit.
   */
  public static Unit per(Unit above, ScaledUnit below) {
    return new Unit(
        above.symbol() + PER + below.written(),
        above.dimension() + "-per-" + below.unit().dimension(),
        above.factor().divide(below.toBase(), Interval.PRECISION),
        above.customary() || below.unit().customary());
  }

  private static List<Entry> readStandard() {
    List<Entry> entries = new ArrayList<>();
    try (InputStream in = Objects.requireNonNull(Units.class.getResourceAsStream(RESOURCE));
        BufferedReader lines =
            new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))) {
      for (String line = lines.readLine(); line != null; line = lines.readLine()) {
        if (!line.isBlank() && line.charAt(0) != '#') {
          entries.add(entry(line));
        }
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return entries;
  }

  private static Entry entry(String line) {
    String[] fields = line.split("\t", -1);
    List<String> aliases =
        fields.length > 4 && !fields[4].isEmpty() ? List.of(fields[4].split("\\|", -1)) : List.of();
    return new Entry(
        new Unit(fields[0], fields[1], factor(fields[2]), fields[3].equals("customary")), aliases);
  }

  private static BigDecimal factor(String written) {
    int cut = written.indexOf('/');
    return cut < 0
        ? new BigDecimal(written)
        : new BigDecimal(written.substring(0, cut))
            .divide(new BigDecimal(written.substring(cut + 1)), Interval.PRECISION);
  }
}
