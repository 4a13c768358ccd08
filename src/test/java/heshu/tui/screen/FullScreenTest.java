package heshu.tui.screen;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import heshu.tui.MemoryTerminal;
import heshu.tui.model.Event;
import heshu.tui.model.Key;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PipedInputStream;
import java.io.PipedOutputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jline.terminal.Attributes;
import org.jline.terminal.Terminal;
import org.jline.terminal.Terminal.Signal;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The terminal under the full screen, in memory: what goes out, and what comes in as keys. */
class FullScreenTest {
  private static final String OTHER_SCREEN = "\u001B[?1049h";
  private static final String USUAL_SCREEN = "\u001B[?1049l";
  private static final int WAIT_MILLIS = 200;

  private final ByteArrayOutputStream out = new ByteArrayOutputStream();
  private final PipedOutputStream keyboard = new PipedOutputStream();
  private Terminal terminal;

  @BeforeEach
  void open() throws IOException {
    terminal = MemoryTerminal.of(new PipedInputStream(keyboard), out, 80, 24);
  }

  @AfterEach
  void close() throws IOException {
    terminal.close();
  }

  private FullScreen screen() throws IOException {
    return FullScreen.over(terminal, new Appearance(Theme.DEFAULT, /* mouse= */ true));
  }

  private String sent() {
    return out.toString(UTF_8);
  }

  /** A thread of the terminal carries what was written. */
  private void awaitSent(String sequence) {
    for (int i = 0; i < 200 && !sent().contains(sequence); i++) {
      pause();
    }
    assertThat(sent()).contains(sequence);
  }

  private static void pause() {
    try {
      Thread.sleep(25);
    } catch (InterruptedException interrupted) {
      Thread.currentThread().interrupt();
    }
  }

  private List<Event> typed(FullScreen screen, String bytes) throws IOException {
    keyboard.write(bytes.getBytes(UTF_8));
    keyboard.flush();
    List<Event> events = new ArrayList<>();
    int silent = 0;
    while (silent < 3) {
      Optional<Event> event = screen.read(WAIT_MILLIS);
      event.ifPresent(events::add);
      silent = event.isPresent() ? 0 : silent + 1;
    }
    return events;
  }

  @Test
  void a_terminal_that_was_open_is_given_back_as_it_was_and_stays_open() throws IOException {
    Attributes before = terminal.getAttributes();
    Terminal.SignalHandler handler = terminal.handle(Signal.INT, signal -> {});
    terminal.handle(Signal.INT, handler);

    FullScreen screen = screen();
    screen.onInterrupt(() -> {});
    screen.onResize(() -> {});
    awaitSent("\u001B[?1006h");
    assertThat(sent()).contains(OTHER_SCREEN);
    screen.close();
    screen.close();

    awaitSent(USUAL_SCREEN);
    assertThat(sent()).containsOnlyOnce(USUAL_SCREEN).contains("\u001B[?1006l");
    assertThat(terminal.getAttributes().toString()).isEqualTo(before.toString());
    assertThat(terminal.handle(Signal.INT, handler)).isSameAs(handler);
    terminal.writer().print("still open");
    terminal.flush();
    awaitSent("still open");
  }

  @Test
  void no_question_is_put_to_the_terminal() throws IOException {
    try (FullScreen screen = screen()) {
      assertThat(screen.size()).isEqualTo(new heshu.tui.model.Size(80, 24));
    }
    awaitSent(USUAL_SCREEN);
    assertThat(sent()).doesNotContain("\u001B[6n").doesNotContain("\u001B[c");
  }

  @ParameterizedTest
  @CsvSource({"1, '[<0;10;7M'", "2, '[<0;10;7M'", "5, '[<0;10;7M'", "9, '[<0;10;7M'"})
  void a_sequence_that_comes_in_two_pieces_is_one_event(int cut, String rest) throws Exception {
    String sequence = "\u001B" + rest;
    try (FullScreen screen = screen()) {
      Thread second = typedLater(sequence.substring(cut), cut == 1 ? 10 : 120);
      assertThat(typed(screen, sequence.substring(0, cut)))
          .containsExactly(new Event.Clicked(6, 9));
      second.join();
    }
  }

  @Test
  void an_escape_before_a_slow_letter_is_a_key_of_its_own() throws Exception {
    try (FullScreen screen = screen()) {
      Thread second = typedLater("[", 300);
      assertThat(typed(screen, "\u001B")).containsExactly(pressed("Escape"), pressed("["));
      second.join();
    }
  }

  private Thread typedLater(String bytes, int millis) {
    Thread thread =
        new Thread(
            () -> {
              try {
                Thread.sleep(millis);
                keyboard.write(bytes.getBytes(UTF_8));
                keyboard.flush();
              } catch (IOException | InterruptedException failed) {
                throw new IllegalStateException(failed);
              }
            });
    thread.start();
    return thread;
  }

  @Test
  void after_leaving_no_key_is_kept_from_what_comes_next() throws IOException {
    FullScreen screen = screen();
    assertThat(typed(screen, "j")).containsExactly(pressed("j"));
    screen.close();
    keyboard.write("x\n".getBytes(UTF_8));
    keyboard.flush();
    assertThat(terminal.reader().read(2000)).isEqualTo('x');
  }

  @ParameterizedTest
  @CsvSource({
    "'\u001B[A', Up",
    "'\u001B[B', Down",
    "'\u001B[5~', PageUp",
    "'\u001B[6~', PageDown",
    "'\u001B[H', Home",
    "'\u001B[F', End",
    "'\u001B[Z', BackTab",
    "'\t', Tab",
    "'\r', Enter",
    "'\n', Enter",
    "'\u007F', Backspace",
    "'\u001B', Escape",
    "'\u0012', C-r",
    "'\u0003', C-c",
    "' ', Space",
    "j, j",
    "G, G",
    "豁, 豁"
  })
  void a_key_has_its_name(String bytes, String name) throws IOException {
    try (FullScreen screen = screen()) {
      assertThat(typed(screen, bytes)).containsExactly(pressed(name));
    }
  }

  @Test
  void keys_in_a_burst_are_all_there_in_order() throws IOException {
    try (FullScreen screen = screen()) {
      assertThat(typed(screen, "w口径\r\u001B[Bu"))
          .containsExactly(
              pressed("w"),
              pressed("口"),
              pressed("径"),
              pressed("Enter"),
              pressed("Down"),
              pressed("u"));
    }
  }

  @Test
  void a_letter_outside_the_bmp_comes_in_whole() throws IOException {
    try (FullScreen screen = screen()) {
      StringBuilder letters = new StringBuilder();
      for (Event event : typed(screen, "𠮷")) {
        letters.append(((Event.Pressed) event).key().letter());
      }
      assertThat(letters).hasToString("𠮷");
    }
  }

  @Test
  void the_mouse_is_read_beyond_the_old_limit_of_columns() throws IOException {
    try (FullScreen screen = screen()) {
      assertThat(typed(screen, "\u001B[<0;300;7M\u001B[<0;300;7m\u001B[<64;1;1M\u001B[<65;2;9M"))
          .containsExactly(
              new Event.Clicked(6, 299), new Event.Wheeled(0, 0, -1), new Event.Wheeled(8, 1, 1));
    }
  }

  @Test
  void answers_of_the_terminal_are_no_keys() throws IOException {
    try (FullScreen screen = screen()) {
      assertThat(typed(screen, "\u001B[?1;2c\u001B[?2027;0$yj")).containsExactly(pressed("j"));
    }
  }

  @Test
  void a_terminal_that_has_gone_is_noticed() throws IOException {
    try (FullScreen screen = screen()) {
      keyboard.close();
      assertThatThrownBy(
              () -> {
                while (true) {
                  screen.read(WAIT_MILLIS);
                }
              })
          .isInstanceOf(IOException.class);
    }
  }

  private static Event pressed(String name) {
    return new Event.Pressed(new Key(name));
  }
}
