package heshu.config;

import heshu.config.Settings.InForce;
import heshu.config.Settings.Origin;
import heshu.config.YamlValue.Listing;
import heshu.config.YamlValue.Mapping;
import heshu.config.YamlValue.Place;
import heshu.config.YamlValue.Text;
import heshu.quantity.Units;
import heshu.rule.Severity;
import heshu.rule.verdict.Rounding;
import heshu.text.Message;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.Function;

/** The keys of one {@code heshu.yaml}, laid over what the files it extends have said. */
final class SettingsFile {
  private static final String OFF = "off";
  private static final String FOLDERS = "rules.folders";
  private static final List<String> DESCRIPTIONS =
      List.of("indicators", "units", "regions", "mappings", "tolerances");
  private static final List<String> SEVERITIES = List.of("error", "warning", "note", OFF);

  private final Path file;
  private final Fields top;
  private final SettingsBuilder settings;

  SettingsFile(Path file, Fields top, SettingsBuilder settings) {
    this.file = file;
    this.top = top;
    this.settings = settings;
  }

  /** Takes over every key but {@code extends}, which the reader has followed already. */
  void apply() {
    OwnTerms terms = new OwnTerms(settings);
    each("indicators", terms::indicator);
    each("units", terms::unit);
    each("regions", terms::region);
    each("mappings", terms::mapping);
    Units units = Units.standard().with(terms.units());
    each("tolerances", new ToleranceReader(settings, units)::read);
    top.fields("report").ifPresent(this::report);
    data(units);
    top.oneOf("rounding", Rounding.class).ifPresent(rounding -> settings.rounding = rounding);
    top.fields("rules").ifPresent(this::rules);
    top.fields("words").ifPresent(terms::words);
    top.finish();
    top.entries()
        .forEach(
            (key, entry) -> {
              if (!DESCRIPTIONS.contains(key)) {
                remember(key, entry.value());
              }
            });
  }

  private void report(Fields report) {
    OptionalInt year = report.integer("year");
    if (year.isPresent() && (year.getAsInt() < 1949 || year.getAsInt() > 2100)) {
      report.complain("year", Message.of("config.not-a-year", year.getAsInt()));
    }
    settings.year = year.isPresent() ? year : settings.year;
    settings.region = report.text("region").or(() -> settings.region);
    report.finish();
  }

  private void data(Units units) {
    Optional<YamlValue> value = top.value("data");
    if (value.isEmpty()) {
      return;
    }
    if (!(value.get() instanceof Mapping mapping)) {
      settings.data = paths(top, "data");
      return;
    }
    Fields data = new Fields(mapping, top.complaints());
    settings.data = data.value("paths").isPresent() ? paths(data, "paths") : settings.data;
    settings.precedence =
        data.value("precedence").isPresent() ? data.texts("precedence") : settings.precedence;
    TableNotes notes = new TableNotes(units);
    data.fields("tables").ifPresent(tables -> settings.tables.putAll(notes.read(tables)));
    data.finish();
  }

  private List<Path> paths(Fields fields, String key) {
    List<Path> paths = new ArrayList<>();
    for (String written : fields.texts(key)) {
      try {
        paths.add(file.resolveSibling(written).normalize());
      } catch (InvalidPathException e) {
        fields.complain(key, Message.of("config.not-a-path", written));
      }
    }
    return paths;
  }

  private void rules(Fields rules) {
    settings.ruleFolders.addAll(paths(rules, "folders"));
    settings.select = rules.value("select").isPresent() ? rules.texts("select") : settings.select;
    settings.ignore = rules.value("ignore").isPresent() ? rules.texts("ignore") : settings.ignore;
    rules.value("select").ifPresent(this::named);
    rules.value("ignore").ifPresent(this::named);
    rules.fields("severity").ifPresent(this::severities);
    rules.finish();
  }

  private void severities(Fields severities) {
    for (String rule : severities.entries().keySet()) {
      severities.placeOf(rule).ifPresent(place -> named(rule, place));
      severities.oneOf(rule, SEVERITIES).ifPresent(level -> severity(rule, level));
    }
  }

  private void named(YamlValue selectors) {
    if (selectors instanceof Listing listing) {
      listing.items().forEach(this::named);
    } else if (selectors instanceof Text text) {
      named(text.text(), text.place());
    }
  }

  /** Whether there is a rule of this name shows only when all rules have been read. */
  private void named(String selector, Place place) {
    Message none = Message.of("config.no-such-rule", selector);
    settings.ruleNames.put(selector, top.complaints().problem(place, none, Optional.empty()));
  }

  private void severity(String rule, String level) {
    if (level.equals(OFF)) {
      settings.ignore = append(settings.ignore, rule);
    } else {
      settings.ignore = settings.ignore.stream().filter(id -> !id.equals(rule)).toList();
      settings.severities.put(rule, Severity.valueOf(level.toUpperCase(Locale.ROOT)));
    }
  }

  private static List<String> append(List<String> list, String more) {
    List<String> longer = new ArrayList<>(list);
    longer.add(more);
    return longer;
  }

  /** Takes over a list of descriptions; one of the same thing replaces what was inherited. */
  private void each(String key, Function<Fields, Object> reader) {
    for (Fields item : top.list(key)) {
      Object identity = reader.apply(item);
      put(key + " " + identity, key, item.toString(), item.place());
    }
  }

  private void remember(String key, YamlValue value) {
    if (value instanceof Mapping mapping) {
      mapping.entries().forEach((name, entry) -> remember(key + "." + name, entry.value()));
    } else if (key.equals(FOLDERS)) {
      put(key + " " + file, key, value.shown(), value.place());
    } else {
      put(key, key, value.shown(), value.place());
    }
  }

  private void put(String identity, String key, String value, Place place) {
    settings.inForce.put(identity, new InForce(key, value, new Origin.InFile(file, place.line())));
  }
}
