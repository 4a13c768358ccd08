package heshu.binding;

import heshu.binding.Formula.Kind;
import heshu.binding.Formula.Term;
import heshu.period.Period;
import heshu.quantity.Unit;
import heshu.table.Measure;
import heshu.table.Observation;
import heshu.table.Series;
import heshu.table.StatTable;
import heshu.table.Statistics;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * Formulas as a person writes and reads them: {@code 财政.csv!C4} for what a cell says, {@code
 * growth(财政.csv!D4, 财政.csv!C4)} for what follows from cells, {@code growth(财政.csv:一般公共预算收入, 2025)}
 * for a series and a period.
 */
public final class FormulaText {
  private FormulaText() {}

  /** The text of a formula. */
  public static String of(Formula formula) {
    String cells =
        formula.terms().stream()
            .map(term -> term.observation().cell().ref().toString())
            .collect(Collectors.joining(", "));
    return formula.kind() == Kind.DIRECT
        ? cells
        : formula.kind().contractName() + "(" + cells + ")";
  }

  /**
   * Reads a formula and carries it out.
   *
   * @param wanted the unit that the claim is in
   * @return empty if it is not one, names no cell of the statistics, or cannot be carried out on
   *     them
   */
  public static Optional<Formula> parse(String text, Statistics statistics, Unit wanted) {
    String written = text.strip();
    int open = written.indexOf('(');
    Optional<Kind> kind =
        open > 0 && written.endsWith(")") ? kind(written.substring(0, open)) : Optional.empty();
    String inside = kind.isPresent() ? written.substring(open + 1, written.length() - 1) : written;
    Optional<List<Term>> terms = terms(inside, kind.orElse(Kind.DIRECT), statistics);
    return terms.flatMap(found -> compute(kind.orElse(Kind.DIRECT), found, wanted));
  }

  private static Optional<Kind> kind(String name) {
    for (Kind kind : Kind.values()) {
      if (kind.contractName().equals(name.strip())) {
        return Optional.of(kind);
      }
    }
    return Optional.empty();
  }

  private static Optional<List<Term>> terms(String inside, Kind kind, Statistics statistics) {
    List<String> arguments = List.of(inside.split("[,，]", -1)).stream().map(String::strip).toList();
    Optional<Period> period = Period.parse(arguments.get(arguments.size() - 1));
    if (period.isPresent() && arguments.size() == 2) {
      return series(arguments.get(0), statistics)
          .flatMap(series -> ofSeries(series, period.get(), kind));
    }
    List<Term> terms = new ArrayList<>();
    for (String argument : arguments) {
      Optional<Term> term = cell(argument, statistics);
      if (term.isEmpty()) {
        return Optional.empty();
      }
      terms.add(term.get());
    }
    return Optional.of(terms);
  }

  /** A series alone names the base too: the year before, or for averages the last year before. */
  private static Optional<List<Term>> ofSeries(Series series, Period period, Kind kind) {
    boolean average = kind == Kind.AVERAGE_GROWTH || kind == Kind.AVERAGE_INCREASE;
    Period now = average ? Period.year(period.lastYear()) : period;
    Period base = average ? Period.year(period.first().getYear() - 1) : period.minusYears(1);
    Optional<Observation> value = series.at(now);
    if (kind == Kind.DIRECT) {
      return value.map(found -> List.of(new Term(series, found)));
    }
    Optional<Observation> before = series.at(base);
    return value.flatMap(
        found -> before.map(old -> List.of(new Term(series, found), new Term(series, old))));
  }

  private static Optional<Term> cell(String place, Statistics statistics) {
    return statistics
        .series()
        .flatMap(series -> series.observations().stream().map(o -> new Term(series, o)))
        .filter(term -> term.observation().cell().ref().toString().equals(place))
        .findFirst();
  }

  /** The series {@code file:label}; where a label has several measures its level goes first. */
  private static Optional<Series> series(String name, Statistics statistics) {
    int colon = Math.max(name.lastIndexOf(':'), name.lastIndexOf('：'));
    String file = colon < 0 ? "" : name.substring(0, colon);
    String label = name.substring(colon + 1);
    List<Series> found =
        statistics.tables().stream()
            .filter(table -> file.isEmpty() || isNamed(table, file))
            .flatMap(table -> table.series().stream())
            .filter(series -> series.indicator().equals(label))
            .toList();
    return found.stream()
        .filter(series -> series.measure() == Measure.LEVEL)
        .findFirst()
        .or(() -> found.stream().findFirst());
  }

  private static boolean isNamed(StatTable table, String file) {
    return table.file().equals(file) || table.file().endsWith("/" + file);
  }

  /** Of unemployment and dust the least comes first. */
  private static boolean isAscending(Term term) {
    String name = term.series().indicator();
    return WordLists.ASCENDING.stream().anyMatch(name::contains);
  }

  private static Optional<Formula> compute(Kind kind, List<Term> terms, Unit wanted) {
    Term first = terms.get(0);
    Term last = terms.get(terms.size() - 1);
    List<Term> allButLast = terms.subList(0, terms.size() - 1);
    if (kind == Kind.DIRECT) {
      return terms.size() == 1 ? Amounts.direct(first, wanted) : Optional.empty();
    }
    if (kind == Kind.SUM) {
      return Amounts.sum(terms, wanted);
    }
    if (kind == Kind.MEAN) {
      return Amounts.mean(terms, wanted);
    }
    if (terms.size() < 2) {
      return Optional.empty();
    }
    int years = first.observation().period().lastYear() - last.observation().period().lastYear();
    return switch (kind) {
      case GROWTH -> Ratios.growth(first, last);
      case DIFFERENCE -> Amounts.difference(first, last, wanted);
      case POINTS_DIFFERENCE -> Amounts.pointsDifference(first, last);
      case SHARE -> Ratios.share(allButLast, last);
      case REMAINDER -> Amounts.remainder(first, terms.subList(1, terms.size()), wanted);
      case AVERAGE_GROWTH ->
          years > 0 ? Ratios.averageGrowth(first, last, years) : Optional.empty();
      case AVERAGE_INCREASE ->
          years > 0 ? Amounts.averageIncrease(first, last, years, wanted) : Optional.empty();
      case MULTIPLE -> Ratios.multiple(first, last);
      case IMPLIED ->
          wanted.converts(Reading.PERCENT)
              ? Ratios.impliedGrowth(first, last)
              : Ratios.impliedIncrease(first, last, wanted);
      case PER_HEAD -> Ratios.perHead(first, last, Optional.empty(), wanted);
      case COMPLETION -> Ratios.completion(first, last);
      case RANK -> Orders.rank(first, terms.subList(1, terms.size()), isAscending(first));
      default -> Optional.empty();
    };
  }
}
