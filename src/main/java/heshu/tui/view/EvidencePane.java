package heshu.tui.view;

import heshu.binding.Binding;
import heshu.binding.Candidate;
import heshu.claim.Claim;
import heshu.decision.Decision;
import heshu.rule.Evidence;
import heshu.rule.Finding;
import heshu.rule.Verdict;
import heshu.text.Span;
import heshu.text.Wording;
import heshu.tui.model.Box;
import heshu.tui.model.CandidateLine;
import heshu.tui.model.Candidates;
import heshu.tui.model.DecisionLine;
import heshu.tui.model.Item;
import heshu.tui.model.Model;
import java.util.ArrayList;
import java.util.List;

/** What the chosen line rests on: verdict, findings, cells, years, computation, candidates. */
final class EvidencePane {
  private final Model model;
  private final Wording wording;
  private final Glyphs glyphs;
  private final List<RichText> paragraphs = new ArrayList<>();

  EvidencePane(Model model, Glyphs glyphs) {
    this.model = model;
    this.wording = model.desk().wording();
    this.glyphs = glyphs;
  }

  void draw(Grid grid, Box box) {
    int columns = box.columns() - 1;
    model.current().ifPresent(item -> write(item, columns));
    int skip = model.panes().evidence();
    int row = box.top();
    for (RichText paragraph : paragraphs) {
      for (Span line : paragraph.lines(columns)) {
        if (skip-- <= 0 && row < box.bottom()) {
          paragraph.draw(grid, row++, box.left(), box.right() - 1, line);
        }
      }
    }
  }

  private void write(Item item, int columns) {
    head(item);
    item.claim().ifPresent(this::subject);
    item.verdict().ifPresent(this::verdict);
    item.findings().forEach(finding -> finding(finding, /* waived= */ false));
    item.waived().forEach(finding -> finding(finding, /* waived= */ true));
    decisions(item);
    cells(item, columns);
    item.verdict().ifPresent(verdict -> candidates(verdict.binding()));
  }

  private void head(Item item) {
    String number = item.claim().map(claim -> "#" + claim.index() + " ").orElse("");
    String words =
        item.claim().map(Claim::text).orElseGet(() -> model.sheet().document().words(item.span()));
    add(
        RichText.of(Ink.TITLE, number + words + "  ")
            .add(
                Ink.of(Look.of(item.standing())).bold(),
                item.standing().mark() + " " + wording.say(item.standing().word())));
  }

  private void subject(Claim claim) {
    List<String> parts = new ArrayList<>();
    parts.add(claim.subject().indicator());
    claim.subject().period().ifPresent(period -> parts.add(period.toString()));
    if (!claim.subject().region().isEmpty()) {
      parts.add(claim.subject().region());
    }
    parts.add(wording.say("output.kind." + claim.kind().contractName()));
    parts.add(wording.say("output.role." + claim.role().contractName()));
    add(RichText.of(Ink.DIM, String.join(" · ", parts)));
    claim.notes().forEach(note -> add(RichText.of(Ink.DIM, wording.say(note.text()))));
  }

  private void verdict(Verdict verdict) {
    verdict
        .reason()
        .ifPresent(
            reason -> labelled("tui.reason", wording.say("tui.reason." + reason.contractName())));
    verdict.explanation().forEach(words -> add(RichText.of(Ink.PLAIN, wording.say(words))));
    verdict.expected().ifPresent(expected -> labelled("tui.expected", expected));
    verdict
        .cause()
        .ifPresent(
            cause -> labelled("tui.cause", wording.say("tui.cause." + cause.contractName())));
    verdict
        .binding()
        .formula()
        .ifPresent(formula -> labelled("tui.computation", formula.computation()));
  }

  private void finding(Finding finding, boolean waived) {
    Look look = waived ? Look.WAIVED : Look.FOUND;
    String word =
        wording.say(
            waived ? "tui.standing.waived" : "tui.severity." + finding.severity().contractName());
    add(
        RichText.hanging(2)
            .add(Ink.of(look).bold(), word + " " + finding.rule() + "  ")
            .add(Ink.PLAIN, wording.say(finding.message())));
    finding.suggestion().ifPresent(words -> labelled("tui.suggestion", words));
  }

  private void decisions(Item item) {
    for (Decision decision : model.decisions().on(item)) {
      labelled(
          "tui.decision",
          wording.say(DecisionLine.of(decision.act())) + "  " + DecisionLine.signature(decision));
    }
  }

  private void cells(Item item, int columns) {
    List<Evidence> evidence = Cells.of(item);
    if (!evidence.isEmpty()) {
      title("tui.cells");
      paragraphs.addAll(
          new TableExcerpt(model.sheet().statistics(), evidence, columns).paragraphs());
      title("tui.years");
      paragraphs.addAll(YearChart.of(evidence.get(0), columns, glyphs));
    }
  }

  private void candidates(Binding binding) {
    List<Candidate> candidates = Candidates.of(binding);
    if (binding instanceof Binding.Unbound unbound) {
      add(RichText.of(Ink.PLAIN, wording.say(unbound.why())));
    } else if (binding instanceof Binding.Ambiguous ambiguous) {
      add(RichText.of(Ink.PLAIN, wording.say(ambiguous.distinction())));
    }
    if (!candidates.isEmpty()) {
      title(binding instanceof Binding.Unbound ? "tui.nearest" : "tui.candidates");
      candidates.forEach(this::candidate);
    }
  }

  private void candidate(Candidate candidate) {
    add(RichText.hanging(2).add(Ink.PLAIN, wording.say(CandidateLine.of(candidate))));
    for (Candidate.ScorePart part : candidate.parts()) {
      String points = (part.points() < 0 ? "" : "+") + CandidateLine.points(part.points());
      add(RichText.hanging(8).add(Ink.DIM, "  " + points + " " + wording.say(part.why())));
    }
  }

  private void labelled(String code, String words) {
    add(RichText.hanging(2).add(Ink.of(Look.KEY), wording.say(code) + " ").add(Ink.PLAIN, words));
  }

  private void title(String code) {
    add(RichText.empty());
    add(RichText.of(Ink.TITLE, wording.say(code)));
  }

  private void add(RichText paragraph) {
    paragraphs.add(paragraph);
  }
}
