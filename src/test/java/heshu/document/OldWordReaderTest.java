package heshu.document;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import heshu.text.UnreadableException;
import java.io.IOException;
import java.io.InputStream;
import java.util.Arrays;
import java.util.Objects;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** A file as Word 97 to 2003 write it, saved by LibreOffice. */
class OldWordReaderTest {
  private static byte[] file() throws IOException {
    try (InputStream in = OldWordReaderTest.class.getResourceAsStream("旧版.doc")) {
      return Objects.requireNonNull(in).readAllBytes();
    }
  }

  private static Document read(byte[] bytes, String name) throws UnreadableException {
    return DocumentReader.read(bytes, name, Optional.empty());
  }

  @Test
  void its_paragraphs_and_cells_are_read_in_order() throws Exception {
    assertThat(read(file(), "旧版.doc").blocks())
        .extracting(block -> block.kind().name())
        .containsSubsequence("PARAGRAPH", "TABLE_CELL", "TABLE_CELL", "TABLE_CELL", "PARAGRAPH");
    assertThat(read(file(), "旧版.doc").text().content())
        .contains("全年完成投资12.5亿元，增长6.0%。", "粮食产量（万吨）", "34.1", "新建学校3所。");
  }

  @Test
  void the_content_decides_and_not_the_name() throws Exception {
    assertThat(read(file(), "报告.wps").encoding()).isEqualTo("doc");
  }

  @Test
  void a_cut_file_is_refused_with_its_reason() throws Exception {
    byte[] cut = Arrays.copyOf(file(), 5_000);
    assertThatThrownBy(() -> read(cut, "旧版.doc")).hasMessageContaining("document.broken-doc");
  }
}
