package heshu.glossary;

import heshu.glossary.Region.Level;
import heshu.text.Trie;
import heshu.text.Vocabulary;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * The nation, its provinces and prefectures by name, and the words that name a region only in
 * relation to the report's own: 全省, 我市, 本区.
 */
public final class Regions {
  /** The nation as region. */
  public static final String NATION = "全国";

  private static final String WORLD = "世界";

  private static final Vocabulary WORDS = Vocabulary.read(Regions.class, "region-words.tsv");
  private static final Map<String, Level> WHOLE = whole();
  private static final List<String> OWN = List.copyOf(WORDS.words("own"));
  private static final Set<String> OF_DISTRICTS = Set.copyOf(WORDS.words("own-of-districts"));
  private static final List<String> SUFFIXES = List.copyOf(WORDS.words("suffix"));
  private static final List<String> PEOPLES = List.copyOf(WORDS.words("people"));

  /** What ends the name of a region of one or more peoples: 延边朝鲜族自治州, called 延边州 for short. */
  private static final String AUTONOMOUS = "自治";

  private final Map<String, Region> byName = new LinkedHashMap<>();
  private final Trie<Region> names;

  private Regions() {
    put(new Region(WORLD, WORLD, Level.WORLD, Optional.empty()), WORDS.words("world"));
    put(new Region(NATION, NATION, Level.NATION, Optional.empty()), WORDS.words("nation"));
    List<String[]> provinces = Lines.of("regions.tsv");
    provinces.forEach(
        columns ->
            put(new Region(columns[0], columns[1], Level.PROVINCE, Optional.empty()), Set.of()));
    provinces.forEach(this::putPrefectures);
    names = trie(byName);
  }

  /** Words for the whole of a region of some level, by that level: 全省. */
  private static Map<String, Level> whole() {
    Map<String, Level> whole = new LinkedHashMap<>();
    for (Level level : List.of(Level.PROVINCE, Level.PREFECTURE, Level.COUNTY)) {
      WORDS
          .words("whole-" + level.name().toLowerCase(Locale.ROOT))
          .forEach(word -> whole.put(word, level));
    }
    return Map.copyOf(whole);
  }

  private void putPrefectures(String[] columns) {
    if (columns[2].isEmpty()) {
      return;
    }
    for (String written : columns[2].split("\\|", -1)) {
      String shortName = bare(written);
      String name = shortName.equals(written) ? written + "市" : written;
      put(new Region(name, shortName, Level.PREFECTURE, Optional.of(columns[0])), Set.of());
    }
  }

  /** These regions with the user's, which go before all others of their names. */
  private Regions(Regions known, Collection<Own> more) {
    more.forEach(own -> own.names().forEach(name -> byName.put(name, own.region())));
    known.byName.forEach(byName::putIfAbsent);
    names = trie(byName);
  }

  private static Trie<Region> trie(Map<String, Region> byName) {
    Trie.Builder<Region> builder = Trie.builder();
    byName.forEach(builder::put);
    return builder.build();
  }

  /**
   * A region of the user's own.
   *
   * @param region the region
   * @param aliases other names of it
   */
  public record Own(Region region, List<String> aliases) {
    public Own {
      aliases = List.copyOf(aliases);
    }

    private List<String> names() {
      List<String> all = new ArrayList<>(List.of(region.name(), region.shortName()));
      all.addAll(aliases);
      return all;
    }
  }

  /** These regions and the user's own. */
  public Regions with(Collection<Own> more) {
    return more.isEmpty() ? this : new Regions(this, more);
  }

  private void put(Region region, Set<String> more) {
    byName.put(region.name(), region);
    byName.putIfAbsent(region.shortName(), region);
    for (String alias : more) {
      byName.putIfAbsent(alias, region);
    }
  }

  public static Regions standard() {
    return Standard.REGIONS;
  }

  /**
   * The region of this full or short name; provinces go before prefectures (吉林 is the province).
   */
  public Optional<Region> find(String name) {
    Region known = byName.get(name.strip());
    return Optional.ofNullable(known).or(() -> autonomous(name.strip()));
  }

  /** The autonomous prefecture of a short name: 延边州. */
  private Optional<Region> autonomous(String name) {
    return name.endsWith("州")
        ? Optional.ofNullable(byName.get(bare(name)))
            .filter(region -> region.name().endsWith(AUTONOMOUS + "州"))
        : Optional.empty();
  }

  /** All names, for finding the longest that starts at a place in a text. */
  public Trie<Region> names() {
    return names;
  }

  /** The provinces, in their official order. */
  public List<Region> provinces() {
    return byName.values().stream()
        .filter(region -> region.level() == Level.PROVINCE)
        .distinct()
        .toList();
  }

  /**
   * The full name of a region as a report or a table of {@code own} names it, empty for the own
   * region itself: in a report of 长春市, 全市 is empty, 全省 is 吉林省 and 内蒙古 is 内蒙古自治区. A name that is not
   * known stays as written.
   */
  public String normalise(String written, Optional<String> own) {
    String name = written.strip();
    if (name.isEmpty() || OWN.contains(name)) {
      return "";
    }
    Optional<Region> home = own.flatMap(this::find);
    if (OF_DISTRICTS.contains(name)) {
      return own.filter(Regions::liesInRegion).isPresent()
          ? whole(Level.PROVINCE, name, home, own)
          : "";
    }
    Level whole = WHOLE.get(name);
    if (whole != null) {
      return whole(whole, name, home, own);
    }
    String full = find(name).map(Region::name).orElse(name);
    boolean isOwn = own.isPresent() && isSame(full, own.get());
    return isOwn ? "" : full;
  }

  /** In a report of a city, a league or a county, 全区 is the autonomous region around it. */
  private static boolean liesInRegion(String own) {
    Level level = standard().find(own).map(Region::level).orElseGet(() -> levelByShape(own));
    boolean county = level == Level.COUNTY && !own.endsWith("区") && !bare(own).equals(own);
    return level == Level.PREFECTURE || county;
  }

  private String whole(Level whole, String name, Optional<Region> home, Optional<String> own) {
    Level level = home.map(Region::level).or(() -> own.map(Regions::levelByShape)).orElse(whole);
    if (level == whole || level.compareTo(whole) < 0) {
      return "";
    }
    return home.flatMap(region -> above(region, whole)).orElse(name);
  }

  /** The region of this level that a region lies in, so far as it is known. */
  private Optional<String> above(Region region, Level level) {
    Optional<String> parent = region.parent();
    for (int up = 0; up < Level.values().length && parent.isPresent(); up++) {
      Optional<Region> found = parent.flatMap(this::find);
      if (found.map(Region::level).orElse(levelByShape(parent.get())) == level) {
        return parent;
      }
      parent = found.flatMap(Region::parent);
    }
    return Optional.empty();
  }

  /** Whether two names, full or short, mean one region. */
  public boolean isSame(String one, String other) {
    Optional<Region> known = find(one);
    Optional<Region> alike = find(other);
    if (known.isPresent() && alike.isPresent()) {
      return known.get().equals(alike.get());
    }
    return bare(one).equals(bare(other)) && kind(one).meets(kind(other));
  }

  /** What the last letters of a name say of it: 恩施市 is no 恩施土家族苗族自治州. */
  private enum Shape {
    UNSAID,
    PROVINCE,
    PREFECTURE,
    TOWN;

    boolean meets(Shape other) {
      return this == UNSAID || other == UNSAID || this == other;
    }
  }

  private static Shape kind(String name) {
    if (bare(name).equals(name)) {
      return Shape.UNSAID;
    }
    if (name.endsWith("省") || name.endsWith("自治区")) {
      return Shape.PROVINCE;
    }
    boolean prefecture = name.endsWith("州") || name.endsWith("盟") || name.endsWith("地区");
    return prefecture ? Shape.PREFECTURE : Shape.TOWN;
  }

  /** A name without the word for its kind of region: 澄湖 for 澄湖区. */
  public static String shortName(String name) {
    return bare(name);
  }

  /** The level that a name's last letters show, for regions that are not listed. */
  public static Level levelByShape(String name) {
    if (name.equals(NATION) || name.endsWith("国")) {
      return Level.NATION;
    }
    if (name.endsWith("省") || name.endsWith("自治区") || name.endsWith("特别行政区")) {
      return Level.PROVINCE;
    }
    boolean prefecture =
        name.endsWith("市") || name.endsWith("州") || name.endsWith("盟") || name.endsWith("地区");
    return prefecture ? Level.PREFECTURE : Level.COUNTY;
  }

  /**
   * The level of a group that places are held in, 全省 or 东北三省; a group that is not known is one of
   * the own region and its peers.
   */
  public Level levelOf(String group, Optional<String> own) {
    return Optional.ofNullable(WHOLE.get(group))
        .or(() -> find(group).map(Region::level))
        .orElseGet(() -> own.map(this::levelAbove).orElse(Level.NATION));
  }

  private Level levelAbove(String own) {
    Level level = find(own).map(Region::level).orElseGet(() -> levelByShape(own));
    return switch (level) {
      case COUNTY -> Level.PREFECTURE;
      case PREFECTURE -> Level.PROVINCE;
      case PROVINCE, NATION, WORLD -> Level.NATION;
    };
  }

  /** Whether a word names a region: one that is listed, or one in relation to the own region. */
  public boolean isRegion(String word) {
    return find(word).isPresent()
        || OWN.contains(word)
        || OF_DISTRICTS.contains(word)
        || WHOLE.containsKey(word);
  }

  /** The words that name a region in relation to the report's own: 全省, 我市, 本区 …. */
  public static List<String> relativeNames() {
    List<String> all = new ArrayList<>(OWN);
    all.addAll(WORDS.words("own-of-districts"));
    all.addAll(WHOLE.keySet().stream().sorted().toList());
    return all;
  }

  private static String bare(String name) {
    for (String suffix : SUFFIXES) {
      if (name.endsWith(suffix) && name.length() >= suffix.length() + 2) {
        String rest = name.substring(0, name.length() - suffix.length());
        return suffix.startsWith(AUTONOMOUS) ? withoutPeoples(rest) : rest;
      }
    }
    return name;
  }

  /** 恩施 for 恩施土家族苗族; a name that would be left without letters keeps them. */
  private static String withoutPeoples(String name) {
    for (String people : PEOPLES) {
      if (name.endsWith(people) && name.length() >= people.length() + 2) {
        return withoutPeoples(name.substring(0, name.length() - people.length()));
      }
    }
    return name;
  }

  /** Reads the regions of the program once. */
  private static final class Standard {
    static final Regions REGIONS = new Regions();

    private Standard() {}
  }
}
