package heshu.cli;

import java.util.Locale;
import java.util.function.Function;

/** The shells for which there are completion scripts. */
enum Shell {
  BASH(BashCompletion::script),
  ZSH(ZshCompletion::script),
  FISH(FishCompletion::script);

  private final Function<CompletionModel, String> writer;

  Shell(Function<CompletionModel, String> writer) {
    this.writer = writer;
  }

  String script(CompletionModel model) {
    return writer.apply(model);
  }

  @Override
  public String toString() {
    return name().toLowerCase(Locale.ROOT);
  }
}
