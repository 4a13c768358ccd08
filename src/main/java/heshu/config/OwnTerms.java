package heshu.config;

import heshu.binding.Mappings.Mapping;
import heshu.claim.ClaimWords;
import heshu.claim.Kind;
import heshu.config.Settings.OwnUnit;
import heshu.glossary.Indicator;
import heshu.glossary.Region;
import heshu.glossary.Regions;
import heshu.quantity.Units;
import heshu.text.Message;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * What an office calls things: its indicators, units and regions, and the series that its
 * indicators stand in. Each reader gives what one description has in common with another that
 * replaces it.
 */
final class OwnTerms {
  private final SettingsBuilder settings;

  OwnTerms(SettingsBuilder settings) {
    this.settings = settings;
  }

  Object indicator(Fields own) {
    String name = own.requiredText("name");
    String id = own.text("id").orElse(name);
    Indicator indicator =
        new Indicator(
            id,
            name,
            own.texts("aliases"),
            own.texts("units"),
            own.oneOf("nature", Indicator.Nature.class).orElse(Indicator.Nature.AMOUNT),
            own.oneOf("growth", Indicator.Growth.class).orElse(Indicator.Growth.UNKNOWN),
            own.texts("sisters"),
            own.decimal("low"),
            own.decimal("high"));
    own.finish();
    settings.indicators.put(id, indicator);
    return id;
  }

  /** Words by class; those of the files below stay. */
  void words(Fields own) {
    for (String name : ClaimWords.standard().classes()) {
      List<String> more = own.texts(name);
      if (!more.isEmpty()) {
        settings.words.merge(name, more, OwnTerms::join);
      }
    }
    own.finish();
  }

  private static List<String> join(List<String> one, List<String> other) {
    return Stream.concat(one.stream(), other.stream()).toList();
  }

  Object unit(Fields own) {
    String symbol = own.requiredText("symbol");
    BigDecimal factor = own.decimal("factor").orElse(BigDecimal.ONE);
    if (factor.signum() <= 0) {
      own.complain("factor", Message.of("config.not-positive", "factor"));
    }
    Optional<String> of = own.text("of");
    if (of.isPresent() && Units.standard().unit(of.get()).isEmpty()) {
      own.complain("of", Message.of("config.unknown-unit", of.get()));
    }
    settings.units.put(symbol, new OwnUnit(symbol, factor, of));
    own.finish();
    return symbol;
  }

  /** The units named so far. */
  List<Units.Entry> units() {
    return settings.units.values().stream().map(OwnUnit::entry).toList();
  }

  Object region(Fields own) {
    String name = own.requiredText("name");
    Region region =
        new Region(
            name,
            Regions.shortName(name),
            own.oneOf("level", Region.Level.class).orElseGet(() -> Regions.levelByShape(name)),
            own.text("parent"));
    settings.regions.put(name, new Regions.Own(region, own.texts("aliases")));
    own.finish();
    return name;
  }

  Object mapping(Fields own) {
    Mapping mapping =
        new Mapping(
            own.requiredText("indicator"),
            own.oneOf("kind", Kind.class),
            own.text("region"),
            own.requiredText("series"));
    own.finish();
    List<Object> claims = List.of(mapping.indicator(), mapping.kind(), mapping.region());
    settings.mappings.put(claims, mapping);
    return claims;
  }
}
