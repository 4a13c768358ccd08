package heshu.tui;

import static org.assertj.core.api.Assertions.assertThat;

import heshu.text.Wording;
import heshu.tui.view.HelpPage;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/**
 * The page on the full screen: its screens are real captures, its key sheet is made from the key
 * table. {@code -Dheshu.golden=write} fills them in anew, between the marks in the page.
 */
class PageTest {
  private static final Path PAGE = Path.of("src/site/full-screen.md");
  private static final Path SCREENS = Path.of("src/test/resources/heshu/tui/screens");
  private static final boolean WRITE = "write".equals(System.getProperty("heshu.golden"));
  private static final String BEGIN = "<!-- made from: ";
  private static final String END = "<!-- end -->";

  @Test
  void screens_and_keys_are_current() throws IOException {
    String page = Files.readString(PAGE);
    String current = filled(page);
    if (WRITE) {
      Files.writeString(PAGE, current);
    }
    assertThat(Files.readString(PAGE)).isEqualTo(current);
    assertThat(current).contains("next-unresolved").contains("─ 依据 ─");
  }

  private static String filled(String page) throws IOException {
    StringBuilder filled = new StringBuilder();
    int at = 0;
    int begin = page.indexOf(BEGIN);
    while (begin >= 0) {
      int nameEnd = page.indexOf(" -->", begin);
      String name = page.substring(begin + BEGIN.length(), nameEnd);
      filled.append(page, at, nameEnd + 4).append('\n').append(made(name));
      at = page.indexOf(END, nameEnd);
      begin = page.indexOf(BEGIN, at);
    }
    return filled.append(page.substring(at)).toString();
  }

  private static String made(String name) throws IOException {
    return name.equals("keys") ? keys() : "```\n" + screen(name) + "```\n";
  }

  private static String screen(String name) throws IOException {
    return Arrays.stream(Files.readString(SCREENS.resolve(name + ".txt")).split("\n", -1))
            .map(String::stripTrailing)
            .collect(Collectors.joining("\n"))
            .stripTrailing()
        + "\n";
  }

  private static String keys() {
    StringBuilder table = new StringBuilder("| 键 | 命令 | 作用 |\n|---|---|---|\n");
    for (HelpPage.Row row : HelpPage.rows(Wording.chinese(), "")) {
      String keys = row.keys().isEmpty() ? "" : "`" + row.keys().replace(" ", "` `") + "`";
      String name = row.name().isEmpty() ? "" : "`" + row.name() + "`";
      String help = row.keys().isEmpty() ? "**" + row.help() + "**" : row.help();
      table.append("| ").append(keys).append(" | ").append(name).append(" | ").append(help);
      table.append(" |\n");
    }
    return table.toString();
  }
}
