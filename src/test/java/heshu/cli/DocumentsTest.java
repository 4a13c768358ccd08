package heshu.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.networknt.schema.InputFormat;
import com.networknt.schema.JsonSchema;
import com.networknt.schema.JsonSchemaFactory;
import com.networknt.schema.SpecVersion;
import java.io.IOException;
import java.io.InputStream;
import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import javax.xml.XMLConstants;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.transform.stream.StreamSource;
import javax.xml.validation.SchemaFactory;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.xml.sax.InputSource;

/** What scripts read keeps to its schema, whatever the report says. */
class DocumentsTest {
  private static final String INPUT = "src/test/resources/heshu/cli/input/";
  private static final String REPORT = INPUT + "报告.txt";
  private static final String DATA = INPUT + "统计";

  @TempDir private Path folder;

  private static void assertValid(String definition, String json) throws IOException {
    try (InputStream in =
        DocumentsTest.class.getResourceAsStream("/heshu/output/results.schema.json")) {
      String all = new String(in.readAllBytes(), StandardCharsets.UTF_8);
      int anyOf = all.indexOf("\"anyOf\"");
      int defs = all.indexOf("\"$defs\"");
      String one =
          all.substring(0, anyOf)
              + "\"$ref\": \"#/$defs/"
              + definition
              + "\", "
              + all.substring(defs);
      JsonSchema schema =
          JsonSchemaFactory.getInstance(SpecVersion.VersionFlag.V202012).getSchema(one);
      assertThat(schema.validate(json, InputFormat.JSON)).isEmpty();
    }
  }

  @Test
  void a_list_of_claims_keeps_to_the_schema() throws IOException {
    assertValid("claimsDocument", CliRun.of("claims", REPORT, "--format", "json").out());
    assertValid("claimsDocument", CliRun.of("claims", REPORT, REPORT, "--format", "json").out());
  }

  @Test
  void a_check_keeps_to_the_schema() throws IOException {
    CliRun run = CliRun.of("check", REPORT, "-d", DATA, "--format", "json", "--timings");
    assertValid("checkDocument", run.out());
    assertThat(run.out()).contains("\"state\": \"differs\"", "\"cause\": \"digit-transposition\"");
  }

  @Test
  void a_check_without_anything_readable_keeps_to_the_schema() throws IOException {
    CliRun run = CliRun.of("check", "没有.txt", "--format", "json");
    assertValid("checkDocument", run.out());
    assertThat(run.code()).isEqualTo(ExitCode.INPUT.code());
  }

  @Test
  void tables_keep_to_the_schema() throws IOException {
    assertValid("tablesDocument", CliRun.of("tables", DATA, "--format", "json").out());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"text", "line", "json", "jsonl", "csv", "sarif", "junit", "github", "markdown"})
  void two_runs_write_the_same(String format) {
    String[] command = {"check", REPORT, "-d", DATA, "--format", format};
    assertThat(CliRun.of(command)).isEqualTo(CliRun.of(command));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"text", "line", "json", "jsonl", "csv", "sarif", "junit", "github", "markdown"})
  void no_format_lets_letters_of_a_report_reach_the_terminal_that_act_on_it(String format)
      throws IOException {
    Path report = folder.resolve("报告.txt");
    Files.writeString(report, "2025年\u001B[2J柳溪区\u202E政府工作报告\n\n生产总值达到5.2%个百分点，<b>&\"共\u200B3家。\n");
    CliRun run = CliRun.of("check", report.toString(), "--format", format, "--all");
    assertThat(run.out()).doesNotContain("\u001B", "\u202E", "\u200B");
  }

  @Test
  void junit_is_xml_with_one_case_a_claim() throws Exception {
    String xml = CliRun.of("check", REPORT, "-d", DATA, "--format", "junit").out();
    var document =
        DocumentBuilderFactory.newInstance()
            .newDocumentBuilder()
            .parse(new InputSource(new StringReader(xml)));
    assertThat(document.getElementsByTagName("testcase").getLength()).isEqualTo(7);
  }

  @Test
  void junit_has_the_shape_that_build_servers_read() throws Exception {
    String xml = CliRun.of("check", REPORT, "-d", DATA, "--format", "junit").out();
    var schema =
        SchemaFactory.newInstance(XMLConstants.W3C_XML_SCHEMA_NS_URI)
            .newSchema(DocumentsTest.class.getResource("/heshu/output/junit.xsd"));
    schema.newValidator().validate(new StreamSource(new StringReader(xml)));
  }

  /** With a suggestion, a report in two charsets, one in Word, one without any finding. */
  @ParameterizedTest
  @ValueSource(
      strings = {
        REPORT,
        "fixtures/澄湖区/报告.docx",
        INPUT + "空.txt",
        "src/test/resources/heshu/rule/injection/report.txt"
      })
  void sarif_keeps_to_its_schema(String report) throws IOException {
    String data = report.startsWith("fixtures") ? "fixtures/澄湖区/统计" : DATA;
    CliRun run = CliRun.of("check", report, REPORT, "-d", data, "--format=sarif");
    try (InputStream in =
        DocumentsTest.class.getResourceAsStream("/heshu/output/sarif-schema-2.1.0.json")) {
      JsonSchema schema = JsonSchemaFactory.getInstance(SpecVersion.VersionFlag.V4).getSchema(in);
      assertThat(schema.validate(run.out(), InputFormat.JSON)).isEmpty();
    }
    assertThat(run.out()).contains("\"ruleId\"");
    boolean text = !report.endsWith(".docx"); // of a Word file no letters can be named to replace
    assertThat(run.out().contains("\"replacements\"")).isEqualTo(text);
  }

  @Test
  void a_report_from_standard_input_is_checked_like_a_file() throws IOException {
    String text = Files.readString(Path.of(REPORT));
    CliRun piped = CliRun.withInput(text, java.util.Map.of(), "claims", "-", "--format", "json");
    assertThat(piped.out().replace("\"path\": \"-\"", "\"path\": \"" + REPORT + "\""))
        .isEqualTo(CliRun.of("claims", REPORT, "--format", "json").out());
  }

  @Test
  void reports_come_out_in_the_order_given() throws IOException {
    for (int i = 1; i <= 6; i++) {
      Files.writeString(folder.resolve(i + ".txt"), "共建成" + i + "0座桥梁。\n".repeat(7 - i));
    }
    CliRun run = CliRun.of("claims", folder + "/*.txt", "--format", "csv");
    assertThat(run.out().lines().skip(1).map(line -> line.charAt(folder.toString().length() + 1)))
        .isSorted()
        .contains('1', '6');
  }

  @Test
  void an_output_file_is_written_whole_and_the_screen_stays_empty() throws IOException {
    Path file = folder.resolve("结果.json");
    CliRun run = CliRun.of("check", REPORT, "-d", DATA, "--format", "json", "-o", file.toString());
    assertThat(run.out()).isEmpty();
    assertValid("checkDocument", Files.readString(file));
    assertThat(folder).isDirectoryNotContaining("glob:**.tmp");
  }

  @Test
  void reports_in_other_formats_are_written_beside_the_screen() throws IOException {
    Path json = folder.resolve("a.json");
    Path csv = folder.resolve("a.csv");
    CliRun run =
        CliRun.of(
            "check", REPORT, "-d", DATA, "--report", "json=" + json, "--report", "csv=" + csv);
    assertThat(run.out()).contains("核对情况");
    assertValid("checkDocument", Files.readString(json));
    assertThat(Files.readString(csv)).startsWith("\uFEFFreport,index,id");
  }
}
