package heshu.binding;

import heshu.period.Period;
import heshu.quantity.Units;
import heshu.table.Cell;
import heshu.table.CellRef;
import heshu.table.Measure;
import heshu.table.Observation;
import heshu.table.Series;
import heshu.table.StatTable;
import heshu.table.Statistics;
import heshu.table.UnitSource;
import heshu.table.Vintage;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** A table written down in a test. */
final class HandmadeTable {
  private final String file;
  private final String title;
  private final List<Series> series = new ArrayList<>();
  private Vintage vintage = Vintage.UNSTATED;
  private int row = 2;

  HandmadeTable(String file, String title) {
    this.file = file;
    this.title = title;
  }

  static Statistics statistics(HandmadeTable... tables) {
    List<StatTable> all = new ArrayList<>();
    for (HandmadeTable table : tables) {
      all.add(table.build());
    }
    return new Statistics(all.size(), 0, all, List.of());
  }

  HandmadeTable vintage(Vintage stated) {
    vintage = stated;
    return this;
  }

  HandmadeTable level(String indicator, String unit, String... yearAndFigure) {
    return add(List.of(), indicator, Measure.LEVEL, unit, "", yearAndFigure);
  }

  HandmadeTable growth(String indicator, String... yearAndFigure) {
    return add(List.of(), indicator, Measure.GROWTH, "%", "", yearAndFigure);
  }

  HandmadeTable part(String whole, String indicator, String unit, String... yearAndFigure) {
    return add(List.of(whole), indicator, Measure.LEVEL, unit, "", yearAndFigure);
  }

  HandmadeTable ofRegion(
      String region, String indicator, Measure measure, String unit, String... yearAndFigure) {
    return add(List.of(), indicator, measure, unit, region, yearAndFigure);
  }

  private HandmadeTable add(
      List<String> path,
      String indicator,
      Measure measure,
      String unit,
      String region,
      String... yearAndFigure) {
    List<Observation> observations = new ArrayList<>();
    for (int i = 0; i < yearAndFigure.length; i += 2) {
      observations.add(
          new Observation(
              Period.parse(yearAndFigure[i]).orElseThrow(),
              cell(2 + i / 2, yearAndFigure[i + 1], yearAndFigure[i] + "年")));
    }
    series.add(
        new Series(
            indicator,
            path,
            measure,
            Units.standard().parse(unit),
            UnitSource.HEADER,
            region,
            "",
            Optional.empty(),
            vintage,
            Optional.empty(),
            Optional.empty(),
            "",
            observations));
    row++;
    return this;
  }

  private Cell cell(int column, String figure, String header) {
    BigDecimal value = new BigDecimal(figure);
    return new Cell(
        new CellRef(file, Optional.empty(), row, column),
        figure,
        Optional.empty(),
        Optional.of(value),
        Math.max(0, value.scale()),
        Math.max(0, value.scale()),
        List.of(header),
        List.of());
  }

  StatTable build() {
    return new StatTable(
        file, Optional.empty(), "UTF-8", title, "", List.of(), vintage, series, List.of());
  }
}
