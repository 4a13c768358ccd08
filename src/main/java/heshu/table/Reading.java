package heshu.table;

import heshu.glossary.Region;
import heshu.glossary.Regions;
import heshu.quantity.ScaledUnit;
import heshu.table.grid.CellNote;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/** What one cell is a figure of: its row, its column and its table taken together. */
final class Reading {
  private static final Set<Measure> GROWN = EnumSet.of(Measure.GROWTH, Measure.AVERAGE_GROWTH);

  /** A heading that only says how what stands above it is split: 按常住地分, 分行业. */
  private static final Pattern SPLIT = Pattern.compile("按.{1,12}分组?|分(?:类别|行业|地区|城乡|产业|项目)");

  /** Dimensions of what is counted one by one. */
  private static final Set<String> COUNTED = Set.of("count", "person", "time");

  /** Among rates of growth (…增加值增速), 产品销售率 is no growth. */
  private static final List<String> RATIOS = List.of("销售率", "产销率", "比重", "占比", "覆盖率", "利用率", "普及率");

  private final RowFacts row;
  private final ColumnCaption column;
  private final TableFacts table;
  private final Across across;
  private final Optional<Figure> figure;
  private final CellNote note;
  private final boolean besideLevel;
  private final Measure measure;
  private final boolean regionRow;

  /**
   * @param besideLevel whether the row has a level too: growth beside a percentage is a change in
   *     points, growth alone (固定资产投资, %, –, 5.4) is growth
   */
  Reading(
      RowFacts row,
      ColumnCaption column,
      TableFacts table,
      Across across,
      Optional<Figure> figure,
      CellNote note,
      boolean besideLevel) {
    this.row = row;
    this.column = column;
    this.table = table;
    this.across = across;
    this.figure = figure;
    this.note = note;
    this.besideLevel = besideLevel;
    this.measure = measureOf();
    this.regionRow = isRegionRow();
  }

  SeriesBuilder.Key key() {
    Name name = name();
    UnitSearch.UnitOf unit =
        new UnitSearch(row, column, table, measure, indexBase()).of(figure, note);
    return new SeriesBuilder.Key(
        name.indicator,
        name.path,
        measure,
        unit.unit(),
        unit.source(),
        isScope(region()) ? "" : region(),
        isScope(region()) ? region() : table.scope(),
        row.label().real().or(column::real).or(this::realOfTable),
        column.vintage().or(() -> row.label().vintage()).orElse(table.vintage()),
        whole(),
        indexBase(),
        table.topic());
  }

  /** A title speaks of levels: beside those at current prices stands growth at constant ones. */
  private Optional<Boolean> realOfTable() {
    return measure == Measure.LEVEL ? table.real() : Optional.empty();
  }

  private Optional<String> whole() {
    Optional<String> said =
        column.wholeOf().or(() -> row.label().wholeOf()).or(this::indicatorWhole);
    String among = said.orElse("");
    return ranksGrowth() && !among.endsWith(Series.OF_GROWTH)
        ? Optional.of(among + Series.OF_GROWTH)
        : said;
  }

  private Optional<String> indicatorWhole() {
    return table.indicator().flatMap(Caption::wholeOf);
  }

  boolean isAverage() {
    return measure == Measure.AVERAGE_GROWTH;
  }

  boolean isLevel() {
    return measure == Measure.LEVEL;
  }

  boolean isPlan() {
    return measure == Measure.PLAN;
  }

  boolean isIndexGrowth() {
    return indexBase().isPresent()
        && (measure == Measure.GROWTH || measure == Measure.CHAIN_GROWTH);
  }

  private Optional<String> indexBase() {
    boolean fromColumn = column.measure().filter(m -> m != Measure.LEVEL).isPresent();
    if (fromColumn) {
      return column.indexBase();
    }
    if (saysMeasure(row.label())) {
      return row.label().indexBase();
    }
    Optional<String> own = table.indicator().flatMap(Caption::indexBase);
    return own.isPresent() ? own : table.indexBase();
  }

  private static boolean saysMeasure(Caption caption) {
    return caption.measure().filter(m -> m != Measure.LEVEL).isPresent();
  }

  private Measure measureOf() {
    Optional<Measure> ofColumn = column.measure().filter(m -> m != Measure.LEVEL);
    Optional<Measure> ofRow = row.label().measure().filter(m -> m != Measure.LEVEL);
    if (ofColumn.isPresent()) {
      return combined(ofColumn.get(), ofRow);
    }
    if (ofRow.isPresent()) {
      return ranksGrowth() ? Measure.RANK : ofRow.get();
    }
    Optional<Measure> ofIndicator = table.indicator().flatMap(Caption::measure);
    if (ofIndicator.isPresent()) {
      return ofIndicator.get();
    }
    boolean plain = column.measure().isEmpty() && isPercentOrUnknown();
    boolean ratio =
        table.measure().filter(GROWN::contains).isPresent()
            && RATIOS.stream().anyMatch(row.label().name()::endsWith);
    return plain && !ratio ? table.measure().orElse(Measure.LEVEL) : Measure.LEVEL;
  }

  /** The row 生产总值增速 of a table of places: 主要指标在全省位次. */
  private boolean ranksGrowth() {
    return column.measure().isEmpty()
        && row.label().measure().equals(Optional.of(Measure.GROWTH))
        && table.measure().equals(Optional.of(Measure.RANK));
  }

  private Measure combined(Measure ofColumn, Optional<Measure> ofRow) {
    if (ofColumn == Measure.GROWTH && ofRow.equals(Optional.of(Measure.AVERAGE_GROWTH))) {
      return Measure.AVERAGE_GROWTH;
    }
    if (ofColumn == Measure.GROWTH && column.isOfResults() && statesUnit()) {
      return ofRow.orElse(Measure.LEVEL);
    }
    Optional<ScaledUnit> own = figure.flatMap(Figure::unit);
    boolean points = own.or(column::unit).filter(u -> u.unit().symbol().equals("百分点")).isPresent();
    boolean change = ofColumn == Measure.GROWTH || ofColumn == Measure.INCREASE;
    if (change && own.isPresent() && !points) {
      return UnitSearch.isShareLike(own.get()) ? Measure.GROWTH : Measure.INCREASE;
    }
    if (ofColumn == Measure.GROWTH && own.isEmpty() && isCount() && column.isOpen()) {
      return Measure.INCREASE;
    }
    boolean share = ofRow.filter(m -> m == Measure.SHARE).isPresent();
    boolean percentRow =
        row.unit()
            .or(() -> row.label().unit())
            .filter(u -> u.unit().symbol().equals("%"))
            .isPresent();
    return change && (points || share || (percentRow && besideLevel && ofRow.isEmpty()))
        ? Measure.POINTS
        : ofColumn;
  }

  private boolean statesUnit() {
    return row.label().unit().or(row::unit).isPresent();
  }

  /** A whole figure in a row of days or of things counted one by one: 优良天数, 天, 327, ▲9. */
  private boolean isCount() {
    return figure.filter(read -> read.decimals() == 0).isPresent()
        && row.label()
            .unit()
            .or(row::unit)
            .filter(unit -> unit.scale().compareTo(BigDecimal.ONE) == 0)
            .filter(unit -> COUNTED.contains(unit.unit().dimension()))
            .isPresent();
  }

  /** A title that says growth speaks for cells whose unit does not contradict it. */
  private boolean isPercentOrUnknown() {
    Optional<ScaledUnit> unit =
        column.unit().or(() -> row.label().unit()).or(row::unit).or(this::unitOfTable);
    return unit.isEmpty()
        || unit.get().unit().symbol().equals("%")
        || unit.get().unit().dimension().equals("index");
  }

  private Optional<ScaledUnit> unitOfTable() {
    return table.units().size() == 1 ? Optional.of(table.units().get(0)) : table.titleUnit();
  }

  /** A region as row among indicators: # 长春市 below 空气质量优良天数比例. */
  private boolean isRegionRow() {
    if (!row.region().isEmpty() || row.path().isEmpty() || row.label().name().isEmpty()) {
      return false;
    }
    return Regions.standard()
        .find(row.label().name())
        .filter(region -> region.level() != Region.Level.WORLD)
        .isPresent();
  }

  /** 市本级 is no region but a part of the own one. */
  private static boolean isScope(String region) {
    return region.endsWith("本级") || region.endsWith("市直") || region.endsWith("省直");
  }

  private String region() {
    if (!row.region().isEmpty()) {
      return row.region();
    }
    if (isRegionColumn()) {
      return column.name();
    }
    return regionRow ? row.label().name() : table.region();
  }

  /** One of many regions across, or a column of 全国 beside the table's own. */
  private boolean isRegionColumn() {
    return across.regions()
        ? Columns.isRegion(column.name())
        : Columns.isSurelyRegion(column.name());
  }

  /** An indicator's name and what it stands under. */
  private record Name(String indicator, List<String> path) {}

  private Name name() {
    String ofRow = row.label().name();
    String ofColumn = isRegionColumn() ? "" : column.name();
    List<String> path = new ArrayList<>();
    for (Caption above : row.path()) {
      if (!above.name().isEmpty() && !SPLIT.matcher(above.name()).matches()) {
        path.add(above.name());
      }
    }
    if (regionRow) {
      String whole = path.isEmpty() ? "" : path.remove(path.size() - 1);
      return new Name(NameParts.joined(whole, ofColumn), path);
    }
    if (!ofColumn.isEmpty()) {
      path.addAll(column.path());
    }
    String joined = NameParts.joined(ofRow, ofColumn);
    if (joined.isEmpty()) {
      joined =
          table
              .indicator()
              .map(Caption::name)
              .orElseGet(() -> NameParts.indicatorOf(table.topic()));
    }
    if (isPriceIndex(joined)) {
      return new Name(joined + "价格指数", List.copyOf(path));
    }
    Optional<String> bare = BareMeasures.full(joined);
    if (bare.isPresent()) {
      return whole(bare.get(), joined, path);
    }
    boolean isShort = ofRow.isEmpty() && joined.equals(across.shortName());
    return new Name(isShort ? NameParts.indicatorOf(table.topic()) : joined, List.copyOf(path));
  }

  /** 农用手工工具指数(上年=100) among 农业生产资料价格分类指数 is one of prices. */
  private boolean isPriceIndex(String name) {
    return indexBase().isPresent()
        && table.topic().contains("价格")
        && !name.contains("价格")
        && (row.label().text() + String.join("", column.words())).contains(name + "指数");
  }

  /** A label that does not say of what it is, with what stands above it or in the title. */
  private Name whole(String full, String written, List<String> path) {
    int last = path.size() - 1;
    if (last >= 0 && !NameParts.isMeasured(path.get(last))) {
      return new Name(path.get(last) + full, List.copyOf(path.subList(0, last)));
    }
    Optional<String> grown = BareMeasures.grown(NameParts.indicatorOf(table.topic()));
    return new Name(grown.map(crop -> crop + full).orElse(written), List.copyOf(path));
  }
}
