package heshu.tui.model;

import heshu.claim.Claim;
import java.util.Locale;

/** Moves in the list, and in the panes beside it. */
final class Movement {
  private Movement() {}

  static Model by(Model model, int lines) {
    if (model.panes().focus() != Pane.LIST) {
      return model.with(model.panes().scrolled(lines));
    }
    return to(model, model.listing().at() + lines);
  }

  static Model toEnd(Model model, boolean first) {
    if (model.panes().focus() == Pane.LIST) {
      return to(model, first ? 0 : model.listing().rows().size() - 1);
    }
    return first ? model.with(model.panes().home()) : by(model, model.page());
  }

  static Model to(Model model, int row) {
    return model.with(model.listing().to(row));
  }

  /** The next line that asks for a decision, from the end on from the beginning again. */
  static Model toUnresolved(Model model, int step) {
    int count = model.listing().rows().size();
    for (int i = 1; i <= count; i++) {
      int row = Math.floorMod(model.listing().at() + step * i, count);
      if (!model.decisions().isResolved(model.item(row))) {
        return to(model, row);
      }
    }
    return model.with(Notice.of("tui.all-resolved"));
  }

  /** The next line whose figure, indicator or sentence holds these words. */
  static Model find(Model model, String words) {
    return words.isEmpty() ? model : sought(model.seeking(words), words);
  }

  private static Model sought(Model model, String words) {
    int count = model.listing().rows().size();
    String wanted = words.toLowerCase(Locale.ROOT);
    for (int i = 1; i <= count; i++) {
      int row = (model.listing().at() + i) % count;
      if (holds(model, model.item(row), wanted)) {
        return to(model, row);
      }
    }
    return model.with(Notice.failure("tui.not-found", words));
  }

  private static boolean holds(Model model, Item item, String wanted) {
    String sentence =
        model.sheet().document().words(item.claim().map(Claim::sentence).orElse(item.span()));
    String indicator = item.claim().map(claim -> claim.subject().indicator()).orElse("");
    return sentence.toLowerCase(Locale.ROOT).contains(wanted)
        || indicator.toLowerCase(Locale.ROOT).contains(wanted);
  }

  /** The line of the claim with this number, or with this id. */
  static Model toNumber(Model model, String written) {
    for (int row = 0; row < model.listing().rows().size(); row++) {
      Item item = model.item(row);
      boolean named =
          item.id().equals(written)
              || item.claim().filter(c -> Integer.toString(c.index()).equals(written)).isPresent();
      if (named) {
        return to(model, row);
      }
    }
    return model.with(Notice.failure("tui.not-found", written));
  }
}
