package heshu.table;

import heshu.glossary.Region;
import heshu.glossary.Regions;
import heshu.table.grid.Grid;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;

/** What each column of a table is for, by its captions and by what stands in it. */
final class Columns {
  private static final int SAMPLE = 300;
  private static final List<String> REGION_ENDS =
      List.of("省", "市", "区", "县", "旗", "州", "盟", "镇", "乡", "街道", "本级", "市直", "省直");

  /** 全国文明城市 and 国家森林城市 are titles that places bear. */
  private static final List<String> TITLES = List.of("全国", "国家", "省级", "市级", "县级", "世界", "中国");

  private final Grid grid;
  private final CaptionReader reader;
  private final Block block;
  private final int width;
  private final List<List<String>> captions = new ArrayList<>();
  private final Map<Integer, Role> roles = new LinkedHashMap<>();
  private final List<Content> contents = new ArrayList<>();

  /** The columns of each role, once all roles are known: they are asked for at every cell. */
  private final Map<Role, List<Integer>> settled = new EnumMap<>(Role.class);

  /**
   * @param said captions that a person gave in place of the table's own, by letters of the column
   */
  Columns(Grid grid, Block block, CaptionReader reader, Map<String, String> said) {
    this.grid = grid;
    this.reader = reader;
    this.block = block;
    this.width =
        block.body().stream()
            .mapToInt(grid::width)
            .reduce(block.header().stream().mapToInt(grid::width).max().orElse(0), Math::max);
    for (int column = 0; column < width; column++) {
      String given = said.get(CellRef.letters(column + 1));
      captions.add(given == null ? captionsOf(column) : List.of(given));
      contents.add(content(column));
    }
    for (int column = 0; column < width; column++) {
      roleOf(column).ifPresent(roles(column));
    }
    settleTexts();
    for (Role role : Role.values()) {
      settled.put(role, found(role));
    }
  }

  private java.util.function.Consumer<Role> roles(int column) {
    return role -> roles.put(column, role);
  }

  /** How many cells of a column hold what. */
  private record Content(int figures, int years, int texts, int units, int regions, int marks) {
    int filled() {
      return figures + years + texts + marks;
    }
  }

  CaptionReader reader() {
    return reader;
  }

  int width() {
    return width;
  }

  List<String> captions(int column) {
    return captions.get(column);
  }

  Optional<Role> role(int column) {
    return Optional.ofNullable(roles.get(column));
  }

  List<Integer> all(Role role) {
    List<Integer> known = settled.get(role);
    return known != null ? known : found(role);
  }

  private List<Integer> found(Role role) {
    return roles.entrySet().stream()
        .filter(entry -> entry.getValue() == role)
        .map(Map.Entry::getKey)
        .sorted()
        .toList();
  }

  /** The column of a role that a column of figures belongs to: the nearest at its left. */
  int nearest(Role role, int figures) {
    int best = -1;
    for (int column : all(role)) {
      if (column < figures || best < 0) {
        best = column;
      }
    }
    return best;
  }

  private List<String> captionsOf(int column) {
    List<String> words = new ArrayList<>();
    List<Integer> rows = block.header();
    for (int i = 0; i < rows.size(); i++) {
      String caption = filled(i, column);
      if (!caption.isEmpty() && (words.isEmpty() || !words.get(words.size() - 1).equals(caption))) {
        words.add(caption);
      }
    }
    return words;
  }

  /** A caption, or the one at its left that reaches over it. */
  private String filled(int index, int column) {
    int row = block.header().get(index);
    String own = grid.text(row, column).strip();
    if (!own.isEmpty() || !hasBelow(index, column)) {
      return own;
    }
    for (int left = column - 1; left > 0; left--) {
      String text = grid.text(row, left).strip();
      if (!text.isEmpty()) {
        return hasBelow(index, left) || isPart(index + 1, column) ? text : "";
      }
    }
    return "";
  }

  /** Whether the caption below is marked as part of one at its left: # 工业. */
  private boolean isPart(int index, int column) {
    return Footnotes.isPart(grid.text(block.header().get(index), column).strip());
  }

  private boolean hasBelow(int index, int column) {
    for (int i = index + 1; i < block.header().size(); i++) {
      if (!grid.text(block.header().get(i), column).isBlank()) {
        return true;
      }
    }
    return false;
  }

  private Content content(int column) {
    int figures = 0;
    int years = 0;
    int texts = 0;
    int units = 0;
    int regions = 0;
    int marks = 0;
    int seen = 0;
    for (int row : block.body()) {
      String text = grid.text(row, column).strip();
      if (text.isEmpty()) {
        figures += grid.note(row, column).uncalculated() ? 1 : 0;
        continue;
      }
      if (++seen > SAMPLE) {
        break;
      }
      if (isYear(text)) {
        years++;
      } else if (Absence.of(text).isPresent()) {
        marks++;
      } else if (Figure.isIn(text, reader.units()) && !isTime(text)) {
        figures++;
      } else {
        texts++;
        units += reader.units().known(text).isPresent() ? 1 : 0;
        regions += isRegion(text) ? 1 : 0;
        years += isTime(text) ? 1 : 0;
      }
    }
    return new Content(figures, years, texts, units, regions, marks);
  }

  private boolean isYear(String text) {
    return text.length() == 4
        && (text.startsWith("19") || text.startsWith("20"))
        && Figure.isIn(text, reader.units());
  }

  private static boolean isTime(String text) {
    return text.length() <= 12 && PeriodCaption.of(CaptionReader.bare(text)).isTimeAlone();
  }

  static boolean isRegion(String text) {
    String bare = CaptionReader.standard().read(text).name();
    return !bare.isEmpty() && (Regions.standard().isRegion(bare) || hasRegionShape(bare));
  }

  /** 全国, 全省 and full names; 白银 is a metal and 国际 a kind of flight where no region stands by. */
  static boolean isSurelyRegion(String name) {
    Regions regions = Regions.standard();
    return (name.startsWith("全") && regions.isRegion(name))
        || regions
            .find(name)
            .filter(region -> region.level() != Region.Level.WORLD && region.name().equals(name))
            .isPresent();
  }

  /** A name that ends as names of districts do; only many together make a table of regions. */
  private static boolean hasRegionShape(String name) {
    return name.length() >= 2
        && name.length() <= 9
        && REGION_ENDS.stream().anyMatch(name::endsWith)
        && !name.endsWith("地区生产总值")
        && TITLES.stream().noneMatch(name::startsWith);
  }

  private String caption(int column) {
    List<String> words = captions.get(column);
    return words.isEmpty() ? "" : words.get(words.size() - 1);
  }

  private Optional<Role> named(int column) {
    String bare = CaptionReader.bare(caption(column));
    return Role.named(bare).or(() -> Role.named(reader.read(bare).name()));
  }

  /** Whether a caption is one of figures, though words stand among them: 目标, with 5.5左右. */
  private boolean tellsFigures(int column) {
    return isTime(caption(column)) || reader.read(caption(column)).measure().isPresent();
  }

  private Optional<Role> roleOf(int column) {
    Content content = contents.get(column);
    Optional<Role> named = named(column);
    boolean mostlyFigures =
        (content.figures() > 0 && content.figures() >= content.texts())
            || (column > 0 && content.figures() > 0 && tellsFigures(column));
    if (column == 0
        && content.years() * 5 >= content.filled() * 4
        && content.years() > 0
        && content.figures() == 0
        && named.filter(r -> r == Role.LABEL).isEmpty()) {
      return Optional.of(Role.PERIOD);
    }
    if (named.isPresent()) {
      return Optional.of(
          namesTheHeader(column, named.get())
              ? Role.LABEL
              : byContent(named.get(), content, mostlyFigures));
    }
    if (isRunningNumber(column)) {
      return Optional.of(Role.NUMBER);
    }
    if (mostlyFigures
        || (content.texts() == 0 && content.filled() > 0)
        || (content.filled() == 0 && !caption(column).isEmpty())) {
      return Optional.of(Role.FIGURES);
    }
    if (content.texts() > 0 && content.units() * 5 >= content.texts() * 4 && column > 0) {
      return Optional.of(Role.UNIT);
    }
    if (content.texts() > 0 && content.regions() * 5 >= content.texts() * 4) {
      return Optional.of(Role.REGION);
    }
    return Optional.empty();
  }

  /** 年份 in the corner above names: it speaks of the years at its right. */
  private boolean namesTheHeader(int column, Role named) {
    Content content = contents.get(column);
    return named == Role.PERIOD
        && column == 0
        && content.texts() > 0
        && content.years() == 0
        && IntStream.range(1, width).anyMatch(right -> isTime(caption(right)));
  }

  private static Role byContent(Role named, Content content, boolean mostlyFigures) {
    return switch (named) {
      case VALUE -> Role.FIGURES;
      case LABEL, CATEGORY, REGION ->
          content.texts() > 0 && content.regions() * 5 >= content.texts() * 4
              ? Role.REGION
              : mostlyFigures && content.texts() == 0 ? Role.FIGURES : named;
      case UNIT, NOTE -> mostlyFigures ? Role.FIGURES : named;
      case PERIOD, NUMBER, FIGURES -> named;
    };
  }

  /** 1, 2, 3 … at the left of texts. */
  private boolean isRunningNumber(int column) {
    if (column + 1 >= width
        || !caption(column).isEmpty()
        || contents.get(column + 1).texts() == 0) {
      return false;
    }
    int expected = 1;
    for (int row : block.body().subList(0, Math.min(20, block.body().size()))) {
      String text = grid.text(row, column).strip();
      if (!text.isEmpty() && !text.equals(Integer.toString(expected++))) {
        return false;
      }
    }
    return expected > 2;
  }

  /** Columns of text without a telling caption: what is left of the figures labels them. */
  private void settleTexts() {
    List<Integer> figures = all(Role.FIGURES);
    int first = figures.isEmpty() ? width : figures.get(0);
    List<Integer> labels = new ArrayList<>(all(Role.LABEL));
    List<Integer> open = new ArrayList<>();
    for (int column = 0; column < width; column++) {
      if (!roles.containsKey(column) && contents.get(column).texts() > 0) {
        if (column > first) {
          roles.put(column, Role.NOTE);
        } else {
          open.add(column);
        }
      }
    }
    if (labels.isEmpty() && !open.isEmpty()) {
      int label = open.remove(open.size() - 1);
      roles.put(label, Role.LABEL);
      labels.add(label);
    }
    if (labels.isEmpty()) {
      all(Role.CATEGORY).stream()
          .filter(column -> column < first)
          .reduce((outer, inner) -> inner)
          .ifPresent(inner -> roles.put(inner, Role.LABEL));
    }
    for (int column : open) {
      roles.put(column, !labels.isEmpty() && column > labels.get(0) ? Role.NOTE : Role.CATEGORY);
    }
    foldLabels(first);
  }

  /** Two label columns side by side: the outer groups the inner. */
  private void foldLabels(int firstFigures) {
    List<Integer> labels =
        all(Role.LABEL).stream().filter(column -> column < firstFigures).toList();
    for (int i = 0; i + 1 < labels.size(); i++) {
      roles.put(labels.get(i), Role.CATEGORY);
    }
  }
}
