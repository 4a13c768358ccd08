package heshu.output;

import heshu.quantity.ScaledUnit;
import heshu.rule.Evidence;
import heshu.table.Cell;
import heshu.table.CellRef;
import heshu.table.Series;
import heshu.text.Wording;
import java.math.BigDecimal;
import java.util.Optional;

/** A cell as it is shown to a person who wants to look it up. */
record CellView(Evidence evidence) {

  Cell cell() {
    return evidence.observation().cell();
  }

  CellRef ref() {
    return cell().ref();
  }

  Series series() {
    return evidence.series();
  }

  String label() {
    return series().indicator();
  }

  /** The captions above the cell, outermost first. */
  String header() {
    return String.join(" ", cell().header());
  }

  /** The figure without scale words. */
  Optional<BigDecimal> value() {
    BigDecimal scale = series().unit().map(ScaledUnit::scale).orElse(BigDecimal.ONE);
    return cell().value().map(scale::multiply);
  }

  /** The unit of {@link #value}. */
  Optional<String> unit() {
    return series().unit().map(unit -> unit.unit().symbol());
  }

  /** The figure as the file has it, with the unit of its column: 54.80亿元. */
  String figure() {
    String raw = Printable.line(cell().raw()).strip();
    String unit = series().unit().map(ScaledUnit::written).orElse("");
    return raw.endsWith(unit) ? raw : raw + unit;
  }

  /** The whole cell on one line: place, subject, period, figure. */
  String describe(Wording wording) {
    String region = series().region();
    String subject = region.isEmpty() ? label() : region + " " + label();
    return Printable.line(
        wording.say(
            "output.cell", ref().toString(), subject, evidence.observation().period(), figure()));
  }
}
