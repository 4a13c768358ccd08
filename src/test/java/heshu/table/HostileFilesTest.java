package heshu.table;

import static heshu.table.MadeWorkbook.header;
import static heshu.table.MadeWorkbook.row;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.util.Arrays;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.apache.poi.hssf.usermodel.HSSFWorkbook;
import org.apache.poi.poifs.crypt.EncryptionInfo;
import org.apache.poi.poifs.crypt.EncryptionMode;
import org.apache.poi.poifs.crypt.Encryptor;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Files that are damaged, mislabelled or hostile become problems, and the others are read. */
class HostileFilesTest {
  private Path folder = Path.of("");

  @BeforeEach
  void useFolder(@TempDir Path temporary) {
    folder = temporary;
  }

  private Statistics read() throws IOException {
    Files.writeString(folder.resolve("好表.csv"), "指标,2025年\n粮食产量(万吨),8.42\n");
    Statistics read = new StatisticsReader().read(List.of(folder), TableOptions.none());
    assertThat(read.tables()).anyMatch(table -> table.file().equals("好表.csv"));
    return read;
  }

  private List<String> problems() throws IOException {
    return read().problems().stream().map(problem -> problem.what().code()).toList();
  }

  private static byte[] workbook(String rows) throws IOException {
    return MadeWorkbook.of(rows).bytes();
  }

  private static void entry(ZipOutputStream zip, String name, String content) throws IOException {
    zip.putNextEntry(new ZipEntry(name));
    zip.write(content.getBytes(StandardCharsets.UTF_8));
    zip.closeEntry();
  }

  @Test
  void a_formula_without_its_result_is_a_problem_and_no_figure() throws IOException {
    String cells =
        header()
            + row(2, "税收收入(亿元)", "<c r=\"B2\"><f>[1]外部!A1</f></c>")
            + row(3, "非税收入(亿元)", "<c r=\"B3\"><f>1+1</f><v>2.5</v></c>");
    Files.write(folder.resolve("公式.xlsx"), workbook(cells));
    StatTable table =
        read().tables().stream().filter(t -> t.file().equals("公式.xlsx")).findFirst().orElseThrow();
    assertThat(table.problems())
        .anyMatch(problem -> problem.what().code().equals("table.uncalculated"));
    assertThat(table.series().get(0).observations().get(0).cell().value()).isEmpty();
    assertThat(table.series().get(1).observations().get(0).cell().value())
        .hasToString("Optional[2.5]");
  }

  @Test
  void a_truncated_workbook_is_a_problem() throws IOException {
    byte[] whole = workbook(header() + row(2, "税收", "<c r=\"B2\"><v>1</v></c>"));
    Files.write(folder.resolve("断.xlsx"), Arrays.copyOf(whole, whole.length / 2));
    assertThat(problems()).containsExactly("table.broken-xlsx");
  }

  @Test
  void the_place_of_damage_is_told() throws IOException {
    String doctype = "<!DOCTYPE a [<!ENTITY b \"c\">]>";
    MadeWorkbook.of(header())
        .with("xl/styles.xml", out -> out.write(doctype + "<styleSheet>&b;</styleSheet>"))
        .write(folder.resolve("样式.xlsx"));
    MadeWorkbook.of(header() + row(2, "税收", "<c r=\"B2\" t=\"s\"><v>-5</v></c>"))
        .write(folder.resolve("引用.xlsx"));
    assertThat(read().problems())
        .extracting(problem -> problem.file() + problem.place() + problem.what().code())
        .containsExactly(
            "引用.xlsxOptional[表1]table.broken-xlsx", "样式.xlsxOptional[styles.xml]table.broken-xlsx");
  }

  @Test
  void number_formats_and_shared_words_are_read() throws IOException {
    String styles =
        "<numFmts><numFmt numFmtId=\"200\" formatCode=\"0.0%\"/></numFmts><cellStyleXfs><xf"
            + " numFmtId=\"9\"/></cellStyleXfs><cellXfs><xf numFmtId=\"0\"/><xf"
            + " numFmtId=\"200\"/><xf numFmtId=\"14\"/></cellXfs>";
    String words =
        "<si><t>旧</t></si><si><r><t>新增</t></r><r><t>占比</t></r><rPh><t>xin</t></rPh></si>";
    String share = "<c r=\"A2\" t=\"s\"><v>1</v></c><c r=\"B2\" s=\"1\"><v>0.052</v></c>";
    String plain = "<c r=\"B3\" s=\"77\"><v>0.052</v></c>";
    MadeWorkbook.of(header() + "<row r=\"2\">" + share + "</row>" + row(3, "系数", plain))
        .with("xl/styles.xml", MadeWorkbook.root("styleSheet", styles))
        .with("xl/sharedStrings.xml", MadeWorkbook.root("sst", words))
        .write(folder.resolve("格式.xlsx"));
    assertThat(read().series())
        .extracting(s -> s.indicator() + s.observations().get(0).cell().value().orElseThrow())
        .contains("新增占比5.2", "系数0.052");
  }

  @Test
  void a_workbook_with_a_password_says_so() throws IOException, GeneralSecurityException {
    Encryptor sealed = new EncryptionInfo(EncryptionMode.standard).getEncryptor();
    sealed.confirmPassword("白沙");
    try (POIFSFileSystem container = new POIFSFileSystem()) {
      try (OutputStream out = sealed.getDataStream(container)) {
        out.write(workbook(header()));
      }
      try (OutputStream file = Files.newOutputStream(folder.resolve("密.xlsx"))) {
        container.writeFilesystem(file);
      }
    }
    assertThat(problems()).containsExactly("table.encrypted");
  }

  @Test
  void an_old_workbook_that_is_cut_off_is_a_problem() throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (HSSFWorkbook workbook = new HSSFWorkbook()) {
      workbook.createSheet("表").createRow(0).createCell(0).setCellValue("指标");
      workbook.write(bytes);
    }
    Files.write(folder.resolve("断.xls"), Arrays.copyOf(bytes.toByteArray(), bytes.size() / 2));
    assertThat(problems()).containsExactly("table.broken-xls");
  }

  @Test
  void a_zip_bomb_is_refused() throws IOException {
    Files.write(folder.resolve("弹.xlsx"), workbook(header() + " ".repeat(60 << 20)));
    assertThat(problems()).containsExactly("table.zip-bomb");
  }

  @Test
  void a_workbook_of_thousands_of_parts_is_refused() throws IOException {
    try (ZipOutputStream zip =
        new ZipOutputStream(Files.newOutputStream(folder.resolve("多.xlsx")))) {
      entry(
          zip,
          "[Content_Types].xml",
          "<Types xmlns=\"http://schemas.openxmlformats.org/package/2006/content-types\"/>");
      for (int part = 0; part < 6000; part++) {
        entry(zip, "xl/part" + part + ".bin", "");
      }
    }
    assertThat(problems()).containsExactly("table.zip-bomb");
  }

  @Test
  void a_row_number_beyond_any_sheet_is_refused() throws IOException {
    Files.write(
        folder.resolve("行.xlsx"), workbook(row(2_000_000_000, "税收", "<c r=\"B1\"><v>1</v></c>")));
    assertThat(problems()).containsExactly("table.broken-xlsx");
  }

  @Test
  void an_open_quote_is_a_problem() throws IOException {
    Files.writeString(folder.resolve("引号.csv"), "指标,2025年\n\"税收,1\n" + "收入,2\n".repeat(1000));
    assertThat(problems()).containsExactly("table.open-quote");
  }

  @Test
  void an_endless_line_is_refused() throws IOException {
    Files.writeString(folder.resolve("长行.csv"), "指标,2025年\n" + "1,".repeat(8 << 20));
    assertThat(problems()).containsExactly("table.line-too-long");
  }

  @Test
  void a_hundred_thousand_columns_are_cut() throws IOException {
    Files.writeString(
        folder.resolve("宽.csv"), "指标" + ",2025年".repeat(100_000) + "\n税收" + ",1".repeat(100_000));
    assertThat(problems()).containsExactly("table.too-many-columns");
  }

  @Test
  void a_binary_file_under_another_name_is_refused() throws IOException {
    byte[] noise = new byte[5000];
    new java.util.Random(7).nextBytes(noise);
    Files.write(folder.resolve("噪.csv"), noise);
    assertThat(problems()).containsExactly("text.binary");
  }

  @Test
  void a_workbook_a_page_and_a_text_under_the_name_xls_are_read_as_what_they_are()
      throws IOException {
    Files.write(
        folder.resolve("甲.xls"),
        workbook(header() + row(2, "税收收入(亿元)", "<c r=\"B2\"><v>41045.599999999999</v></c>")));
    Files.writeString(
        folder.resolve("乙.xls"),
        "<html><table><tr><td>指标</td><td colspan=2>2025年</td></tr><tr><td></td><td>产值(亿元)</td>"
            + "<td>增长(%)</td></tr><tr><td>工业</td><td>1.5</td><td>2.5</td></tr></table></html>");
    Files.writeString(folder.resolve("丙.xls"), "指标\t2025年\n产值(亿元)\t3.5\n");
    Statistics read = read();
    assertThat(read.problems()).isEmpty();
    assertThat(
            read.series().map(s -> s.observations().get(0).cell().value().orElseThrow().toString()))
        .contains("41045.6", "1.5", "2.5", "3.5");
  }

  @Test
  void a_folder_s_hidden_files_are_left_alone_and_others_counted() throws IOException {
    Files.writeString(folder.resolve("~$报表.xlsx"), "x");
    Files.writeString(folder.resolve(".DS_Store"), "x");
    Files.writeString(folder.resolve("说明.txt"), "x");
    Statistics read = read();
    assertThat(read.files()).isEqualTo(1);
    assertThat(read.ignored()).isEqualTo(1);
    assertThat(read.problems()).isEmpty();
  }

  @Test
  void a_missing_path_is_a_problem() {
    Statistics read =
        new StatisticsReader().read(List.of(folder.resolve("没有")), TableOptions.none());
    assertThat(read.problems()).hasSize(1);
  }

  @Test
  void what_reading_lacks_becomes_lines_to_paste() throws IOException {
    Files.writeString(folder.resolve("无.csv"), "指标,绝对量\n产值,5.6\n");
    Statistics read = read();
    assertThat(SettingsHint.lines(read))
        .isEqualTo("data:\n  tables:\n    \"无.csv\":\n      year: 2025\n");
  }
}
