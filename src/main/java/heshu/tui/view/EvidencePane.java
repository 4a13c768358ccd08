package heshu.tui.view;

import heshu.binding.Binding;
import heshu.binding.Candidate;
import heshu.binding.Formula;
import heshu.claim.Claim;
import heshu.decision.Decision;
import heshu.rule.Evidence;
import heshu.rule.Finding;
import heshu.rule.Verdict;
import heshu.text.Message;
import heshu.text.Span;
import heshu.text.Wording;
import heshu.tui.model.Box;
import heshu.tui.model.Candidates;
import heshu.tui.model.DecisionLine;
import heshu.tui.model.Item;
import heshu.tui.model.Model;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** What the chosen line rests on: findings, verdict, decisions, cells, years, candidates. */
final class EvidencePane {
  private final Model model;
  private final Wording wording;
  private final Glyphs glyphs;
  private final List<RichText> paragraphs = new ArrayList<>();

  /** What stands there already: a finding often says the same as the verdict that it rests on. */
  private final Set<String> said = new HashSet<>();

  EvidencePane(Model model, Glyphs glyphs) {
    this.model = model;
    this.wording = model.desk().wording();
    this.glyphs = glyphs;
  }

  void draw(Grid grid, Box box) {
    int columns = box.columns() - 1;
    model.current().ifPresent(item -> write(item, columns));
    int count = paragraphs.stream().mapToInt(one -> one.lines(columns).size()).sum();
    int first = Math.max(0, Math.min(model.panes().evidence(), count - box.rows()));
    int skip = first;
    int row = box.top();
    for (RichText paragraph : paragraphs) {
      for (Span line : paragraph.lines(columns)) {
        if (skip-- <= 0 && row < box.bottom()) {
          paragraph.draw(grid, row++, box.left(), box.right() - 1, line);
        }
      }
    }
    if (first + box.rows() < count) {
      grid.put(box.bottom() - 1, box.right() - 1, box.right(), "↓", Ink.of(Look.KEY));
    }
  }

  private void write(Item item, int columns) {
    head(item);
    item.claim().ifPresent(this::subject);
    item.findings().forEach(finding -> finding(finding, /* waived= */ false));
    item.waived().forEach(finding -> finding(finding, /* waived= */ true));
    item.verdict().ifPresent(this::verdict);
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
    claim.subject().period().ifPresent(period -> parts.add(wording.say(period.message())));
    if (!claim.subject().region().isEmpty()) {
      parts.add(claim.subject().region());
    }
    parts.add(wording.say("output.kind." + claim.kind().contractName()));
    parts.add(wording.say("output.role." + claim.role().contractName()));
    add(RichText.of(Ink.DIM, String.join(" · ", parts)));
    claim.notes().forEach(note -> add(RichText.of(Ink.DIM, wording.say(note.text()))));
  }

  private void finding(Finding finding, boolean waived) {
    String word =
        wording.say(
            waived ? "tui.standing.waived" : "tui.severity." + finding.severity().contractName());
    Ink ink = Ink.of(waived ? Look.WAIVED : Look.FOUND).bold();
    add(RichText.hanging(2).add(ink, word + " ").add(Ink.DIM, finding.rule()));
    say(finding.message());
    finding.suggestion().ifPresent(words -> labelled("tui.suggestion", words));
    finding.details().forEach(this::say);
  }

  private void verdict(Verdict verdict) {
    verdict
        .reason()
        .ifPresent(
            reason ->
                labelled("tui.reason", wording.say("output.reason." + reason.contractName())));
    verdict.explanation().forEach(this::say);
    verdict
        .expected()
        .filter(expected -> !said.contains(expected))
        .ifPresent(expected -> labelled("tui.expected", expected));
    verdict
        .cause()
        .ifPresent(
            cause -> labelled("tui.cause", wording.say("output.cause." + cause.contractName())));
    verdict
        .binding()
        .formula()
        .filter(formula -> formula.kind() != Formula.Kind.DIRECT)
        .ifPresent(formula -> labelled("tui.computation", formula.computation()));
  }

  private void decisions(Item item) {
    for (Decision decision : model.decisions().on(item)) {
      String words = wording.say(DecisionLine.of(decision.act()));
      labelled("tui.decision", words + "  " + DecisionLine.signature(decision));
    }
  }

  private void cells(Item item, int columns) {
    List<Evidence> evidence = Cells.of(item);
    if (evidence.isEmpty()) {
      return;
    }
    title("tui.cells");
    paragraphs.addAll(
        new TableExcerpt(model.sheet().statistics(), wording, evidence, columns).paragraphs());
    title("tui.years");
    Evidence longest = Cells.longest(evidence.get(0), item);
    paragraphs.addAll(new YearChart(longest, columns, glyphs, wording).paragraphs());
  }

  private void candidates(Binding binding) {
    if (binding instanceof Binding.Unbound unbound) {
      say(unbound.why());
    } else if (binding instanceof Binding.Ambiguous ambiguous) {
      say(ambiguous.distinction());
    }
    List<Candidate> candidates = Candidates.of(binding);
    if (!candidates.isEmpty()) {
      title(binding instanceof Binding.Unbound ? "tui.nearest" : "tui.candidates");
      Optional<Candidate> chosen =
          binding instanceof Binding.Bound bound ? Optional.of(bound.chosen()) : Optional.empty();
      paragraphs.addAll(CandidateList.of(candidates, chosen, wording));
    }
  }

  /** Says something unless it has been said. */
  private void say(Message words) {
    String shown = wording.say(words);
    if (said.add(shown)) {
      add(RichText.of(Ink.PLAIN, shown));
    }
  }

  private void labelled(String code, String words) {
    said.add(words);
    add(
        RichText.hanging(2)
            .add(Ink.of(Look.KEY), wording.say(code) + (wording.isChinese() ? "" : " "))
            .add(Ink.PLAIN, words));
  }

  private void title(String code) {
    add(RichText.empty());
    add(RichText.of(Ink.TITLE, wording.say(code)));
  }

  private void add(RichText paragraph) {
    paragraphs.add(paragraph);
  }
}
