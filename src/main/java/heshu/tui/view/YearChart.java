package heshu.tui.view;

import heshu.output.DisplayWidth;
import heshu.output.Printable;
import heshu.rule.Evidence;
import heshu.table.Observation;
import heshu.text.Wording;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;

/**
 * The figures of the neighbouring years as bars from one axis: to the right of it above zero, to
 * the left below.
 */
final class YearChart {
  private static final int MOST = 7;
  private static final int NARROWEST = 4;

  private final Evidence cell;
  private final Glyphs glyphs;
  private final Wording wording;
  private final List<Observation> near;
  private final int period;
  private final int figure;
  private final int left;
  private final int right;

  /** The years around a cell. */
  YearChart(Evidence cell, int columns, Glyphs glyphs, Wording wording) {
    this.cell = cell;
    this.glyphs = glyphs;
    this.wording = wording;
    this.near = near(cell);
    this.period = widest(near.stream().map(this::period).toList());
    this.figure = widest(near.stream().map(YearChart::raw).toList());
    int room = Math.max(NARROWEST, columns - period - figure - 4);
    BigDecimal above = largest(/* above= */ true);
    BigDecimal below = largest(/* above= */ false);
    this.left = share(below, above.add(below), room);
    this.right = room - left;
  }

  /** The cell's own period and those before and behind it, one bar a line. */
  List<RichText> paragraphs() {
    if (near.size() < 2) {
      return List.of(
          RichText.of(Ink.DIM, wording.say("tui.one-period", cell.observation().period())));
    }
    List<RichText> bars = new ArrayList<>();
    bars.add(RichText.of(Ink.DIM, cell.observation().cell().ref().toString()));
    near.forEach(one -> bars.add(bar(one)));
    return bars;
  }

  private RichText bar(Observation one) {
    boolean own = one.equals(cell.observation());
    Ink ink = own ? Ink.of(Look.KEY).bold() : Ink.PLAIN;
    String raw = raw(one);
    BigDecimal value = value(one);
    int below = value.signum() < 0 ? share(value.negate(), largest(/* above= */ false), left) : 0;
    int above = value.signum() > 0 ? share(value, largest(/* above= */ true), right) : 0;
    return RichText.of(ink, DisplayWidth.pad(period(one), period) + " ")
        .add(ink, " ".repeat(figure - DisplayWidth.of(raw)) + raw + (own ? "<" : " "))
        .add(ink, " ".repeat(left - below) + glyphs.bar().repeat(below))
        .add(Ink.of(Look.BORDER), glyphs.vertical())
        .add(ink, glyphs.bar().repeat(above));
  }

  private String period(Observation one) {
    return wording.say(one.period().message());
  }

  private BigDecimal largest(boolean above) {
    return near.stream()
        .map(YearChart::value)
        .map(value -> above ? value : value.negate())
        .reduce(BigDecimal.ZERO, BigDecimal::max);
  }

  /** A part of the room; at least one cell for what is not nothing. */
  private static int share(BigDecimal part, BigDecimal whole, int room) {
    if (part.signum() == 0 || room == 0) {
      return 0;
    }
    int cells =
        part.multiply(BigDecimal.valueOf(room))
            .divide(whole, 0, RoundingMode.HALF_UP)
            .intValueExact();
    return Math.max(1, cells);
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

  private static String raw(Observation one) {
    return Printable.line(one.cell().raw()).strip();
  }

  private static BigDecimal value(Observation one) {
    return one.cell().value().orElse(BigDecimal.ZERO);
  }
}
