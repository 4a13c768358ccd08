package heshu.document;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import heshu.text.UnreadableException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class TextBlocksTest {
  private static final String REPORT =
      """
      打印
      【字号：
      大
      2024年县政府工作报告
      来源：县报
      时间：2024-02-01
      各位代表：
      一、去年工作回顾
      去年全县粮食总产量达到12万吨，增长3.1%。
      相关链接：
      另一条新闻的标题
      """;

  private static List<String> blocks(String text) throws Exception {
    return blocks(text.getBytes(StandardCharsets.UTF_8));
  }

  private static List<String> blocks(byte[] bytes) throws Exception {
    Document document = DocumentReader.read(bytes, "a.txt", Optional.empty());
    return document.blocks().stream()
        .map(block -> block.kind() + " " + block.reading(document.text()).content())
        .toList();
  }

  @Test
  void a_page_s_furniture_is_told_from_the_report() throws Exception {
    assertThat(blocks(REPORT))
        .containsExactly(
            "FURNITURE 打印",
            "FURNITURE 【字号:",
            "FURNITURE 大",
            "TITLE 2024年县政府工作报告",
            "FURNITURE 来源:县报",
            "FURNITURE 时间:2024-02-01",
            "PARAGRAPH 各位代表:",
            "HEADING 一、去年工作回顾",
            "PARAGRAPH 去年全县粮食总产量达到12万吨,增长3.1%。",
            "FURNITURE 相关链接:",
            "FURNITURE 另一条新闻的标题");
  }

  @ParameterizedTest
  @ValueSource(strings = {"\r\n", "\r"})
  void other_line_ends_give_the_same_blocks(String lineEnd) throws Exception {
    assertThat(blocks(REPORT.replace("\n", lineEnd))).isEqualTo(blocks(REPORT));
  }

  @ParameterizedTest
  @ValueSource(strings = {"GB18030", "UTF-16LE", "UTF-16BE", "UTF-8"})
  void other_encodings_give_the_same_blocks(String charset) throws Exception {
    String mark = charset.startsWith("UTF") ? "\uFEFF" : "";
    assertThat(blocks((mark + REPORT).getBytes(Charset.forName(charset))))
        .isEqualTo(blocks(REPORT));
  }

  @Test
  void slice_marks_between_cut_sentences_are_noise() throws Exception {
    String text =
        """
        1、各位代表：去年全县工作有新进展。道路
        2、建设加快，新增里程30公里。到位资金6
        3、.5亿元，增长两成。获评国家2A级
        4、景区。
        """;
    assertThat(blocks(text))
        .containsExactly("PARAGRAPH 各位代表:去年全县工作有新进展。道路建设加快,新增里程30公里。到位资金6.5亿元,增长两成。获评国家2A级景区。");
  }

  @Test
  void the_numbers_of_a_list_are_kept() throws Exception {
    String text = "重点抓好以下工作：\n1、修路30公里。\n2、植树5万亩；\n3、建校两所。\n";
    assertThat(blocks(text))
        .containsExactly(
            "PARAGRAPH 重点抓好以下工作:",
            "PARAGRAPH 1、修路30公里。",
            "PARAGRAPH 2、植树5万亩;",
            "PARAGRAPH 3、建校两所。");
  }

  @Test
  void lines_cut_at_a_fixed_width_are_one_paragraph() throws Exception {
    String text =
        """
        全县上下坚持稳中求进工作总基调，统筹推进各项工作，经
        济运行总体平稳，粮食产量稳步提高，工业生产较快增长，市
        场销售持续恢复，固定资产投资规模扩大，就业形势保持稳
        - 3 -
        定，居民收入继续增加，生态环境质量明显好转，全年目标顺
        利完成。
        下一年要继续努力。
        """;
    assertThat(blocks(text)).hasSize(2).last().isEqualTo("PARAGRAPH 下一年要继续努力。");
    assertThat(blocks(text).get(0)).contains("工作,经济运行").contains("顺利完成。");
  }

  @Test
  void short_lines_without_full_stops_stay_apart() throws Exception {
    assertThat(blocks("县统计局\n2024年3月\n全县经济总体平稳，各项工作进展顺利，群众生活改善。\n")).hasSize(3);
  }

  @Test
  void headings_run_together_with_text_start_a_block() throws Exception {
    assertThat(blocks("全县工作有了新的进展。（一）农业增产增收粮食丰收。（二）工业稳定增长产值提高。"))
        .containsExactly(
            "PARAGRAPH 全县工作有了新的进展。", "HEADING (一)农业增产增收粮食丰收。", "HEADING (二)工业稳定增长产值提高。");
  }

  @Test
  void notes_at_the_end_are_footnotes() throws Exception {
    assertThat(blocks("全年产值[1]20亿元，比上年增长5%，增速加快。\n注释：\n[1]产值按现价计算。\n"))
        .containsExactly(
            "PARAGRAPH 全年产值[1]20亿元,比上年增长5%,增速加快。", "FOOTNOTE 注释:", "FOOTNOTE [1]产值按现价计算。");
  }

  @Test
  void what_cannot_be_read_says_why(@TempDir Path folder) throws Exception {
    assertThatThrownBy(() -> DocumentReader.read(folder, "f"))
        .isInstanceOf(UnreadableException.class)
        .hasMessageContaining("document.directory");
    assertThatThrownBy(() -> DocumentReader.read(folder.resolve("no.txt"), "no.txt"))
        .hasMessageContaining("document.missing");
    assertThatThrownBy(() -> DocumentReader.read(new byte[0], "-", Optional.empty()))
        .hasMessageContaining("document.empty");
    for (String page :
        List.of("\uFEFF <!DOCTYPE html><p>5", "<html><p>5", "<?xml version='1.0'?><html/>")) {
      assertThatThrownBy(
              () ->
                  DocumentReader.read(
                      page.getBytes(StandardCharsets.UTF_8), "a.doc", Optional.empty()))
          .hasMessageContaining("document.html");
    }
    assertThat(
            DocumentReader.read(
                    "<5%为达标".getBytes(StandardCharsets.UTF_8), "a.txt", Optional.empty())
                .blocks())
        .hasSize(1);
    Path renamed = java.nio.file.Files.writeString(folder.resolve("a.docx"), "文字");
    assertThatThrownBy(() -> DocumentReader.read(renamed, "a.docx"))
        .hasMessageContaining("document.not-word");
  }

  @Test
  void markdown_is_read_without_its_marks() throws Exception {
    byte[] text =
        "# 公报\n\n## 一、综合\n\n- 产值**20**亿元。\n\n| 指标 | 数值 |\n|---|---|\n| 产值 | 20 |\n"
            .getBytes(StandardCharsets.UTF_8);
    Document document = DocumentReader.read(text, "a.md", Optional.empty());
    assertThat(document.blocks())
        .extracting(block -> block.kind() + " " + document.words(block.span()))
        .containsExactly(
            "TITLE 公报",
            "HEADING 一、综合",
            "PARAGRAPH 产值**20**亿元。",
            "TABLE_CELL 指标",
            "TABLE_CELL 数值",
            "TABLE_CELL 产值",
            "TABLE_CELL 20");
  }
}
