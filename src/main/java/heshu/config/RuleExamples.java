package heshu.config;

import heshu.config.YamlValue.Place;
import heshu.rule.RuleExample;
import heshu.text.Message;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;

/**
 * Reads the fenced blocks of a rule file as examples. A {@code table} or {@code heshu.yaml} block
 * holds for all {@code report} blocks below it; a table of the same name replaces the one before.
 */
final class RuleExamples {
  private static final String FLAGS = "report flags:";
  private static final String SILENT = "report silent";
  private static final String TABLE = "table ";
  private static final String SETTINGS = "heshu.yaml";

  private final Complaints complaints;
  private final Map<String, String> tables = new LinkedHashMap<>();
  private final List<RuleExample> examples = new ArrayList<>();
  private OptionalInt year = OptionalInt.empty();
  private Optional<String> region = Optional.empty();

  RuleExamples(Complaints complaints) {
    this.complaints = complaints;
  }

  List<RuleExample> read(RulePage page) {
    page.fences().forEach(this::take);
    return List.copyOf(examples);
  }

  private void take(RulePage.Fence fence) {
    if (fence.info().startsWith(FLAGS)) {
      takeReport(fence, flagged(fence.info().substring(FLAGS.length())));
    } else if (fence.info().equals(SILENT)) {
      takeReport(fence, List.of());
    } else if (fence.info().startsWith(TABLE)) {
      tables.put(fence.info().substring(TABLE.length()).strip(), fence.text());
    } else if (fence.info().equals(SETTINGS)) {
      takeSettings(fence);
    } else {
      complaints.add(
          new Place(fence.line(), 1),
          Message.of("config.unknown-fence", fence.info()),
          Message.of("config.known-fences"));
    }
  }

  private void takeReport(RulePage.Fence fence, List<String> flagged) {
    boolean mustFire = fence.info().startsWith(FLAGS);
    if (mustFire && flagged.isEmpty()) {
      complaints.add(new Place(fence.line(), 1), Message.of("config.nothing-flagged"));
    }
    examples.add(new RuleExample(fence.line() + 1, fence.text(), flagged, tables, year, region));
  }

  private static List<String> flagged(String words) {
    List<String> flagged = new ArrayList<>();
    for (String part : words.split("\\|", -1)) {
      if (!part.isBlank()) {
        flagged.add(part.strip());
      }
    }
    return flagged;
  }

  private void takeSettings(RulePage.Fence fence) {
    Optional<YamlValue> yaml = new YamlReader(complaints, fence.line()).read(fence.text());
    Fields fields = Fields.of(yaml, complaints);
    year = fields.integer("year");
    region = fields.text("region");
    fields.finish();
  }
}
