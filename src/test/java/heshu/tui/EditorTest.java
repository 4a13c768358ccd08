package heshu.tui;

import static org.assertj.core.api.Assertions.assertThat;

import heshu.document.Document;
import heshu.text.Span;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class EditorTest {
  @ParameterizedTest
  @CsvSource({
    "Linux, '', vi +1 REPORT",
    "Linux, nano -l, nano -l +1 REPORT",
    "Mac OS X, '', vi +1 REPORT",
    "Windows 11, '', notepad REPORT",
    "Windows 11, vim, vim +1 REPORT"
  })
  void a_text_is_opened_at_its_line_in_the_editor_of_the_person(
      String system, String editor, String command) throws Exception {
    Path report = Reader.INPUT.resolve("柳溪区.txt");
    Document document =
        Reader.check(List.of(report), Map.of(), Path::toString).reports().get(0).document();
    assertThat(new Editor(Map.of("EDITOR", editor), system).command(document, new Span(0, 1)))
        .isEqualTo(List.of(command.replace("REPORT", report.toString()).split(" ", -1)));
  }
}
