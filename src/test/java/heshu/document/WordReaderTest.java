package heshu.document;

import static heshu.document.WordFile.body;
import static heshu.document.WordFile.paragraph;
import static heshu.document.WordFile.run;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import heshu.text.Span;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class WordReaderTest {
  private static WordDocument open(WordFile file) throws Exception {
    return WordReader.open(file.bytes(), "a.docx");
  }

  private static String shown(String paragraph) throws Exception {
    return open(paragraph(paragraph)).document().text().content().strip();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          <w:r><w:t>12</w:t></w:r><w:r><w:t>34</w:t></w:r><w:r><w:t>.5亿元</w:t></w:r> | 1234.5亿元
          <w:ins><w:r><w:t>5.2%</w:t></w:r></w:ins><w:r><w:t>。</w:t></w:r> | 5.2%。
          <w:r><w:t>增</w:t></w:r><w:del><w:r><w:delText>5.1%</w:delText></w:r></w:del><w:r><w:t>长</w:t></w:r> | 增长
          <w:moveFrom><w:r><w:t>移</w:t></w:r></w:moveFrom><w:moveTo><w:r><w:t>动</w:t></w:r></w:moveTo> | 动
          <w:hyperlink><w:ins><w:r><w:t>链接</w:t></w:r></w:ins></w:hyperlink> | 链接
          <w:sdt><w:sdtContent><w:r><w:t>控件</w:t></w:r></w:sdtContent></w:sdt> | 控件
          <w:r><w:sym w:font='Symbol' w:char='F0B3'/><w:t>5%</w:t></w:r> | ≥5%
          <w:r><w:t>1</w:t><w:noBreakHyphen/><w:t>2</w:t></w:r> | 1-2
          <w:r><w:rPr><w:vanish/></w:rPr><w:t>藏</w:t></w:r><w:r><w:t>露</w:t></w:r> | 露
          <w:r><w:rPr><w:vanish w:val='0'/></w:rPr><w:t>藏</w:t></w:r> | 藏
          <w:r><w:t>值</w:t><w:footnoteReference w:id='2'/></w:r><w:r><w:t>10亿</w:t></w:r> | 值10亿
          <w:r><w:fldChar w:fldCharType='begin'/><w:instrText>= 9</w:instrText><w:fldChar w:fldCharType='separate'/><w:t>8</w:t><w:fldChar w:fldCharType='end'/></w:r> | 8
          <w:pPr><w:rPr><w:vanish/></w:rPr></w:pPr><w:r><w:t>露</w:t></w:r> | 露
          """)
  void what_a_reader_of_the_final_version_sees_is_the_text(String paragraph, String text)
      throws Exception {
    assertThat(shown(paragraph)).isEqualTo(text);
  }

  @Test
  void a_text_box_is_shown_once_and_after_its_paragraph() throws Exception {
    String box = "<wps:txbx><w:txbxContent><w:p>" + run("框") + "</w:p></w:txbxContent></wps:txbx>";
    String both =
        "<w:r><mc:AlternateContent><mc:Choice>"
            + box
            + "</mc:Choice><mc:Fallback>"
            + box
            + "</mc:Fallback></mc:AlternateContent></w:r>";
    assertThat(shown(run("前") + both + run("后"))).isEqualTo("前后\n框");
  }

  @Test
  void every_letter_is_found_again_in_its_run() throws Exception {
    WordDocument word =
        open(body("<w:p>" + run("增长") + run("5.2%") + "</w:p><w:p>" + run("完") + "</w:p>"));
    int at = word.document().text().content().indexOf(".2");
    assertThat(word.map().locate(at)).contains(new WordMap.Place("word/document.xml", 1, 1));
    assertThat(word.map().locate(6)).as("the line end is no letter").isEmpty();
    assertThat(word.map().locate(7)).contains(new WordMap.Place("word/document.xml", 2, 0));
  }

  @Test
  void leftovers_of_editing_are_kept() throws Exception {
    WordFile file =
        paragraph(
            run("增长")
                + "<w:del><w:r><w:delText>5.1%</w:delText></w:r></w:del>"
                + "<w:ins>"
                + run("5.2%")
                + "</w:ins><w:commentRangeStart w:id='1'/>"
                + "<w:r><w:rPr><w:highlight w:val='yellow'/></w:rPr><w:t>左右</w:t></w:r>"
                + "<w:commentRangeEnd w:id='1'/>"
                + "<w:r><w:rPr><w:vanish/></w:rPr><w:t>待核</w:t></w:r>");
    file.part("comments", "<w:comment w:id='1'><w:p>" + run("请核") + "</w:p></w:comment>");
    assertThat(open(file).document().remnants())
        .containsExactlyInAnyOrder(
            new Remnant(Remnant.Kind.DELETION, new Span(2, 2), "5.1%"),
            new Remnant(Remnant.Kind.INSERTION, new Span(2, 6), "5.2%"),
            new Remnant(Remnant.Kind.HIGHLIGHT, new Span(6, 8), "左右"),
            new Remnant(Remnant.Kind.COMMENT, new Span(6, 8), "请核"),
            new Remnant(Remnant.Kind.HIDDEN_TEXT, new Span(8, 8), "待核"));
  }

  @Test
  void a_clean_report_has_no_remnants() throws Exception {
    assertThat(open(paragraph(run("增长5.2%"))).document().remnants()).isEmpty();
  }

  @Test
  void headings_are_known_by_style_or_mark_and_notes_come_last() throws Exception {
    WordFile file =
        body(
            "<w:p><w:pPr><w:pStyle w:val='a1'/></w:pPr>"
                + run("工作回顾")
                + "</w:p><w:p>"
                + run("（一）农业")
                + "</w:p><w:p>"
                + run("粮食增产。")
                + "</w:p>");
    file.part(
        "styles",
        "<w:style w:styleId='a1'><w:name w:val='heading 1'/><w:pPr>"
            + "<w:outlineLvl w:val='0'/></w:pPr></w:style>");
    file.part(
        "footnotes",
        "<w:footnote w:type='separator' w:id='0'><w:p>"
            + run("线")
            + "</w:p></w:footnote><w:footnote w:id='2'><w:p>"
            + run("为初步数")
            + "</w:p></w:footnote>");
    Document document = open(file).document();
    assertThat(document.blocks())
        .extracting(
            block -> block.kind() + " " + block.level() + " " + document.words(block.span()))
        .containsExactly(
            "HEADING 2 工作回顾", "HEADING 3 （一）农业", "PARAGRAPH 0 粮食增产。", "FOOTNOTE 0 为初步数");
  }

  @Test
  void a_number_that_a_page_cut_from_its_unit_is_read_with_it() throws Exception {
    WordDocument document =
        open(
            body(
                p("全年新开茶馆18家。渔民人均收入")
                    + p("21400元。")
                    + p("就业形势稳定。全年新增就业 514")
                    + p("万人，再就业 172 万人。")
                    + p("（二）茶业")
                    + p("茶叶产量增长5%。")));

    assertThat(readings(document))
        .containsExactly(
            "全年新开茶馆18家。渔民人均收入21400元。", "就业形势稳定。全年新增就业 514万人,再就业 172 万人。", "(二)茶业", "茶叶产量增长5%。");
  }

  @Test
  void a_forgotten_full_stop_joins_no_paragraphs() throws Exception {
    WordDocument document =
        open(body(p("全年新开茶馆18家。渔民收入增长5%") + p("茶叶产量增长5%。") + p("渔船30艘。茶船8艘") + p("2024年新建码头3座。")));

    assertThat(readings(document)).hasSize(4);
  }

  @Test
  void lines_of_a_printed_page_become_paragraphs_again_where_many_break_off() throws Exception {
    StringBuilder lines = new StringBuilder();
    for (int i = 0; i < 6; i++) {
      lines.append(p("全年新开茶馆18家。渔民收入")).append(p("增长5%。"));
    }

    assertThat(readings(open(body(lines.toString())))).hasSize(6).contains("全年新开茶馆18家。渔民收入增长5%。");
  }

  private static String p(String words) {
    return "<w:p>" + run(words) + "</w:p>";
  }

  private static List<String> readings(WordDocument document) {
    return document.document().blocks().stream()
        .map(block -> block.reading(document.document().text()).content())
        .toList();
  }

  @Test
  void merged_cells_of_a_table_fill_every_place_they_cover() throws Exception {
    String table =
        "<w:tbl><w:tr><w:tc><w:tcPr><w:vMerge w:val='restart'/></w:tcPr><w:p>"
            + run("指标")
            + "</w:p></w:tc><w:tc><w:tcPr><w:gridSpan w:val='2'/></w:tcPr><w:p>"
            + run("数值")
            + "</w:p></w:tc></w:tr><w:tr><w:tc><w:tcPr><w:vMerge/></w:tcPr><w:p/></w:tc><w:tc><w:p>"
            + run("1")
            + "</w:p></w:tc><w:tc><w:p>"
            + run("2")
            + "</w:p></w:tc></w:tr></w:tbl>";
    WordDocument word = open(body("<w:p>" + run("表1 产量") + "</w:p>" + table));
    assertThat(word.tables())
        .containsExactly(
            new DocumentTable(
                1, List.of("表1 产量"), List.of(List.of("指标", "数值", "数值"), List.of("指标", "1", "2"))));
    assertThat(word.document().blocks())
        .extracting(Block::cell)
        .contains(Optional.of(new Block.TablePlace(1, 2, 3)));
  }

  @Test
  void a_document_type_definition_is_never_followed() {
    WordFile file = paragraph("");
    file.raw(
        "word/document.xml",
        "<!DOCTYPE d [<!ENTITY e SYSTEM 'file:///etc/hostname'>]><document>&e;</document>");
    assertThatThrownBy(() -> open(file)).hasMessageContaining("document.");
  }

  @Test
  void what_is_no_word_file_is_refused_with_its_reason() {
    byte[] whole = paragraph(run("字".repeat(3000))).bytes();
    assertThatThrownBy(() -> WordReader.open(Arrays.copyOf(whole, 200), "a.docx"))
        .hasMessageContaining("document.broken-docx");
    WordFile bomb = paragraph(run("零"));
    bomb.raw("word/media.xml", " ".repeat(2_000_000));
    assertThatThrownBy(() -> open(bomb)).hasMessageContaining("document.too-large");
    WordFile many = paragraph(run("零"));
    for (int i = 0; i < 5_000; i++) {
      many.raw("word/" + i, "");
    }
    assertThatThrownBy(() -> open(many)).hasMessageContaining("document.too-large");
    WordFile open = new WordFile().raw("META-INF/manifest.xml", "<a/>").raw("content.xml", "<a/>");
    assertThatThrownBy(() -> open(open)).hasMessageContaining("document.odt");
    WordFile sheet =
        new WordFile()
            .raw("[Content_Types].xml", "<a/>")
            .raw("_rels/.rels", mainPart("xl/workbook.xml"))
            .raw("xl/workbook.xml", "<a/>");
    assertThatThrownBy(() -> open(sheet)).hasMessageContaining("document.not-docx");
  }

  private static String mainPart(String name) {
    String type = "http://schemas.openxmlformats.org/officeDocument/2006/relationships/";
    return "<Relationships><Relationship Type='%sofficeDocument' Target='%s'/></Relationships>"
        .formatted(type, name);
  }

  @Test
  void the_main_part_is_the_one_that_the_package_names() throws Exception {
    WordFile named =
        paragraph(run("旧文"))
            .raw("_rels/.rels", mainPart("/text/main-document.xml"))
            .raw("text/main-document.xml", paragraph(run("正文12个")).content("word/document.xml"));
    assertThat(open(named).document().text().content()).isEqualTo("正文12个\n");
    WordFile pointingNowhere =
        paragraph(run("旧文")).raw("_rels/.rels", "<Relationships><Relationship/></Relationships>");
    assertThat(open(pointingNowhere).document().text().content()).isEqualTo("旧文\n");
  }
}
