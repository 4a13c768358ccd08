package heshu.binding;

import heshu.claim.Claim;
import heshu.claim.ClaimExtractor;
import heshu.claim.Extraction;
import heshu.claim.ReportContext;
import heshu.claim.Role;
import heshu.document.Document;
import heshu.document.DocumentReader;
import heshu.table.Statistics;
import heshu.table.StatisticsReader;
import heshu.table.TableOptions;
import heshu.text.UnreadableException;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.apache.poi.hssf.usermodel.HSSFWorkbook;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.ss.usermodel.Workbook;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFTable;
import org.junit.jupiter.params.provider.Arguments;

/**
 * An invented report, its statistics, and the cells that each of its claims speaks of.
 *
 * <p>Files are kept as text and made on the way in: {@code x.gbk.csv} becomes a CSV in GB18030,
 * {@code x.xlsx.tsv} and {@code x.xls.tsv} become workbooks ({@code === name} begins a sheet, a
 * cell {@code <} is merged with the one to its left), and {@code report.docx.txt} a Word file in
 * which lines that begin with a bar are the rows of tables. A Word report is its own statistics.
 */
public record World(
    Document document, Extraction extraction, Statistics statistics, List<Gold> gold) {
  public static final List<String> NAMES =
      List.of("county", "city", "province", "zone", "borough", "term", "lakeside", "league");

  /** Published reports that tables were made for, and where in the corpus they lie. */
  public static final List<Arguments> PUBLISHED =
      List.of(
          Arguments.of("ningxia-2026", "provincial-2026/宁夏回族自治区.txt"),
          Arguments.of("anhui-2026", "provincial-2026/安徽省.txt"),
          Arguments.of("hubei-2026", "provincial-2026/湖北省.txt"),
          Arguments.of("shanghai-2026", "provincial-2026/上海市.txt"),
          Arguments.of("hailar-2013", "hailar/hailar_2013.txt"),
          Arguments.of("guangxi-2026", "provincial-2026/广西壮族自治区.txt"),
          Arguments.of("sichuan-2026", "provincial-2026/四川省.txt"),
          Arguments.of("hebei-2026", "provincial-2026/河北省.txt"),
          Arguments.of("hailar-2014", "hailar/hailar_2014.txt"));

  /**
   * A claim and what it speaks of.
   *
   * @param words words of the report, or after a {@code @} where in it the claim begins
   * @param start where the claim begins in the words, or in the report
   * @param formulas as {@link FormulaText} writes them; any of them will do, and none where no cell
   *     is what the claim speaks of, though one of a sister may be near
   */
  public record Gold(String words, int start, List<String> formulas) {
    private static final String NONE = "none";

    static Gold of(String line) {
      String[] columns = line.split("\t", -1);
      int open = columns[0].indexOf('【');
      if (columns[0].startsWith("@")) {
        int start = Integer.parseInt(columns[0].substring(1, open));
        return new Gold(columns[0], start, List.of(columns).subList(1, columns.length));
      }
      return new Gold(
          columns[0].replace("【", "").replace("】", ""),
          open,
          List.of(columns).subList(1, columns.length));
    }

    /** Whether the tables have a cell that the claim speaks of. */
    boolean hasCell() {
      return !formulas.equals(List.of(NONE));
    }

    /** Whether it is no mistake to leave the claim unbound. */
    boolean mayStayOpen() {
      return formulas.contains(NONE);
    }

    boolean accepts(Formula formula) {
      return formulas.stream().anyMatch(text -> shape(text).equals(shape(FormulaText.of(formula))));
    }

    /** A formula as kind, first cell and the other cells in any order, files without folders. */
    private static List<Object> shape(String text) {
      int open = text.endsWith(")") ? text.indexOf('(') : -1;
      String kind = open < 0 ? "" : text.substring(0, open);
      String inside = open < 0 ? text : text.substring(open + 1, text.length() - 1);
      List<String> cells =
          Stream.of(inside.split(", ", -1))
              .map(cell -> cell.substring(cell.lastIndexOf('/') + 1))
              .toList();
      return List.of(kind, cells.get(0), Set.copyOf(cells));
    }
  }

  /** Makes the files of a world in a folder and reads them. */
  public static World read(String name, Path folder) throws IOException, UnreadableException {
    Path source = Path.of("src/test/resources/heshu/binding/worlds", name);
    return read(source, report(source, folder), folder);
  }

  /** Reads a published report with statistics that were made for it. */
  public static World published(String name, Path report, Path folder)
      throws IOException, UnreadableException {
    return read(Path.of("src/test/resources/heshu/binding/made", name), report, folder);
  }

  /** Reads a published report with published tables, as they lie in their folder. */
  public static World yearbook(String name, Path report, List<Path> tables)
      throws IOException, UnreadableException {
    Path source = Path.of("src/test/resources/heshu/binding/yearbook", name);
    return read(source, report, tables);
  }

  private static World read(Path source, Path report, Path folder)
      throws IOException, UnreadableException {
    Path tables = Files.createDirectories(folder.resolve("tables"));
    try (Stream<Path> files = Files.list(source.resolve("tables"))) {
      for (Path file : files.sorted().toList()) {
        make(file, tables);
      }
    } catch (java.nio.file.NoSuchFileException noTables) {
      Files.createDirectories(tables);
    }
    return read(source, report, List.of(report.toString().endsWith(".docx") ? report : tables));
  }

  private static World read(Path source, Path report, List<Path> data)
      throws IOException, UnreadableException {
    Document document = DocumentReader.read(report, "report");
    Extraction extraction = new ClaimExtractor().extract(document, ReportContext.unknown());
    Statistics statistics = new StatisticsReader().read(data, TableOptions.none());
    return new World(document, extraction, statistics, gold(source));
  }

  private static List<Gold> gold(Path source) throws IOException {
    return Files.readAllLines(source.resolve("gold.tsv")).stream()
        .filter(line -> !line.isBlank() && !line.startsWith("#"))
        .map(Gold::of)
        .toList();
  }

  private static void make(Path source, Path folder) throws IOException {
    String name = source.getFileName().toString();
    String text = Files.readString(source);
    if (name.endsWith(".gbk.csv")) {
      Path file = folder.resolve(name.replace(".gbk.csv", ".csv"));
      Files.write(file, text.getBytes(Charset.forName("GB18030")));
    } else if (name.endsWith(".tsv")) {
      Path file = folder.resolve(name.substring(0, name.length() - 4));
      workbook(text, file);
    } else {
      Files.writeString(folder.resolve(name), text);
    }
  }

  private static void workbook(String text, Path file) throws IOException {
    boolean old = file.toString().endsWith(".xls");
    try (Workbook book = old ? new HSSFWorkbook() : new XSSFWorkbook();
        var out = Files.newOutputStream(file)) {
      Optional<Sheet> sheet = Optional.empty();
      for (String line : text.lines().toList()) {
        if (line.startsWith("=== ")) {
          sheet = Optional.of(book.createSheet(line.substring(4)));
        } else {
          row(sheet.orElseThrow(), line.split("\t", -1));
        }
      }
      book.write(out);
    }
  }

  private static void row(Sheet sheet, String[] cells) {
    int number = sheet.getPhysicalNumberOfRows();
    Row row = sheet.createRow(number);
    int begin = 0;
    for (int i = 0; i < cells.length; i++) {
      boolean merged = cells[i].equals("<");
      begin = merged ? begin : i;
      if (!merged) {
        fill(row.createCell(i), cells[i].equals("^") ? "" : cells[i]);
      }
      boolean ends = i + 1 == cells.length || !cells[i + 1].equals("<");
      if (merged && ends) {
        sheet.addMergedRegion(new CellRangeAddress(number, number, begin, i));
      }
    }
  }

  private static void fill(org.apache.poi.ss.usermodel.Cell cell, String text) {
    if (text.matches("-?\\d+(\\.\\d+)?")) {
      cell.setCellValue(Double.parseDouble(text));
    } else if (!text.isEmpty()) {
      cell.setCellValue(text);
    }
  }

  private static Path report(Path source, Path folder) throws IOException {
    Path plain = source.resolve("report.txt");
    if (Files.exists(plain)) {
      return plain;
    }
    Path file = folder.resolve("report.docx");
    try (XWPFDocument document = new XWPFDocument();
        var out = Files.newOutputStream(file)) {
      List<String> rows = new ArrayList<>();
      for (String line : Files.readAllLines(source.resolve("report.docx.txt"))) {
        if (line.startsWith("|")) {
          rows.add(line.substring(1));
        } else {
          table(document, rows);
          document.createParagraph().createRun().setText(line);
        }
      }
      table(document, rows);
      document.write(out);
    }
    return file;
  }

  private static void table(XWPFDocument document, List<String> rows) {
    if (rows.isEmpty()) {
      return;
    }
    int width = rows.get(0).split("\\|", -1).length;
    XWPFTable table = document.createTable(rows.size(), width);
    for (int i = 0; i < rows.size(); i++) {
      String[] cells = rows.get(i).split("\\|", -1);
      for (int j = 0; j < width; j++) {
        table.getRow(i).getCell(j).setText(cells[j]);
      }
    }
    rows.clear();
  }

  /** The claim of a gold line, if it was found. */
  Optional<Integer> claim(Gold line) {
    int words = line.words.startsWith("@") ? 0 : document.text().content().indexOf(line.words);
    if (words < 0) {
      throw new IllegalArgumentException("the report does not say " + line.words);
    }
    int start = words + line.start;
    return extraction.claims().stream()
        .filter(claim -> claim.span().start() <= start + 1 && claim.span().end() > start)
        .map(Claim::index)
        .findFirst();
  }

  /** Binds all claims and sets them against the gold. */
  BindingBenchmark.Result measure(Binder binder) {
    List<Binding> bindings = binder.bind(extraction, statistics);
    long cells = gold.stream().filter(Gold::hasCell).count();
    BindingBenchmark.Result result = new BindingBenchmark.Result(Math.toIntExact(cells));
    Set<Integer> known = new HashSet<>();
    for (Gold line : gold) {
      Optional<Integer> found = claim(line);
      if (found.isEmpty()) {
        result.missing.add(line.words);
        continue;
      }
      known.add(found.get());
      Claim claim = extraction.claim(found.get());
      Binding binding = bindings.get(found.get() - 1);
      if (!line.hasCell()) {
        result.judgeWithoutCell(claim, binding);
      } else if (line.mayStayOpen() && !(binding instanceof Binding.Bound)) {
        result.right.add(line.words + " is left open");
      } else {
        result.judge(line.formulas.get(0), line::accepts, claim, binding);
      }
    }
    for (Claim claim : extraction.claims()) {
      Binding binding = bindings.get(claim.index() - 1);
      if (!known.contains(claim.index()) && claim.role() == Role.ACTUAL) {
        result.invent(claim, binding);
      }
    }
    return result;
  }
}
