package heshu.tui.view;

import heshu.binding.Candidate;
import heshu.rule.Evidence;
import heshu.text.Message;
import heshu.text.Span;
import heshu.text.Wording;
import heshu.tui.model.Box;
import heshu.tui.model.Mode;
import heshu.tui.model.Mode.Choosing;
import heshu.tui.model.Model;
import java.util.ArrayList;
import java.util.List;

/**
 * A list to choose from. Under candidates stands what the one aimed at is: its cell in its table
 * and what speaks for it.
 */
final class ChoicePane {
  private final Model model;
  private final Wording wording;
  private final Grid grid;
  private final Box box;
  private int row;

  private ChoicePane(Grid grid, Box box, Model model) {
    this.grid = grid;
    this.box = box;
    this.model = model;
    this.wording = model.desk().wording();
    this.row = box.top();
  }

  static void draw(Grid grid, Box box, Model model, Choosing choosing) {
    ChoicePane pane = new ChoicePane(grid, box, model);
    pane.options(choosing);
    if (choosing.choice() instanceof Mode.Candidates candidates) {
      pane.aimedAt(candidates.candidates().get(choosing.at()));
    }
  }

  private void options(Choosing choosing) {
    draw(RichText.of(Ink.of(Look.KEY).bold(), wording.say(choosing.choice().title())));
    List<Message> options = choosing.choice().options();
    int first = Math.max(0, choosing.at() - Math.max(0, box.rows() / 3 - 1));
    for (int i = first; i < options.size() && row < box.bottom(); i++) {
      Ink ink = Ink.PLAIN.reversed(i == choosing.at());
      draw(RichText.hanging(3).add(ink, (i + 1) + ". " + wording.say(options.get(i))));
    }
  }

  private void aimedAt(Candidate candidate) {
    List<Evidence> cells =
        candidate.formula().terms().stream()
            .map(term -> new Evidence(term.series(), term.observation()))
            .toList();
    List<RichText> below = new ArrayList<>();
    below.add(RichText.empty());
    below.addAll(
        new TableExcerpt(model.sheet().statistics(), wording, cells, box.columns() - 1)
            .paragraphs());
    below.add(RichText.empty());
    below.addAll(CandidateList.parts(candidate, wording));
    below.forEach(this::draw);
  }

  private void draw(RichText paragraph) {
    for (Span line : paragraph.lines(box.columns() - 1)) {
      if (row < box.bottom()) {
        paragraph.draw(grid, row++, box.left(), box.right() - 1, line);
      }
    }
  }
}
