package heshu.document;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** Real reports and communiques, where the variable {@code HESHU_CORPUS} names their folder. */
class DocumentCorpusTest {
  private static Path corpus = Path.of("");

  @BeforeAll
  static void findCorpus() {
    String folder = System.getenv("HESHU_CORPUS");
    Assumptions.assumeTrue(folder != null, "HESHU_CORPUS is not set");
    corpus = Path.of(String.valueOf(folder));
  }

  @Test
  void every_document_is_read_and_all_its_words_stand_in_a_block() throws Exception {
    for (Path file : files()) {
      Document document = DocumentReader.read(file, file.toString());
      StringBuilder dump = new StringBuilder();
      int reached = 0;
      String content = document.text().content();
      for (Block block : document.blocks()) {
        assertThat(block.span().start()).as(file.toString()).isGreaterThanOrEqualTo(reached);
        assertThat(words(content, reached, block.span().start())).as(file.toString()).isEmpty();
        reached = block.span().end();
        dump.append(block.kind()).append(' ').append(block.level()).append('\t');
        dump.append(block.reading(document.text()).content()).append('\n');
      }
      assertThat(words(content, reached, content.length())).as(file.toString()).isEmpty();
      if (System.getenv("HESHU_DUMP") != null) {
        Path target = Path.of(String.valueOf(System.getenv("HESHU_DUMP")));
        Files.writeString(target.resolve(file.getFileName() + ".dump"), dump);
      }
    }
  }

  /** Letters that are neither space nor a mark of Markdown. */
  private static String words(String content, int start, int end) {
    return content
        .substring(start, end)
        .codePoints()
        .filter(
            c -> !Character.isWhitespace(c) && !Character.isSpaceChar(c) && "#|-*".indexOf(c) < 0)
        .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
        .toString();
  }

  private static List<Path> files() throws Exception {
    try (Stream<Path> reports = Files.walk(corpus.resolve("reports"));
        Stream<Path> communiques = Files.walk(corpus.resolve("communiques"))) {
      return Stream.concat(reports, communiques).filter(Files::isRegularFile).sorted().toList();
    }
  }

  @Test
  void a_number_cut_by_a_slice_mark_reads_whole() throws Exception {
    Document document = DocumentReader.read(corpus.resolve("reports/erdao-2023.txt"), "e.txt");
    assertThat(document.blocks())
        .anyMatch(block -> block.reading(document.text()).content().contains("资金4.3亿元"));
  }
}
