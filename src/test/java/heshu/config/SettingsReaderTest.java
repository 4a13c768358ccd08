package heshu.config;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import heshu.rule.Severity;
import heshu.rule.verdict.Rounding;
import heshu.table.TableOptions;
import heshu.text.Wording;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SettingsReaderTest {
  @TempDir Path folder;

  private Path write(String name, String yaml) throws IOException {
    Path file = folder.resolve(name);
    Files.createDirectories(file.getParent());
    return Files.writeString(file, yaml);
  }

  private List<String> complaints(String yaml) throws IOException {
    Path file = write("heshu.yaml", yaml);
    ConfigurationException thrown =
        catchThrowableOfType(ConfigurationException.class, () -> SettingsReader.read(file));
    return thrown.problems().stream()
        .map(problem -> problem.place().orElse("") + " " + Wording.chinese().say(problem.what()))
        .toList();
  }

  @Test
  void every_key_is_read() throws Exception {
    Path file =
        write(
            "heshu.yaml",
            """
            report:
              year: 2025
              region: 澄湖区
            data:
              paths: [统计/, ../年鉴]
              tables:
                快报.csv: {unit: 万元, year: 2025, region: 澄湖区, encoding: Big5, skip: true}
            rounding: either
            rules:
              folders: 规则
              select: [value-*]
              ignore: [range-without-unit]
              severity: {percent-for-points: error, bounds-doubled: off}
            indicators:
              - name: 湖区游船客运量
                aliases: [游船客运量]
                units: [万人次]
                nature: persons
                growth: physical
            units:
              - {symbol: 垧, factor: 15, of: 亩}
            """);
    Settings settings = SettingsReader.read(file);
    assertThat(settings.year()).hasValue(2025);
    assertThat(settings.region()).contains("澄湖区");
    assertThat(settings.data()).containsExactly(folder.resolve("统计"), folder.resolveSibling("年鉴"));
    assertThat(settings.tables().get("快报.csv")).matches(TableOptions.ForFile::skip);
    assertThat(settings.rounding()).isEqualTo(Rounding.EITHER);
    assertThat(settings.severities()).containsEntry("percent-for-points", Severity.ERROR);
    assertThat(settings.ignore()).containsExactly("range-without-unit", "bounds-doubled");
    assertThat(settings.indicators()).singleElement().matches(own -> own.name().equals("湖区游船客运量"));
    assertThat(settings.units()).singleElement().matches(own -> own.symbol().equals("垧"));
    assertThat(settings.inForce())
        .anyMatch(
            set ->
                set.key().equals("report.year")
                    && set.value().equals("2025")
                    && set.origin().map(Settings.Origin::line).equals(java.util.Optional.of(2)));
  }

  @Test
  void the_file_nearest_to_the_report_wins_alone() throws Exception {
    write("heshu.yaml", "report: {year: 2024, region: 安州市}\n");
    write("区里/heshu.yaml", "report: {year: 2025}\n");
    Path report = write("区里/初稿/报告.txt", "");
    Settings settings = SettingsReader.read(SettingsReader.find(report).orElseThrow());
    assertThat(settings.year()).hasValue(2025);
    assertThat(settings.region()).isEmpty();
  }

  @Test
  void extends_brings_in_another_file_that_its_own_keys_replace() throws Exception {
    write("base.yaml", "report: {year: 2024, region: 安州市}\nrounding: truncate\n");
    Path file = write("heshu.yaml", "extends: base.yaml\nreport: {year: 2025}\n");
    Settings settings = SettingsReader.read(file);
    assertThat(settings.year()).hasValue(2025);
    assertThat(settings.region()).contains("安州市");
    assertThat(settings.rounding()).isEqualTo(Rounding.TRUNCATE);
    assertThat(settings.files()).containsExactly(folder.resolve("base.yaml"), file);
  }

  @Test
  void a_circle_of_extends_is_refused() throws Exception {
    write("other.yaml", "extends: heshu.yaml\n");
    assertThat(complaints("extends: other.yaml\n"))
        .containsExactly("1:10 extends 成环或过长：heshu.yaml");
  }

  @Test
  void mistakes_in_every_part_are_told_at_once() throws Exception {
    assertThat(complaints("reprot: {year: 2025}\nrounding: up\nreport: {year: 25, regoin: x}\n"))
        .containsExactly(
            "3:16 年份不合理：25",
            "3:20 不认识的键 regoin",
            "2:11 rounding 不能是“up”，可用：half-up、truncate、either",
            "1:1 不认识的键 reprot");
  }

  @Test
  void a_file_in_another_charset_or_a_missing_base_is_said_clearly() throws Exception {
    Path file = folder.resolve("heshu.yaml");
    Files.write(file, "report: {region: 澄湖区}".getBytes(Charset.forName("GB18030")));
    ConfigurationException thrown =
        catchThrowableOfType(ConfigurationException.class, () -> SettingsReader.read(file));
    assertThat(Wording.chinese().say(thrown.problems().get(0).what())).contains("不是 UTF-8");
    assertThat(complaints("extends: 没有.yaml\n")).containsExactly(" 配置文件读不出来");
  }
}
