package heshu.config;

import heshu.config.YamlValue.Entry;
import heshu.config.YamlValue.Listing;
import heshu.config.YamlValue.Mapping;
import heshu.config.YamlValue.Place;
import heshu.config.YamlValue.Text;
import heshu.text.Message;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.function.Function;

/**
 * The keys of a mapping, each asked for by name and type. What is asked for is known; {@link
 * #finish} complains of the rest and names the nearest known key.
 */
public final class Fields {
  private final Mapping mapping;
  private final Complaints complaints;
  private final Set<String> known = new LinkedHashSet<>();

  public Fields(Mapping mapping, Complaints complaints) {
    this.mapping = mapping;
    this.complaints = complaints;
  }

  /** The fields of a document that must be a mapping; an empty document is an empty mapping. */
  public static Fields of(Optional<YamlValue> document, Complaints complaints) {
    Mapping none = new Mapping(new Place(1, 1), Map.of());
    return new Fields(
        document.flatMap(value -> asMapping(value, complaints)).orElse(none), complaints);
  }

  public Place place() {
    return mapping.place();
  }

  public Complaints complaints() {
    return complaints;
  }

  /** The keys in the order of the file, for mappings whose keys the user chooses. */
  public Map<String, Entry> entries() {
    known.addAll(mapping.entries().keySet());
    return mapping.entries();
  }

  public Optional<Place> placeOf(String key) {
    return Optional.ofNullable(mapping.entries().get(key)).map(Entry::key);
  }

  public Optional<YamlValue> value(String key) {
    known.add(key);
    return Optional.ofNullable(mapping.entries().get(key)).map(Entry::value);
  }

  public Optional<String> text(String key) {
    return value(key).flatMap(value -> asText(value, complaints));
  }

  /** A text that must be there. */
  public String requiredText(String key) {
    known.add(key);
    if (!mapping.entries().containsKey(key)) {
      complaints.add(mapping.place(), Message.of("config.missing-key", key));
    }
    return text(key).orElse("");
  }

  public OptionalInt integer(String key) {
    Optional<Integer> number = parsed(key, Integer::valueOf, "config.not-an-integer");
    return number.map(OptionalInt::of).orElseGet(OptionalInt::empty);
  }

  public Optional<BigDecimal> decimal(String key) {
    return parsed(key, BigDecimal::new, "config.not-a-number");
  }

  /**
   * Only {@code true} and {@code false} are truth values; {@code yes}, {@code on} and {@code off}
   * are not.
   */
  public Optional<Boolean> truth(String key) {
    return oneOf(key, List.of("true", "false")).map(Boolean::valueOf);
  }

  /** A text that must be one of these. */
  public Optional<String> oneOf(String key, List<String> allowed) {
    Optional<String> written = text(key);
    if (written.isPresent() && !allowed.contains(written.get())) {
      complain(key, Message.of("config.not-one-of", key, written.get(), String.join("、", allowed)));
      return Optional.empty();
    }
    return written;
  }

  /** A constant of an enum, written in lower case with hyphens. */
  public <E extends Enum<E>> Optional<E> oneOf(String key, Class<E> type) {
    List<E> constants = List.of(type.getEnumConstants());
    List<String> names = constants.stream().map(Fields::written).toList();
    return oneOf(key, names).map(name -> constants.get(names.indexOf(name)));
  }

  /** A list of texts; a single text is a list of one. */
  public List<String> texts(String key) {
    return value(key).map(this::asTexts).orElse(List.of());
  }

  public Optional<Fields> fields(String key) {
    return value(key)
        .flatMap(value -> asMapping(value, complaints))
        .map(inner -> new Fields(inner, complaints));
  }

  /** A list of mappings; a single mapping is a list of one. */
  public List<Fields> list(String key) {
    return value(key).map(this::asList).orElse(List.of());
  }

  /** Complains of every key that was not asked for. */
  public void finish() {
    mapping
        .entries()
        .forEach(
            (key, entry) -> {
              if (!known.contains(key)) {
                complaints.add(entry.key(), Message.of("config.unknown-key", key), remedy(key));
              }
            });
  }

  public void complain(String key, Message what) {
    Entry entry = mapping.entries().get(key);
    complaints.add(entry == null ? mapping.place() : entry.value().place(), what);
  }

  /** The mapping in one line. */
  @Override
  public String toString() {
    return mapping.shown();
  }

  private Message remedy(String key) {
    return NearestName.to(key, known)
        .map(nearest -> Message.of("config.did-you-mean", nearest))
        .orElseGet(() -> Message.of("config.known-keys", String.join("、", known)));
  }

  private <T> Optional<T> parsed(String key, Function<String, T> parser, String complaint) {
    Optional<String> written = text(key);
    if (written.isEmpty()) {
      return Optional.empty();
    }
    try {
      return Optional.of(parser.apply(written.get().strip()));
    } catch (NumberFormatException e) {
      complain(key, Message.of(complaint, key, written.get()));
      return Optional.empty();
    }
  }

  private List<String> asTexts(YamlValue value) {
    if (!(value instanceof Listing listing)) {
      return asText(value, complaints).map(List::of).orElse(List.of());
    }
    List<String> texts = new ArrayList<>();
    listing.items().forEach(item -> asText(item, complaints).ifPresent(texts::add));
    return texts;
  }

  private List<Fields> asList(YamlValue value) {
    List<YamlValue> items = value instanceof Listing listing ? listing.items() : List.of(value);
    List<Fields> fields = new ArrayList<>();
    for (YamlValue item : items) {
      asMapping(item, complaints).ifPresent(inner -> fields.add(new Fields(inner, complaints)));
    }
    return fields;
  }

  private static Optional<String> asText(YamlValue value, Complaints complaints) {
    if (value instanceof Text text) {
      return text.text().isEmpty() && !text.quoted() ? Optional.empty() : Optional.of(text.text());
    }
    complaints.add(value.place(), Message.of("config.not-text"));
    return Optional.empty();
  }

  private static Optional<Mapping> asMapping(YamlValue value, Complaints complaints) {
    if (value instanceof Mapping inner) {
      return Optional.of(inner);
    }
    boolean missing = value instanceof Text text && text.text().isEmpty() && !text.quoted();
    if (!missing) {
      complaints.add(value.place(), Message.of("config.not-a-mapping"));
    }
    return Optional.empty();
  }

  private static String written(Enum<?> constant) {
    return constant.name().toLowerCase(Locale.ROOT).replace('_', '-');
  }
}
