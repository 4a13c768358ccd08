package heshu.table;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/** A workbook of one sheet, made part by part, so that any part can be hostile. */
public final class MadeWorkbook {
  /** The namespace of sheets, styles and shared strings. */
  public static final String MAIN = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";

  private static final String OFFICE =
      "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
  private static final String PACKAGE = "http://schemas.openxmlformats.org/package/2006/";
  private static final String TYPE =
      "application/vnd.openxmlformats-officedocument.spreadsheetml.%s+xml";

  private final Map<String, Part> parts = new LinkedHashMap<>();

  /** What writes a part; a large one is never held as a whole. */
  @FunctionalInterface
  public interface Part {
    void write(Writer out) throws IOException;
  }

  private MadeWorkbook() {}

  /** A sheet of rows that are inline strings and numbers. */
  public static MadeWorkbook of(String rows) {
    return of(out -> out.write(rows));
  }

  /** A sheet of rows that are written one by one. */
  public static MadeWorkbook of(Part rows) {
    MadeWorkbook made = new MadeWorkbook();
    return made.with("xl/worksheets/sheet1.xml", sheet(rows, ""))
        .with("xl/styles.xml", root("styleSheet", ""))
        .with("xl/sharedStrings.xml", root("sst", ""));
  }

  /** The sheet's part, with what follows its rows. */
  public static Part sheet(Part rows, String behind) {
    return out -> {
      out.write("<worksheet xmlns=\"" + MAIN + "\"><sheetData>");
      rows.write(out);
      out.write("</sheetData>" + behind + "</worksheet>");
    };
  }

  /** A part of one element with this content. */
  public static Part root(String name, String content) {
    return out -> out.write("<" + name + " xmlns=\"" + MAIN + "\">" + content + "</" + name + ">");
  }

  /** A row of words at A and a cell beside them. */
  public static String row(int number, String words, String cell) {
    return "<row r=\"%d\"><c r=\"A%d\" t=\"inlineStr\"><is><t>%s</t></is></c>%s</row>"
        .formatted(number, number, words, cell);
  }

  /** The row of captions, 指标 and 2025年. */
  public static String header() {
    return row(1, "指标", "<c r=\"B1\" t=\"inlineStr\"><is><t>2025年</t></is></c>");
  }

  /** The same workbook with another part of this name. */
  public MadeWorkbook with(String name, Part part) {
    parts.put(name, part);
    return this;
  }

  public byte[] bytes() throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    write(bytes);
    return bytes.toByteArray();
  }

  public void write(Path file) throws IOException {
    try (OutputStream out = Files.newOutputStream(file)) {
      write(out);
    }
  }

  private void write(OutputStream to) throws IOException {
    try (ZipOutputStream zip = new ZipOutputStream(to)) {
      Map<String, Part> all = new LinkedHashMap<>(frame());
      all.putAll(parts);
      for (Map.Entry<String, Part> part : all.entrySet()) {
        zip.putNextEntry(new ZipEntry(part.getKey()));
        Writer out = new OutputStreamWriter(zip, StandardCharsets.UTF_8);
        part.getValue().write(out);
        out.flush();
        zip.closeEntry();
      }
    }
  }

  private static Map<String, Part> frame() {
    Map<String, Part> frame = new LinkedHashMap<>();
    String types =
        type("xl/workbook.xml", "sheet.main")
            + type("xl/worksheets/sheet1.xml", "worksheet")
            + type("xl/styles.xml", "styles")
            + type("xl/sharedStrings.xml", "sharedStrings");
    frame.put(
        "[Content_Types].xml",
        out ->
            out.write(
                "<Types xmlns=\""
                    + PACKAGE
                    + "content-types\"><Default Extension=\"rels\""
                    + " ContentType=\"application/vnd.openxmlformats-package.relationships+xml\"/>"
                    + types
                    + "</Types>"));
    frame.put("_rels/.rels", relations(relation("officeDocument", "xl/workbook.xml")));
    frame.put(
        "xl/workbook.xml",
        out ->
            out.write(
                "<workbook xmlns=\"%s\" xmlns:r=\"%s\"><sheets><sheet name=\"表1\" sheetId=\"1\" r:id=\"worksheet\"/></sheets></workbook>"
                    .formatted(MAIN, OFFICE)));
    frame.put(
        "xl/_rels/workbook.xml.rels",
        relations(
            relation("worksheet", "worksheets/sheet1.xml")
                + relation("styles", "styles.xml")
                + relation("sharedStrings", "sharedStrings.xml")));
    return frame;
  }

  private static String type(String part, String kind) {
    return "<Override PartName=\"/%s\" ContentType=\"%s\"/>".formatted(part, TYPE.formatted(kind));
  }

  private static String relation(String kind, String target) {
    return "<Relationship Id=\"%s\" Type=\"%s/%s\" Target=\"%s\"/>"
        .formatted(kind, OFFICE, kind, target);
  }

  private static Part relations(String all) {
    return out ->
        out.write(
            "<Relationships xmlns=\"" + PACKAGE + "relationships\">" + all + "</Relationships>");
  }
}
