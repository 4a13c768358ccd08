package heshu.config;

import heshu.config.YamlValue.Entry;
import heshu.config.YamlValue.Listing;
import heshu.config.YamlValue.Mapping;
import heshu.config.YamlValue.Place;
import heshu.config.YamlValue.Text;
import heshu.text.Message;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.snakeyaml.engine.v2.api.LoadSettings;
import org.snakeyaml.engine.v2.api.lowlevel.Parse;
import org.snakeyaml.engine.v2.events.AliasEvent;
import org.snakeyaml.engine.v2.events.Event;
import org.snakeyaml.engine.v2.events.NodeEvent;
import org.snakeyaml.engine.v2.events.ScalarEvent;
import org.snakeyaml.engine.v2.events.SequenceStartEvent;
import org.snakeyaml.engine.v2.exceptions.Mark;
import org.snakeyaml.engine.v2.exceptions.MarkedYamlEngineException;
import org.snakeyaml.engine.v2.exceptions.YamlEngineException;

/**
 * Reads one YAML 1.2 document into values with places. Scalars stay text, a key may stand once,
 * anchors and aliases are refused, and so is anything larger or deeper than a person would write: a
 * hostile file costs no more than reading it.
 */
public final class YamlReader {
  /** Letters that a configuration file may have. */
  public static final int LARGEST = 2_000_000;

  private static final int DEEPEST = 20;
  private static final Place START = new Place(1, 1);

  private final Complaints complaints;
  private final int firstLine;
  private Iterator<Event> events = Collections.emptyIterator();

  /**
   * A reader.
   *
   * @param complaints takes what is wrong
   * @param linesBefore lines of the file that stand before the YAML, such as the mark that opens
   *     front matter
   */
  public YamlReader(Complaints complaints, int linesBefore) {
    this.complaints = complaints;
    this.firstLine = linesBefore + 1;
  }

  /** The document's value; empty if the file holds nothing, or nothing that could be read. */
  public Optional<YamlValue> read(String yaml) {
    if (yaml.length() > LARGEST) {
      complaints.add(START, Message.of("config.too-large", LARGEST));
      return Optional.empty();
    }
    try {
      return document(yaml);
    } catch (MarkedYamlEngineException e) {
      add(YamlSlip.of(e));
    } catch (YamlEngineException e) {
      add(YamlSlip.unknown(String.valueOf(e.getMessage()), Optional.empty()));
    } catch (Refused e) {
      complaints.add(e.place, e.what);
    }
    return Optional.empty();
  }

  private void add(YamlSlip slip) {
    Place place = slip.mark().map(this::place).orElse(START);
    complaints.add(place, slip.what(), slip.remedy());
  }

  private Optional<YamlValue> document(String yaml) {
    LoadSettings settings =
        LoadSettings.builder().setUseMarks(true).setCodePointLimit(LARGEST + 1).build();
    events = new Parse(settings).parseString(yaml).iterator();
    while (events.hasNext()) {
      Event event = events.next();
      if (event instanceof NodeEvent node) {
        YamlValue value = value(node, 0);
        refuseSecondDocument();
        return Optional.of(value);
      }
    }
    return Optional.empty();
  }

  private void refuseSecondDocument() {
    while (events.hasNext()) {
      Event event = events.next();
      if (event instanceof NodeEvent) {
        throw new Refused(place(event), Message.of("config.second-document"));
      }
    }
  }

  private YamlValue value(NodeEvent event, int depth) {
    Place place = place(event);
    if (event instanceof AliasEvent || event.getAnchor().isPresent()) {
      throw new Refused(place, Message.of("config.anchor"));
    }
    if (depth > DEEPEST) {
      throw new Refused(place, Message.of("config.too-deep", DEEPEST));
    }
    if (event instanceof ScalarEvent scalar) {
      return new Text(place, scalar.getValue(), !scalar.isPlain());
    }
    return event instanceof SequenceStartEvent
        ? new Listing(place, items(depth))
        : mapping(place, depth);
  }

  private List<YamlValue> items(int depth) {
    List<YamlValue> items = new ArrayList<>();
    while (events.next() instanceof NodeEvent node) {
      items.add(value(node, depth + 1));
    }
    return items;
  }

  private Mapping mapping(Place place, int depth) {
    Map<String, Entry> entries = new LinkedHashMap<>();
    Event event = events.next();
    while (event instanceof NodeEvent keyEvent) {
      YamlValue key = value(keyEvent, depth + 1);
      YamlValue value = value((NodeEvent) events.next(), depth + 1);
      if (!(key instanceof Text text)) {
        complaints.add(key.place(), Message.of("config.key-not-text"));
      } else if (entries.putIfAbsent(text.text(), new Entry(text.place(), value)) != null) {
        int first = entries.get(text.text()).key().line();
        complaints.add(text.place(), Message.of("config.duplicate-key", text.text(), first));
      }
      event = events.next();
    }
    return new Mapping(place, Collections.unmodifiableMap(entries));
  }

  private Place place(Event event) {
    return event.getStartMark().map(this::place).orElse(START);
  }

  private Place place(Mark mark) {
    return new Place(mark.getLine() + firstLine, mark.getColumn() + 1);
  }

  private static final class Refused extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final transient Place place;
    private final transient Message what;

    Refused(Place place, Message what) {
      super(what.code());
      this.place = place;
      this.what = what;
    }
  }
}
