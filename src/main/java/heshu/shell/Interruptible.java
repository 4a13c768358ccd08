package heshu.shell;

import java.util.Optional;
import java.util.concurrent.CancellationException;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.function.Supplier;
import org.jline.terminal.Terminal;
import org.jline.terminal.Terminal.Signal;
import org.jline.terminal.Terminal.SignalHandler;

/**
 * Carries work out on a thread of its own, so that Ctrl-C ends the work and not the program. Work
 * that does not end within a moment is left to itself, and what it still says is not shown.
 */
final class Interruptible {
  private static final long PATIENCE_MILLIS = 1000;

  private final Terminal terminal;
  private final Commands commands;

  Interruptible(Terminal terminal, Commands commands) {
    this.terminal = terminal;
    this.commands = commands;
  }

  /** What came of the work; empty where a person has interrupted it. */
  <T> Optional<T> run(Supplier<T> work) throws InterruptedException {
    Interruption interruption = new Interruption();
    commands.begin(interruption);
    CompletableFuture<T> result = new CompletableFuture<>();
    Thread worker = new Thread(() -> carryOut(work, result), "heshu-line");
    worker.setDaemon(true);
    SignalHandler before =
        terminal.handle(
            Signal.INT,
            raised -> {
              interruption.ask();
              result.cancel(/* mayInterruptIfRunning= */ false);
            });
    try {
      worker.start();
      return Optional.of(result.join());
    } catch (CancellationException interrupted) {
      worker.join(PATIENCE_MILLIS);
      return Optional.empty();
    } catch (CompletionException failed) {
      throw new IllegalStateException(failed.getCause());
    } finally {
      terminal.handle(Signal.INT, before);
      commands.begin(new Interruption());
    }
  }

  private static <T> void carryOut(Supplier<T> work, CompletableFuture<T> result) {
    try {
      result.complete(work.get());
    } catch (RuntimeException | Error failed) {
      result.completeExceptionally(failed);
    }
  }
}
