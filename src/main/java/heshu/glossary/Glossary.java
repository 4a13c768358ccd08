package heshu.glossary;

import heshu.text.LetterSet;
import heshu.text.Trie;
import heshu.text.Vocabulary;
import heshu.text.Widths;
import heshu.text.WordClass;
import java.math.BigDecimal;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Indicators by id and by name. Names are compared folded to half width, without brackets, quotes
 * and spaces; a name that is not known as it stands is looked up again without the words that do
 * not change what is measured (全省, 实现, 总额 …).
 */
public final class Glossary {
  private static final Vocabulary AFFIXES = Vocabulary.read(Glossary.class, "affixes.tsv");
  private static final WordClass PREFIXES = WordClass.of(AFFIXES.words("prefix"));
  private static final WordClass SUFFIXES = WordClass.of(AFFIXES.words("suffix"));
  private static final LetterSet MARKS = LetterSet.of("“”\"'‘’()[]〔〕【】《》 、，,。：:；;·*#—－-+_");

  private final Map<String, Indicator> byId;
  private final Map<String, Indicator> byName;
  private final Trie<Indicator> names;

  private Glossary(Map<String, Indicator> byId) {
    this.byId = byId;
    this.byName = new LinkedHashMap<>();
    byId.values().forEach(indicator -> byName.put(fold(indicator.name()), indicator));
    byId.values().forEach(this::putAliases);
    Trie.Builder<Indicator> builder = Trie.builder();
    byName.forEach(builder::put);
    this.names = builder.build();
  }

  private void putAliases(Indicator indicator) {
    indicator.aliases().forEach(alias -> byName.putIfAbsent(fold(alias), indicator));
  }

  /** The glossary that comes with the program. */
  public static Glossary standard() {
    return Standard.GLOSSARY;
  }

  /** This glossary with the user's indicators; one with a known id replaces what is known. */
  public Glossary with(Collection<Indicator> more) {
    Map<String, Indicator> all = new LinkedHashMap<>();
    more.forEach(indicator -> all.put(indicator.id(), indicator));
    byId.forEach(all::putIfAbsent);
    return new Glossary(all);
  }

  public Collection<Indicator> all() {
    return byId.values();
  }

  public Optional<Indicator> indicator(String id) {
    return Optional.ofNullable(byId.get(id));
  }

  /** The indicator of this name, without words that do not change what is measured if need be. */
  public Optional<Indicator> find(String phrase) {
    String name = fold(phrase);
    Optional<Indicator> found = Optional.ofNullable(byName.get(name));
    for (String less = withoutAffix(name);
        found.isEmpty() && less.length() < name.length();
        less = withoutAffix(name)) {
      name = less;
      found = Optional.ofNullable(byName.get(name));
    }
    return found;
  }

  /** All names, folded as {@link #fold} does, for finding the longest that starts at a place. */
  public Trie<Indicator> names() {
    return names;
  }

  /** Whether two indicators are often mistaken for each other. */
  public boolean areSisters(Indicator one, Indicator other) {
    return one.sisters().contains(other.id()) || other.sisters().contains(one.id());
  }

  /** A name as names are compared: half width, upper case, no spaces, quotes and brackets. */
  public static String fold(String name) {
    if (isHan(name)) {
      return name; // as most names are
    }
    StringBuilder folded = new StringBuilder(name.length());
    for (int i = 0; i < name.length(); i++) {
      char letter = Widths.fold(name.charAt(i));
      if (!MARKS.contains(letter)) {
        folded.append(letter);
      }
    }
    return folded.toString().toUpperCase(Locale.ROOT);
  }

  private static boolean isHan(String name) {
    for (int i = 0; i < name.length(); i++) {
      if (name.charAt(i) < '\u4e00' || name.charAt(i) > '\u9fff') {
        return false;
      }
    }
    return true;
  }

  /** A folded name without one of the words around it that do not change what is measured. */
  private static String withoutAffix(String name) {
    String prefix = PREFIXES.at(name, 0);
    if (!prefix.isEmpty() && name.length() >= prefix.length() + 2) {
      return name.substring(prefix.length());
    }
    String suffix = SUFFIXES.before(name, name.length());
    return name.length() >= suffix.length() + 2
        ? name.substring(0, name.length() - suffix.length())
        : name;
  }

  /** Reads the glossary of the program once. */
  private static final class Standard {
    static final Glossary GLOSSARY = read();

    private Standard() {}

    static Glossary read() {
      Map<String, Set<String>> sisters = sisters();
      Map<String, Indicator> all = new LinkedHashMap<>();
      for (String[] columns : Lines.of("indicators.tsv")) {
        Indicator indicator = indicator(columns, sisters.getOrDefault(columns[0], Set.of()));
        all.put(indicator.id(), indicator);
      }
      return new Glossary(all);
    }

    private static Map<String, Set<String>> sisters() {
      Map<String, Set<String>> sisters = new LinkedHashMap<>();
      for (String[] columns : Lines.of("sisters.tsv")) {
        List<String> group = List.of(columns[0].split(" ", -1));
        for (String id : group) {
          Set<String> known = sisters.computeIfAbsent(id, key -> new LinkedHashSet<>());
          group.stream().filter(other -> !other.equals(id)).forEach(known::add);
        }
      }
      return sisters;
    }

    private static Indicator indicator(String[] columns, Set<String> sisters) {
      return new Indicator(
          columns[0],
          columns[1],
          list(columns[2]),
          list(columns[3]),
          Indicator.Nature.valueOf(constant(columns[4])),
          Indicator.Growth.valueOf(constant(columns[5])),
          List.copyOf(sisters),
          figure(columns[6]),
          figure(columns[7]));
    }

    private static List<String> list(String column) {
      return column.isEmpty() ? List.of() : List.of(column.split("\\|", -1));
    }

    private static String constant(String word) {
      return word.toUpperCase(Locale.ROOT).replace('-', '_');
    }

    private static Optional<BigDecimal> figure(String column) {
      return column.isEmpty() ? Optional.empty() : Optional.of(new BigDecimal(column));
    }
  }
}
