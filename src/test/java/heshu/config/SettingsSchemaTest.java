package heshu.config;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import com.fasterxml.jackson.databind.JsonNode;
import com.networknt.schema.InputFormat;
import com.networknt.schema.JsonSchema;
import com.networknt.schema.JsonSchemaFactory;
import com.networknt.schema.SpecVersion;
import heshu.claim.ReportContext;
import heshu.text.Wording;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What an editor's schema accepts is what the program accepts. */
class SettingsSchemaTest {
  @TempDir Path folder;

  private static JsonSchema schema() throws IOException {
    try (InputStream stream = SettingsReader.class.getResourceAsStream("heshu.schema.json")) {
      assertThat(stream).isNotNull();
      return JsonSchemaFactory.getInstance(SpecVersion.VersionFlag.V202012).getSchema(stream);
    }
  }

  private boolean isRead(String yaml) throws IOException {
    try {
      SettingsReader.read(Files.writeString(folder.resolve("heshu.yaml"), yaml));
      return true;
    } catch (ConfigurationException e) {
      return false;
    }
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "report: {year: 2025, region: 澄湖区}",
        "data: 统计",
        "data: [统计, 年鉴]",
        "data: {paths: 统计, tables: {a.csv: {unit: 万元, year: 2025, region: x, indicator: y,"
            + " encoding: Big5, skip: true}}}",
        "data: {precedence: [统计局/, '*快报*'], tables: {a.csv: {columns: {D: 2024年（亿元）}, labels:"
            + " {规上工业: 规模以上工业增加值}}}}",
        "rounding: either",
        "rules: {folders: [规则], select: [a], ignore: b, severity: {x: \"off\"}}",
        "indicators: [{id: a, name: b, aliases: [c], units: [元], nature: per-head, growth: real,"
            + " sisters: [x], low: 1, high: 2}]",
        "units: [{symbol: 垧, factor: 15, of: 亩}]",
        "tolerances: [{indicator: 甲, unit: 元, absolute: 0.1亿元, relative: 0.5%}, {unit: 吨, relative:"
            + " 2%}]",
        "regions: [{name: 甲区, aliases: [甲], parent: 乙市, level: county}]",
        "mappings: [{indicator: 甲, kind: change, region: 乙市, series: 'a.csv:甲'}]",
        "extends: []",
        "words: {name: [一湖两岛], verb: 疏浚}"
      })
  void both_accept(String yaml) throws Exception {
    assertThat(schema().validate(yaml, InputFormat.YAML)).isEmpty();
    assertThat(isRead(yaml)).isTrue();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "reprot: {year: 2025}",
        "report: {year: 25}",
        "rounding: up",
        "rules: {severity: {x: fatal}}",
        "units: [{symbol: 垧, factor: 0}]",
        "units: [{factor: 2}]",
        "data: {tables: {a.csv: {columns: {4: 2024年}}}}",
        "tolerances: [{indicator: 甲}]",
        "tolerances: [{relative: 1%}]",
        "tolerances: [{indicator: 甲, relative: 0.1}]",
        "tolerances: [{absolute: 亿元}]",
        "regions: [{name: 甲区, level: 区}]",
        "mappings: [{indicator: 甲}]",
        "data: {paths: 统计, tables: {a.csv: {skip: maybe}}}",
        "words: {nouns: [湖]}"
      })
  void both_refuse(String yaml) throws Exception {
    assertThat(schema().validate(yaml, InputFormat.YAML)).isNotEmpty();
    assertThat(isRead(yaml)).isFalse();
  }

  /** The keys of every mapping of the schema, by the way to it: {@code data.tables.*}. */
  private static Map<String, Set<String>> keys(JsonNode node, String way) {
    Map<String, Set<String>> keys = new LinkedHashMap<>();
    JsonNode properties = node.path("properties");
    if (properties.isObject()) {
      keys.put(way, new TreeSet<>());
      properties.fieldNames().forEachRemaining(keys.get(way)::add);
      properties
          .fields()
          .forEachRemaining(
              field -> keys.putAll(keys(field.getValue(), way + "." + field.getKey())));
    }
    node.path("oneOf").forEach(one -> keys.putAll(keys(one, way)));
    keys.putAll(keys(node.path("items"), way, node.has("items")));
    keys.putAll(
        keys(node.path("additionalProperties"), way + ".x", node.has("additionalProperties")));
    return keys;
  }

  private static Map<String, Set<String>> keys(JsonNode node, String way, boolean there) {
    return there ? keys(node, way) : Map.of();
  }

  /** A file with nothing but a key that nobody knows, in the mapping at the end of a way. */
  private static String astray(String way) {
    StringBuilder yaml = new StringBuilder();
    for (String key : way.split("\\.", -1)) {
      yaml.append(key.isEmpty() ? "" : key + ": {");
    }
    int depth = (int) yaml.chars().filter(letter -> letter == '{').count();
    return yaml + "qqqqqqqqqq: 1" + "}".repeat(depth) + "\n";
  }

  @Test
  void the_program_knows_the_keys_of_the_schema_and_no_others() throws Exception {
    Map<String, Set<String>> keys = keys(schema().getSchemaNode(), "");
    assertThat(keys).containsKeys("", ".data.tables.x", ".mappings");
    for (Map.Entry<String, Set<String>> mapping : keys.entrySet()) {
      Path file = Files.writeString(folder.resolve("heshu.yaml"), astray(mapping.getKey()));
      ConfigurationException thrown =
          catchThrowableOfType(ConfigurationException.class, () -> SettingsReader.read(file));
      assertThat(thrown).as(mapping.getKey()).isNotNull();
      Stream<String> known =
          thrown.problems().stream()
              .flatMap(problem -> problem.remedy().stream())
              .filter(remedy -> remedy.code().equals("config.known-keys"))
              .flatMap(remedy -> Stream.of(remedy.arguments().get(0).toString().split("、", -1)));
      assertThat(known)
          .as(mapping.getKey())
          .containsExactlyInAnyOrderElementsOf(mapping.getValue());
    }
  }

  @Test
  void the_file_that_init_writes_is_valid() throws Exception {
    String yaml =
        InitFile.text(ReportContext.unknown(), List.of("统计"), List.of(), Wording.chinese());
    assertThat(yaml).contains("rounding: half-up");
    assertThat(isRead(yaml)).isTrue();
    String switchedOn = yaml.replaceAll("(?m)^# (?=[a-z]+:|  )", "").replace("extends:", "# ");
    assertThat(switchedOn).contains("\ntolerances:", "\nmappings:", "\nregions:");
    assertThat(schema().validate(switchedOn, InputFormat.YAML)).isEmpty();
    assertThat(isRead(switchedOn)).isTrue();
  }
}
