package heshu.cli;

import java.util.Locale;

/** The shells for which there are completion scripts. */
enum Shell {
  BASH,
  ZSH,
  FISH;

  String script(CompletionModel model) {
    return switch (this) {
      case BASH -> BashCompletion.script(model);
      case ZSH -> ZshCompletion.script(model);
      case FISH -> FishCompletion.script(model);
    };
  }

  @Override
  public String toString() {
    return name().toLowerCase(Locale.ROOT);
  }
}
