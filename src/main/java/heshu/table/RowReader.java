package heshu.table;

import heshu.quantity.ScaledUnit;
import heshu.table.grid.Grid;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

/** Reads what the key columns of a row say. A blank key takes the one above (merged cells). */
final class RowReader {
  private final Grid grid;
  private final Columns columns;
  private final Function<String, Caption> captions;
  private final boolean outlined;
  private final Map<Integer, Outline> outlines = new HashMap<>();
  private final Map<Integer, String> above = new HashMap<>();
  private final Map<Integer, Optional<RowFacts>> read = new HashMap<>();
  private final Map<String, Optional<ScaledUnit>> units = new HashMap<>();
  private final Map<Integer, Owner> owners = new HashMap<>();
  private final Map<Integer, PartsBelow> parts = new HashMap<>();

  /** The last row with figures, by the column of its label. */
  private final Map<Integer, Integer> lastRows = new HashMap<>();

  private final List<Integer> body;
  private final String topic;

  /**
   * A row whose indicator later rows may speak of.
   *
   * @param path the rows it stands under
   * @param heading whether it has no figures of its own
   */
  private record Owner(Caption caption, List<Caption> path, boolean heading) {}

  RowReader(
      Grid grid, Block block, Columns columns, String topic, Function<String, Caption> captions) {
    this.grid = grid;
    this.columns = columns;
    this.topic = topic;
    this.captions = captions;
    this.body = block.body();
    this.outlined = columns.all(Role.PERIOD).isEmpty() && columns.all(Role.REGION).isEmpty();
  }

  /** What the row says to a column of figures, nothing if it has no key at all. */
  Optional<RowFacts> at(int row, int column) {
    int label = columns.nearest(Role.LABEL, column);
    Optional<RowFacts> known = read.get(label);
    if (known == null) {
      known = facts(row, column, label);
      read.put(label, known);
    }
    return known;
  }

  /** Forgets a row, after its headings have been noted. */
  void done(int row) {
    for (int label : columns.all(Role.LABEL)) {
      if (outlined && !read.containsKey(label)) {
        heading(row, label);
      }
    }
    read.clear();
  }

  /** A label without figures: a heading, or a row that happens to be empty. */
  private void heading(int row, int label) {
    String text = grid.text(row, label);
    if (!text.isBlank()) {
      Caption caption = captions.apply(text);
      if (isPartsAlone(caption)) {
        partsBelow(row, label);
        return;
      }
      boolean unit = caption.unit().isPresent() || unitOf(row, label + 2).isPresent();
      if (isChinese(text)) {
        owns(label, new Owner(caption, outline(label).pathOf(caption, !unit), /* heading= */ true));
      }
    }
  }

  /** 其中： in a row by itself. */
  private static boolean isPartsAlone(Caption caption) {
    return caption.mark() == Caption.Mark.PART && caption.name().isEmpty();
  }

  private void partsBelow(int row, int label) {
    Integer whole = lastRows.get(label);
    if (whole != null && whole < row) {
      List<Integer> figures = columns.all(Role.FIGURES);
      int column = figures.isEmpty() ? label : figures.get(0);
      parts.put(
          label,
          new PartsBelow(
              grid,
              figures,
              columns.reader().units(),
              whole,
              unitOf(whole, column),
              captions.apply(grid.text(whole, label)).name()));
      outline(label).partsBelow();
    }
  }

  /** A row that cannot be a part, or has parts of its own, ends the parts of the one before. */
  private void partsEnd(int row, int label, int column, String name) {
    PartsBelow below = parts.get(label);
    if (below != null && (isWhole(row, label) || !below.holds(row, name, unitOf(row, column)))) {
      parts.remove(label);
      outline(label).partsEnd();
    }
    lastRows.put(label, row);
  }

  private boolean isWhole(int row, int label) {
    int next = body.indexOf(row) + 1;
    return next < body.size() && isPartsAlone(captions.apply(grid.text(body.get(next), label)));
  }

  /** A line of Latin letters repeats the Chinese one above it. */
  private static boolean isChinese(String text) {
    return text.chars().anyMatch(letter -> letter >= 0x4E00 && letter <= 0x9FFF);
  }

  private Optional<RowFacts> facts(int row, int column, int label) {
    List<String> words = new ArrayList<>();
    String region = key(row, columns.nearest(Role.REGION, column), words);
    PeriodCaption time = time(row, words);
    String category = categories(row, words);
    String labelText = key(row, label, words);
    if (words.isEmpty() && !columns.all(Role.LABEL).isEmpty()) {
      return Optional.empty();
    }
    Caption caption = averaged(row, captions.apply(labelText));
    Optional<Owner> owner = ownerOf(caption, label);
    List<Caption> path = new ArrayList<>(owner.map(Owner::path).orElse(List.of()));
    if (!category.isEmpty()) {
      path.add(0, captions.apply(category));
    }
    if (outlined && label >= 0 && owner.isEmpty()) {
      partsEnd(row, label, column, caption.name());
      List<Caption> above = outline(label).pathOf(caption, false);
      path.addAll(above);
      owns(label, new Owner(caption, above, /* heading= */ false));
    }
    Caption read = owner.map(of -> caption.of(of.caption())).orElse(caption);
    return Optional.of(
        new RowFacts(read, path, regionName(region), time, unitOf(row, column), words));
  }

  /** What stands in the row “十四五”年均 below single years is of the average one. */
  private Caption averaged(int row, Caption label) {
    return columns.all(Role.PERIOD).stream()
        .map(column -> captions.apply(grid.text(row, column)))
        .filter(time -> time.measure().equals(Optional.of(Measure.AVERAGE_GROWTH)))
        .findFirst()
        .filter(time -> label.measure().isEmpty())
        .map(time -> label.measuredBy(time.measure()))
        .orElse(label);
  }

  /** 全县合计 is 全县. */
  private String regionName(String written) {
    String name = captions.apply(written).name();
    boolean whole = name.length() > 3 && (name.endsWith("合计") || name.endsWith("总计"));
    return whole ? name.substring(0, name.length() - 2) : name;
  }

  /**
   * The row whose indicator a row without one speaks of: 增速 below 地区生产总值. 绝对额 does so below a
   * heading only, because 合计 at the end of a list is not of the last row.
   */
  private Optional<Owner> ownerOf(Caption caption, int label) {
    if (!caption.name().isEmpty() || caption.text().isEmpty()) {
      return Optional.empty();
    }
    return Optional.ofNullable(owners.get(label))
        .filter(owner -> caption.measure().isPresent() || owner.heading());
  }

  private void owns(int label, Owner owner) {
    if (!owner.caption().name().isEmpty()) {
      owners.put(label, owner);
    }
  }

  private String key(int row, int column, List<String> words) {
    if (column < 0) {
      return "";
    }
    String text = grid.text(row, column);
    if (text.isBlank()) {
      text = columns.all(Role.LABEL).contains(column) ? "" : above.getOrDefault(column, "");
    } else {
      above.put(column, text);
    }
    if (!text.isBlank()) {
      words.add(text.strip());
    }
    return text;
  }

  private PeriodCaption time(int row, List<String> words) {
    PeriodCaption time = PeriodCaption.of("");
    for (int column : columns.all(Role.PERIOD)) {
      String text = key(row, column, words);
      PeriodCaption said = captions.apply(text).time();
      if (!said.tellsTime()) {
        said =
            PeriodCaption.ofColumn(
                CaptionReader.bare(text),
                CaptionReader.bare(String.join("", columns.captions(column))));
      }
      time = said.orElse(time);
    }
    return time;
  }

  private String categories(int row, List<String> words) {
    StringBuilder all = new StringBuilder();
    for (int column : columns.all(Role.CATEGORY)) {
      all.append(key(row, column, words));
    }
    return all.toString();
  }

  private Optional<ScaledUnit> unitOf(int row, int column) {
    int unit = columns.nearest(Role.UNIT, column);
    if (unit < 0) {
      return Optional.empty();
    }
    return units.computeIfAbsent(
        grid.text(row, unit), text -> columns.reader().units().stated(CaptionReader.bare(text)));
  }

  private Outline outline(int label) {
    return outlines.computeIfAbsent(
        label,
        column ->
            new Outline(
                body.stream()
                    .map(row -> grid.text(row, column))
                    .filter(text -> !text.isBlank())
                    .map(columns.reader()::label)
                    .toList(),
                topic));
  }
}
