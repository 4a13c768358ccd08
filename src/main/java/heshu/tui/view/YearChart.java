package heshu.tui.view;

import heshu.output.DisplayWidth;
import heshu.rule.Evidence;
import heshu.table.Observation;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;

/** The figures of the neighbouring years as bars. */
final class YearChart {
  private static final int MOST = 7;

  private YearChart() {}

  /** The cell's own period and those before and behind it, one bar a line. */
  static List<RichText> of(Evidence cell, int columns, Glyphs glyphs) {
    List<Observation> near = near(cell);
    BigDecimal largest =
        near.stream().map(YearChart::size).max(BigDecimal::compareTo).orElse(BigDecimal.ONE);
    int period = widest(near.stream().map(o -> o.period().toString()).toList());
    int figure = widest(near.stream().map(o -> o.cell().raw().strip()).toList());
    int room = Math.max(1, columns - period - figure - 3);
    List<RichText> bars = new ArrayList<>();
    for (Observation one : near) {
      boolean own = one.equals(cell.observation());
      Ink ink = own ? Ink.of(Look.KEY).bold() : Ink.PLAIN;
      String raw = one.cell().raw().strip();
      bars.add(
          RichText.of(ink, DisplayWidth.pad(one.period().toString(), period) + " ")
              .add(ink, " ".repeat(figure - DisplayWidth.of(raw)) + raw + (own ? "<" : " "))
              .add(ink, glyphs.bar().repeat(length(one, largest, room))));
    }
    return bars;
  }

  private static int widest(List<String> words) {
    return words.stream().mapToInt(DisplayWidth::of).max().orElse(0);
  }

  private static List<Observation> near(Evidence cell) {
    List<Observation> known =
        cell.series().observations().stream().filter(o -> o.cell().value().isPresent()).toList();
    int at = Math.max(0, known.indexOf(cell.observation()));
    int first = Math.max(0, Math.min(at - MOST / 2, known.size() - MOST));
    return known.subList(first, Math.min(known.size(), first + MOST));
  }

  private static BigDecimal size(Observation one) {
    return one.cell().value().orElse(BigDecimal.ZERO).abs();
  }

  private static int length(Observation one, BigDecimal largest, int room) {
    return largest.signum() == 0
        ? 0
        : size(one)
            .multiply(BigDecimal.valueOf(room))
            .divide(largest, 0, RoundingMode.HALF_UP)
            .intValueExact();
  }
}
