package heshu.binding;

import heshu.claim.Claim;
import heshu.claim.Direction;
import heshu.claim.Extraction;
import heshu.claim.Kind;
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
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** Turns annotated claims into claims, so that binding can be measured without extraction. */
final class GoldClaims {
  private GoldClaims() {}

  static Extraction read(Path jsonl, Path report, ReportContext context) throws IOException {
    String text = Files.readString(report);
    List<Claim> claims = new ArrayList<>();
    for (Map<String, Object> gold : JsonLines.read(jsonl)) {
      claims.add(claim(gold, text, claims.size() + 1));
    }
    return new Extraction(context, claims, List.of());
  }

  private static Claim claim(Map<String, Object> gold, String text, int index) {
    int start = text.offsetByCodePoints(0, Integer.parseInt(string(gold, "start")));
    int end = text.offsetByCodePoints(0, Integer.parseInt(string(gold, "end")));
    String indicator = string(gold, "indicator");
    return new Claim(
        String.format(Locale.ROOT, "%08x", start),
        index,
        new Span(start, end),
        text.substring(start, end),
        around(text, start, end, "。；\n"),
        around(text, start, end, "，。；\n"),
        List.of(),
        quantity(gold),
        Kind.valueOf(string(gold, "kind").toUpperCase(Locale.ROOT)),
        Direction.valueOf(string(gold, "direction").toUpperCase(Locale.ROOT)),
        Role.valueOf(string(gold, "role").toUpperCase(Locale.ROOT)),
        new Subject(
            indicator,
            List.of(indicator),
            Optional.empty(),
            Period.parse(string(gold, "period")),
            string(gold, "region")),
        List.of(),
        List.of());
  }

  private static Quantity quantity(Map<String, Object> gold) {
    String symbol = string(gold, "unit");
    Unit unit =
        symbol.equals("位")
            ? Units.RANK
            : Units.standard()
                .parse(symbol)
                .map(ScaledUnit::unit)
                .orElse(new Unit(symbol, "count", BigDecimal.ONE, false));
    String value = string(gold, "value");
    BigDecimal figure = value.contains("/") ? BigDecimal.ONE : new BigDecimal(value);
    return new Quantity(figure, Optional.empty(), value, 0, BigDecimal.ONE, unit, Hedge.EXACT);
  }

  private static Span around(String text, int start, int end, String marks) {
    int from = start;
    while (from > 0 && marks.indexOf(text.charAt(from - 1)) < 0) {
      from--;
    }
    int to = end;
    while (to < text.length() && marks.indexOf(text.charAt(to)) < 0) {
      to++;
    }
    return new Span(from, to);
  }

  private static String string(Map<String, Object> gold, String field) {
    return gold.getOrDefault(field, "").toString();
  }
}
