package heshu.table;

import heshu.table.MeasureWords.Flow;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * The columns of figures of a table. A column of growth, rank or completion that names no time
 * takes that of the column it belongs to, at its left.
 */
final class FigureColumns {
  private final List<ColumnCaption> read = new ArrayList<>();

  FigureColumns(Columns columns) {
    List<ColumnCaption> written =
        columns.all(Role.FIGURES).stream()
            .map(c -> ColumnCaption.of(c, columns.captions(c), columns.reader()))
            .toList();
    boolean monthly = written.stream().anyMatch(ColumnCaption::isMonthly);
    for (ColumnCaption caption : written) {
      read.add(settled(monthly ? caption.flowing() : caption));
    }
  }

  List<ColumnCaption> captions() {
    return read.stream().map(this::withCurrency).toList();
  }

  /** Beside 出口总额(人民币), the 美元 of 出口总额(美元) is a currency; its scale is not said. */
  private ColumnCaption withCurrency(ColumnCaption caption) {
    Optional<String> currency =
        caption
            .unit()
            .filter(unit -> unit.unit().dimension().startsWith("foreign-money"))
            .filter(unit -> unit.scale().compareTo(BigDecimal.ONE) == 0)
            .map(unit -> "(" + unit.written() + ")");
    String sister = caption.name() + "(人民币)";
    return currency.isPresent() && read.stream().anyMatch(c -> c.name().equals(sister))
        ? caption.ofCurrency(currency.get())
        : caption;
  }

  private ColumnCaption settled(ColumnCaption caption) {
    if (isBareRegion(caption) && !read.isEmpty() && isRate(last())) {
      return caption.measuredAs(last());
    }
    if (caption.isLevel()) {
      return caption.at(caption.time().over(yearsAtLeft(caption.time().run())));
    }
    ColumnCaption named = named(caption);
    if (named.measure().filter(m -> m == Measure.AVERAGE_GROWTH).isPresent()) {
      return named.time().from() < named.time().to() || named.time().base() > 0
          ? named
          : named.at(span().orElse(named.time()));
    }
    if (named.time().hasYear() || named.time().base() > 0 || named.isOfWholeYear()) {
      return named;
    }
    Optional<PeriodCaption> left =
        (named.isPlan() ? timeOfPlanAtLeft() : Optional.<PeriodCaption>empty())
            .or(() -> timeAtLeft(named.time().flow()));
    return named.at(left.map(named.time()::orElse).orElse(named.time()));
  }

  /** 计划增长 is of the year of the plan at its left: 2024年完成, 2025年计划, 计划增长. */
  private Optional<PeriodCaption> timeOfPlanAtLeft() {
    return read.stream()
        .filter(ColumnCaption::isPlan)
        .map(ColumnCaption::time)
        .filter(PeriodCaption::hasYear)
        .reduce((further, nearer) -> nearer);
  }

  /** 全国 at the right of 比上年增长 holds the growth of the nation. */
  private static boolean isBareRegion(ColumnCaption caption) {
    return caption.measure().isEmpty()
        && caption.unit().isEmpty()
        && !caption.time().tellsTime()
        && Columns.isSurelyRegion(caption.name());
  }

  private static boolean isRate(ColumnCaption caption) {
    return caption
        .measure()
        .filter(m -> m == Measure.GROWTH || m == Measure.CHAIN_GROWTH)
        .isPresent();
  }

  private ColumnCaption last() {
    return read.get(read.size() - 1);
  }

  /** The column that one without words of its own belongs to: not that of 全国 put in between. */
  private ColumnCaption atLeft() {
    for (int i = read.size() - 1; i >= 0; i--) {
      if (!Columns.isSurelyRegion(read.get(i).name())) {
        return read.get(i);
      }
    }
    return last();
  }

  /** A growth column without words of its own speaks of the indicator at its left. */
  private ColumnCaption named(ColumnCaption caption) {
    if (read.isEmpty()) {
      return caption;
    }
    ColumnCaption left = atLeft();
    ColumnCaption named =
        !left.name().isEmpty() && (caption.name().isEmpty() || isUnderHead(caption, left))
            ? caption.named(left.path(), left.name())
            : caption;
    if (named.vintage().isEmpty() && isRate(named) && left.isLevel()) {
      named = named.published(left.vintage());
    }
    boolean rank = named.measure().filter(m -> m == Measure.RANK).isPresent();
    boolean ofGrowth = left.measure().filter(m -> m == Measure.GROWTH).isPresent();
    String among = named.wholeOf().orElse("");
    return rank && ofGrowth && !among.endsWith(Series.OF_GROWTH)
        ? named.ranking(Optional.of(among + Series.OF_GROWTH))
        : named;
  }

  /** 城镇居民 over 人均可支配收入 and 增长: the growth is that of the income. */
  private static boolean isUnderHead(ColumnCaption caption, ColumnCaption left) {
    List<String> heads = left.path();
    return isRate(caption)
        && left.isLevel()
        && !heads.isEmpty()
        && heads.get(heads.size() - 1).equals(caption.name());
  }

  /** The time of the levels at the left: the nearest, or the latest year of a run of years. */
  private Optional<PeriodCaption> timeAtLeft(Flow flow) {
    Optional<PeriodCaption> best = Optional.empty();
    boolean inRun = false;
    for (int i = read.size() - 1; i >= 0; i--) {
      ColumnCaption left = read.get(i);
      if (!left.isLevel()) {
        if (inRun && !left.isCompletion()) {
          break;
        }
        continue;
      }
      inRun = true;
      PeriodCaption time = left.time();
      if (best.isEmpty() && left.isOfWholeYear()) {
        return best;
      }
      if (!time.tellsTime()
          || (flow != Flow.NONE && time.flow() != Flow.NONE && flow != time.flow())) {
        continue;
      }
      if (best.isEmpty() || (time.hasYear() && time.to() > best.get().to())) {
        best = Optional.of(time);
      }
    }
    return best.filter(time -> time.yearsBack() == 0);
  }

  /** The last years of those at the left, if there are so many: 五年累计 behind 2021年 to 2025年. */
  private PeriodCaption yearsAtLeft(int run) {
    int first = Integer.MAX_VALUE;
    int last = 0;
    for (ColumnCaption left : run > 0 ? read : List.<ColumnCaption>of()) {
      if (left.isLevel() && left.time().hasYear() && !left.time().hasMonths()) {
        first = Math.min(first, left.time().from());
        last = Math.max(last, left.time().to());
      }
    }
    return last - first + 1 >= run && last > 0
        ? PeriodCaption.of((last - run + 1) + "-" + last + "年")
        : PeriodCaption.of("");
  }

  /**
   * The years that average growth spans: after the first of the levels at the left, to the last.
   */
  private Optional<PeriodCaption> span() {
    int first = Integer.MAX_VALUE;
    int last = 0;
    for (ColumnCaption left : read) {
      if (left.isLevel() && left.time().hasYear()) {
        first = Math.min(first, left.time().from());
        last = Math.max(last, left.time().to());
      }
    }
    return last > first
        ? Optional.of(PeriodCaption.of((first + 1) + "-" + last + "年"))
        : Optional.empty();
  }
}
