package heshu.tui.model;

import heshu.binding.Candidate;
import heshu.text.Message;
import java.util.List;

/** What keys mean at the moment. */
public sealed interface Mode {
  /** Keys move in the list and its panes. */
  record Browsing() implements Mode {}

  /**
   * Keys write in the last line.
   *
   * @param command the command that takes what is written
   * @param text what stands there
   */
  record Asking(Command command, String text) implements Mode {
    Asking with(String newText) {
      return new Asking(command, newText);
    }
  }

  /**
   * Keys choose one of several.
   *
   * @param at the one chosen
   */
  record Choosing(Choice choice, int at) implements Mode {
    Choosing moved(int by) {
      return new Choosing(choice, Math.floorMod(at + by, Math.max(1, choice.options().size())));
    }
  }

  /** The sheet of keys. */
  record Helping(String search, int scroll) implements Mode {}

  /** What there is to choose from. */
  sealed interface Choice {
    Message title();

    List<Message> options();
  }

  /** The cells or formulas that a claim may speak of. */
  record Candidates(List<Candidate> candidates) implements Choice {
    public Candidates {
      candidates = List.copyOf(candidates);
    }

    @Override
    public Message title() {
      return Message.of("tui.choose-candidate");
    }

    @Override
    public List<Message> options() {
      return candidates.stream().map(CandidateLine::of).toList();
    }
  }

  /** The reports that are open. */
  record Reports(List<Message> options) implements Choice {
    public Reports {
      options = List.copyOf(options);
    }

    @Override
    public Message title() {
      return Message.of("tui.choose-report");
    }
  }

  /** The reading at which a claim is signed off. */
  record Stages() implements Choice {
    @Override
    public Message title() {
      return Message.of("tui.choose-stage");
    }

    @Override
    public List<Message> options() {
      return List.of(heshu.decision.Act.Stage.values()).stream()
          .map(
              stage ->
                  Message.literal(
                      stage.chineseName(), stage.name().toLowerCase(java.util.Locale.ROOT)))
          .toList();
    }
  }
}
