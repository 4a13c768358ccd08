package heshu.tui;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import heshu.check.CheckResult;
import heshu.check.Checking;
import heshu.shell.OpenTerminal;
import heshu.text.Wording;
import heshu.tui.model.Desk;
import heshu.tui.screen.Appearance;
import heshu.tui.screen.Theme;
import heshu.tui.view.Glyphs;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import org.jline.terminal.Terminal;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The full screen on a terminal that the prompt holds: from taking it over to giving it back. */
class BrowsingTest {
  private final ByteArrayOutputStream out = new ByteArrayOutputStream();
  private final Typed keyboard = new Typed();
  private Terminal terminal;

  @TempDir private Path folder;

  /** Bytes from any thread; a pipe of Java ends with the thread that wrote to it. */
  private static final class Typed extends InputStream {
    private final BlockingQueue<Integer> bytes = new LinkedBlockingQueue<>();

    @Override
    public int read() throws IOException {
      try {
        return bytes.take();
      } catch (InterruptedException closed) {
        throw new IOException(closed);
      }
    }

    @Override
    public int read(byte[] into, int offset, int length) throws IOException {
      into[offset] = (byte) read();
      return 1;
    }

    @Override
    public int available() {
      return bytes.size();
    }
  }

  @BeforeEach
  void open() throws IOException {
    terminal = MemoryTerminal.of(keyboard, out, 80, 24);
  }

  @AfterEach
  void close() throws IOException {
    terminal.close();
  }

  private Leaving browse(CheckResult first, Checking checking) throws Exception {
    Desk desk = new Desk(Wording.chinese(), "王", Reader.TODAY, List.of("json"));
    Session session = new Session(desk, first, checking, new Editor(Map.of(), "Linux"));
    Appearance appearance = new Appearance(Theme.MONO, /* mouse= */ false);
    return Browsing.of(session, appearance, Glyphs.LINES, Optional.of(new OpenTerminal(terminal)));
  }

  private CheckResult result() throws IOException {
    Path report = Files.copy(Reader.INPUT.resolve("柳溪区.txt"), folder.resolve("柳溪区.txt"));
    return Reader.check(List.of(report), Map.of(), Path::toString);
  }

  private static Checking always(CheckResult result) {
    return new Checking() {
      @Override
      public CheckResult check() {
        return result;
      }

      @Override
      public List<Path> watched() {
        return List.of();
      }
    };
  }

  @Test
  void a_person_decides_and_leaves_and_the_decision_is_written() throws Exception {
    CheckResult result = result();
    typeOnceOpen("a与统计局核过\rq");
    assertThat(browse(result, always(result))).isEqualTo(Leaving.DONE);
    assertThat(Files.readString(folder.resolve("柳溪区.heshu.yaml"))).contains("与统计局核过");
    assertGivenBack();
  }

  @Test
  void control_c_leaves_as_interrupted() throws Exception {
    CheckResult result = result();
    typeOnceOpen("\u0003");
    assertThat(browse(result, always(result))).isEqualTo(Leaving.INTERRUPTED);
    assertGivenBack();
  }

  @Test
  void a_fault_on_another_thread_ends_the_screen_and_is_told() throws Exception {
    CheckResult result = result();
    Checking broken =
        new Checking() {
          @Override
          public CheckResult check() {
            throw new IllegalStateException("made to fail");
          }

          @Override
          public List<Path> watched() {
            return List.of();
          }
        };
    typeOnceOpen("R");
    assertThatThrownBy(() -> browse(result, broken)).hasMessageContaining("made to fail");
    assertGivenBack();
  }

  @Test
  void a_report_that_cannot_be_read_again_stays_on_the_screen() throws Exception {
    CheckResult result = result();
    CheckResult empty =
        new CheckResult(List.of(), result.statistics(), List.of(), result.timings());
    typeOnceOpen("R");
    Thread leaving = new Thread(this::leaveOnceTold);
    leaving.start();
    assertThat(browse(result, always(empty))).isEqualTo(Leaving.DONE);
    leaving.join();
  }

  private void leaveOnceTold() {
    try {
      awaitSent("读不到报告");
    } finally {
      type("q");
    }
  }

  /** Before that the terminal is not raw, and makes a signal of Ctrl-C itself. */
  private void typeOnceOpen(String keys) {
    Thread typing =
        new Thread(
            () -> {
              awaitSent("\u001B[?1049h");
              type(keys);
            });
    typing.setDaemon(true);
    typing.start();
  }

  private void type(String keys) {
    for (byte one : keys.getBytes(UTF_8)) {
      keyboard.bytes.add(one & 0xFF);
    }
  }

  private void assertGivenBack() {
    awaitSent("\u001B[?1049l");
    assertThat(
            terminal.getAttributes().getLocalFlag(org.jline.terminal.Attributes.LocalFlag.ICANON))
        .isTrue();
  }

  private void awaitSent(String sequence) {
    for (int i = 0; i < 400 && !letters().contains(sequence); i++) {
      try {
        Thread.sleep(25);
      } catch (InterruptedException interrupted) {
        Thread.currentThread().interrupt();
      }
    }
    assertThat(letters()).contains(sequence);
  }

  /** What was sent, without where the cursor was put between letters. */
  private String letters() {
    return out.toString(UTF_8).replaceAll("\u001B\\[[0-9;]*[HGm]", "");
  }
}
