package heshu.config;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import heshu.rule.Severity;
import heshu.rule.verdict.Rounding;
import heshu.table.TableOptions;
import heshu.text.Wording;
import java.io.IOException;
import java.io.RandomAccessFile;
import java.math.BigDecimal;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

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
            tolerances:
              - {indicator: [地区生产总值, 一般公共预算收入], absolute: 0.1亿元}
              - {unit: 垧, relative: 0.5%}
            regions:
              - {name: 澄湖新区, aliases: [新区], parent: 澄湖区, level: county}
            mappings:
              - {indicator: 游船客运量, kind: level, region: 全市, series: '交通.csv:客运量'}
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
    assertThat(settings.tolerances()).hasSize(3);
    assertThat(settings.tolerances().get(2).relative()).contains(new BigDecimal("0.005"));
    assertThat(settings.regions()).singleElement().matches(own -> own.aliases().contains("新区"));
    assertThat(settings.mappings()).singleElement().matches(own -> own.region().isPresent());
    assertThat(settings.inForce())
        .anyMatch(
            set ->
                set.key().equals("report.year")
                    && set.value().equals("2025")
                    && set.origin().equals(new Settings.Origin.InFile(file, 2)));
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
  void what_is_described_again_replaces_what_was_inherited_and_the_rest_stays() throws Exception {
    write(
        "base.yaml",
        """
        tolerances: [{unit: 元, absolute: 0.1亿元}, {indicator: 粮食总产量, relative: 1%}]
        units: [{symbol: 垧, factor: 10, of: 亩}]
        regions: [{name: 澄湖新区, aliases: [新区]}]
        mappings: [{indicator: 甲, series: 'a.csv:甲'}, {indicator: 乙, series: 'a.csv:乙'}]
        """);
    Path file =
        write(
            "heshu.yaml",
            """
            extends: [base.yaml]
            tolerances: [{unit: 元, absolute: 0.2亿元}]
            units: [{symbol: 垧, factor: 15, of: 亩}]
            mappings: [{indicator: 甲, series: 'b.csv:甲'}]
            """);
    Settings settings = SettingsReader.read(file);
    assertThat(settings.tolerances()).hasSize(2);
    assertThat(settings.tolerances().get(0).absolute().orElseThrow())
        .isEqualByComparingTo("20000000");
    assertThat(settings.units()).singleElement().matches(own -> own.factor().intValue() == 15);
    assertThat(settings.regions()).hasSize(1);
    assertThat(settings.mappings())
        .extracting(mapping -> mapping.series())
        .containsExactly("b.csv:甲", "a.csv:乙");
  }

  @Test
  void a_file_that_extends_itself_is_refused() throws Exception {
    assertThat(complaints("extends: heshu.yaml\n"))
        .containsExactly("1:10 extends 成环或过长：heshu.yaml");
  }

  @Test
  void mistakes_in_a_file_that_is_extended_are_told_with_its_name() throws Exception {
    write("base.yaml", "rounding: up\n");
    Path file = write("heshu.yaml", "extends: base.yaml\nreprot: {}\n");
    ConfigurationException thrown =
        catchThrowableOfType(ConfigurationException.class, () -> SettingsReader.read(file));
    assertThat(thrown.problems())
        .extracting(problem -> Path.of(problem.file()).getFileName() + ":" + problem.place().get())
        .containsExactly("base.yaml:1:11", "heshu.yaml:2:1");
  }

  @Test
  void a_base_that_two_files_extend_is_no_circle() throws Exception {
    write("base.yaml", "rounding: truncate\n");
    write("a.yaml", "extends: base.yaml\n");
    write("b.yaml", "extends: base.yaml\n");
    Path file = write("heshu.yaml", "extends: [a.yaml, b.yaml]\n");
    assertThat(SettingsReader.read(file).rounding()).isEqualTo(Rounding.TRUNCATE);
  }

  @Test
  void files_that_extend_each_other_many_times_over_are_not_read_for_ever() throws Exception {
    for (int i = 0; i < 10; i++) {
      String next = (i + 1) + ".yaml";
      write(i + ".yaml", "extends: [" + (next + ", ").repeat(20) + next + "]\n");
    }
    write("10.yaml", "rounding: truncate\n");
    assertThat(complaints("extends: 0.yaml\n"))
        .anySatisfy(line -> assertThat(line).contains("extends 成环或过长"));
  }

  @Test
  void a_hundred_megabytes_are_refused_unread() throws Exception {
    try (RandomAccessFile file = new RandomAccessFile(folder.resolve("huge.yaml").toFile(), "rw")) {
      file.setLength(100_000_000);
    }
    assertThat(complaints("extends: huge.yaml\n")).containsExactly(" 配置文件过大（超过 2000000 个字符），不予读取");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          tolerances: [{indicator: 甲}]                 | 1:14 容差要写 absolute（如 0.1亿元）或 relative（如 0.5%）
          tolerances: [{relative: 1%}]                 | 1:14 只写 relative 的容差要说明用于哪个 indicator 或 unit
          tolerances: [{absolute: 0.1}]                | 1:25 absolute 应当是数字加单位，如 0.1亿元，现为“0.1”
          tolerances: [{absolute: 0.1亿原}]             | 1:25 不认识的单位“亿原”
          tolerances: [{unit: 元, relative: 0.1}]       | 1:34 relative 应当是百分数，如 0.5%，现为“0.1”
          tolerances: [{unit: 吨, absolute: 0.1亿元}]    | 1:34 absolute 的单位 元 与 unit 不能换算
          tolerances: [{unit: 吨, relatif: 1%}]         | 1:24 不认识的键 relatif
          data: {tables: {a.csv: {unit: 万员}}}         | 1:31 不认识的单位“万员”
          data: {tables: {a.csv: {columns: {4: 甲}}}}   | 1:34 columns 的键应当是列的字母，如 D，现为“4”
          units: [{symbol: 垧, of: 亩地}]               | 1:25 不认识的单位“亩地”
          regions: [{name: 甲区, level: 区}]             | 1:29 level 不能是“区”，可用：world、nation、province、prefecture、county
          mappings: [{indicator: 甲}]                   | 1:12 缺少键 series
          mappings: [{indicator: 甲, kind: x, series: y}] | 1:33 kind 不能是“x”，可用：level、change、points、share、rank、multiple、duration
          """)
  void a_mistake_in_what_an_office_describes_is_told_with_its_place(String yaml, String complaint)
      throws Exception {
    assertThat(complaints(yaml + "\n")).contains(complaint);
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
