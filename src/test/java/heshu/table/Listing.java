package heshu.table;

import heshu.text.Wording;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;

/** Lists what was read of tables, one line a series, as golden files hold it. */
final class Listing {
  private Listing() {}

  static String of(Statistics statistics) {
    StringBuilder text = new StringBuilder();
    Wording wording = new Wording(Locale.SIMPLIFIED_CHINESE);
    statistics
        .problems()
        .forEach(
            p ->
                text.append("! ")
                    .append(p.severity())
                    .append(' ')
                    .append(wording.say(p.what()))
                    .append('\n'));
    for (StatTable table : statistics.tables()) {
      text.append("# ")
          .append(table.file())
          .append(" | ")
          .append(table.sheet().orElse("-"))
          .append(" | ")
          .append(table.encoding());
      text.append(" | ").append(table.title()).append(" | ").append(table.unitLine());
      text.append(" | ").append(table.vintage()).append(" | notes ").append(table.notes().size());
      text.append('\n');
      table
          .problems()
          .forEach(
              p ->
                  text.append("! ")
                      .append(p.place().orElse(""))
                      .append(' ')
                      .append(wording.say(p.what()))
                      .append('\n'));
      table.series().forEach(series -> text.append(line(series)).append('\n'));
    }
    return text.toString();
  }

  private static String line(Series s) {
    String periods = periods(s.observations());
    return String.join(
        " | ",
        s.indicator(),
        String.join(" > ", s.path()),
        s.measure()
            + s.wholeOf().map(w -> " of " + w).orElse("")
            + s.indexBase().map(b -> " " + b).orElse(""),
        s.unit().map(u -> u.written()).orElse("?") + " " + s.unitSource(),
        s.region()
            + (s.scope().isEmpty() ? "" : "/" + s.scope())
            + s.real().map(r -> r ? " real" : " nominal").orElse("")
            + (s.vintage() == Vintage.UNSTATED ? "" : " " + s.vintage()),
        periods,
        value(s.observations().get(0))
            + " … "
            + value(s.observations().get(s.observations().size() - 1)));
  }

  private static String periods(List<Observation> all) {
    String first = all.get(0).period().toString();
    String last = all.get(all.size() - 1).period().toString();
    return all.size() == 1 ? first : first + " … " + last + " (" + all.size() + ")";
  }

  private static String value(Observation observation) {
    Cell cell = observation.cell();
    return cell.ref().a1()
        + "="
        + cell.value().map(v -> v.toPlainString()).orElse("·" + cell.raw());
  }

  @SuppressWarnings("SystemOut")
  public static void main(String[] arguments) {
    for (String argument : arguments) {
      System.out.println("=== " + argument);
      System.out.print(
          of(new StatisticsReader().read(List.of(Path.of(argument)), TableOptions.none())));
    }
  }
}
