package heshu.config;

import static org.assertj.core.api.Assertions.assertThat;

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
import java.util.List;
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
        "data: {paths: 统计, tables: {a.csv: {unit: 万元, year: 2025, region: x, indicator: y, encoding: Big5, skip: true}}}",
        "rounding: either",
        "rules: {folders: [规则], select: [a], ignore: b, severity: {x: \"off\"}}",
        "indicators: [{id: a, name: b, aliases: [c], units: [元], nature: per-head, growth: real, sisters: [x], low: 1, high: 2}]",
        "units: [{symbol: 垧, factor: 15, of: 亩}]"
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
        "data: {paths: 统计, tables: {a.csv: {skip: maybe}}}"
      })
  void both_refuse(String yaml) throws Exception {
    assertThat(schema().validate(yaml, InputFormat.YAML)).isNotEmpty();
    assertThat(isRead(yaml)).isFalse();
  }

  @Test
  void the_file_that_init_writes_is_valid() throws Exception {
    String yaml =
        InitFile.text(ReportContext.unknown(), List.of("统计"), List.of(), Wording.chinese());
    assertThat(yaml).contains("rounding: half-up");
    assertThat(isRead(yaml)).isTrue();
  }
}
