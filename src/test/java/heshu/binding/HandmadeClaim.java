package heshu.binding;

import heshu.claim.Claim;
import heshu.claim.Direction;
import heshu.claim.Extraction;
import heshu.claim.Kind;
import heshu.claim.Relation;
import heshu.claim.ReportContext;
import heshu.claim.Role;
import heshu.claim.Subject;
import heshu.period.Period;
import heshu.quantity.Hedge;
import heshu.quantity.Quantity;
import heshu.quantity.ScaledUnit;
import heshu.quantity.Unit;
import heshu.quantity.Units;
import heshu.text.Span;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;

/** A claim written down in a test. */
record HandmadeClaim(
    String indicator,
    Kind kind,
    String figure,
    String unit,
    String period,
    String region,
    List<Relation> relations) {

  static HandmadeClaim of(String indicator, Kind kind, String figure, String unit, String period) {
    return new HandmadeClaim(indicator, kind, figure, unit, period, "", List.of());
  }

  HandmadeClaim region(String named) {
    return new HandmadeClaim(indicator, kind, figure, unit, period, named, relations);
  }

  HandmadeClaim relation(Relation.Kind how, String words) {
    List<Relation> more = new ArrayList<>(relations);
    more.add(new Relation(how, Optional.empty(), words));
    return new HandmadeClaim(indicator, kind, figure, unit, period, region, more);
  }

  static Extraction extraction(String own, HandmadeClaim... claims) {
    List<Claim> all = new ArrayList<>();
    for (HandmadeClaim claim : claims) {
      all.add(claim.build(all.size() + 1));
    }
    return new Extraction(
        new ReportContext(OptionalInt.of(2025), Optional.of(own)), all, List.of());
  }

  private Claim build(int index) {
    int start = index * 100;
    Span span = new Span(start + 10, start + 15);
    return new Claim(
        "0000000" + index,
        index,
        span,
        figure + unit,
        new Span(start, start + 50),
        new Span(start, start + 20),
        List.of(),
        new Quantity(
            new BigDecimal(figure),
            Optional.empty(),
            figure,
            Math.max(0, new BigDecimal(figure).scale()),
            BigDecimal.ONE,
            unitOf(),
            Hedge.EXACT),
        kind,
        Direction.NONE,
        Role.ACTUAL,
        new Subject(indicator, List.of(indicator), Optional.empty(), Period.parse(period), region),
        relations,
        List.of());
  }

  private Unit unitOf() {
    return kind == Kind.RANK
        ? Units.RANK
        : Units.standard().parse(unit).map(ScaledUnit::unit).orElse(Units.NONE);
  }
}
