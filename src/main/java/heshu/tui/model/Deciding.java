package heshu.tui.model;

import heshu.binding.Candidate;
import heshu.binding.FormulaText;
import heshu.binding.Proposal;
import heshu.claim.Claim;
import heshu.decision.Act;
import heshu.decision.Decision;
import heshu.decision.Edit;
import heshu.decision.Target;
import heshu.rule.Finding;
import heshu.text.Message;
import heshu.tui.model.Mode.Choosing;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Makes decisions, and takes them back. */
final class Deciding {
  private Deciding() {}

  /** Asks which candidate a claim speaks of. */
  static Step choose(Model model) {
    List<Candidate> candidates = model.candidates();
    if (candidates.isEmpty()) {
      return Step.to(model.with(Notice.failure("tui.no-candidates")));
    }
    return Step.to(model.with(new Choosing(new Mode.Candidates(candidates), 0)));
  }

  /** Signs a claim off, asking for the stage where none is named. */
  static Step sign(Model model, String stage) {
    if (model.current().flatMap(Item::claim).isEmpty()) {
      return Step.to(model.with(Notice.failure("tui.only-claims")));
    }
    return Act.Stage.named(stage)
        .map(named -> sign(model, named))
        .orElseGet(() -> Step.to(model.with(new Choosing(new Mode.Stages(), 0))));
  }

  /** Asks for the words that a decision needs. */
  static Step ask(Model model, Command command, String argument) {
    Optional<Item> item = model.current();
    if (item.isEmpty()) {
      return Step.to(model.with(Notice.failure("tui.nothing-chosen")));
    }
    if (command == Command.WAIVE && item.get().findings().isEmpty()) {
      return Step.to(model.with(Notice.failure("tui.nothing-to-waive")));
    }
    if (command != Command.WAIVE && item.get().claim().isEmpty()) {
      return Step.to(model.with(Notice.failure("tui.only-claims")));
    }
    return argument.isEmpty() ? Commands.ask(model, command, "") : taken(model, command, argument);
  }

  /** Decides with the words written. */
  static Step taken(Model model, Command command, String text) {
    if (text.isEmpty()) {
      return Step.to(model.with(Notice.failure("tui.nothing-written")));
    }
    if (command == Command.WAIVE) {
      return decide(model, waivers(model, text));
    }
    return command == Command.BIND
        ? bound(model, text)
        : decide(model, onClaim(model, new Act.Remark(text)));
  }

  /** What cannot be computed, or is in a unit that nobody takes for the claim's, is not tied. */
  private static Step bound(Model model, String text) {
    Optional<Proposal> proposal =
        model
            .current()
            .flatMap(Item::claim)
            .map(claim -> Proposal.of(text, claim, model.sheet().statistics()));
    Optional<Message> refusal = proposal.flatMap(Proposal::refusal);
    if (refusal.isPresent()) {
      return Step.to(model.with(new Notice(refusal.get(), true)));
    }
    Step step = decide(model, onClaim(model, new Act.Bind(text)));
    return proposal
        .flatMap(Proposal::warning)
        .map(warning -> step.noting(new Notice(warning, true)))
        .orElse(step);
  }

  static Step confirm(Model model, Candidate candidate) {
    return decide(model, onClaim(model, new Act.Confirm(FormulaText.of(candidate.formula()))));
  }

  static Step sign(Model model, Act.Stage stage) {
    return decide(model, onClaim(model, new Act.Sign(stage)));
  }

  /** What could not be written was not decided. */
  static Model unsaved(Model model, Event.Unsaved unsaved) {
    return model
        .changed(
            unsaved.report(),
            proof ->
                proof
                    .with(proof.history().without(unsaved.edit()))
                    .with(unsaved.edit().inverse().apply(proof.decisions().book())))
        .with(new Notice(unsaved.why(), true));
  }

  /** What somebody else decided stands; the change that was to be made is forgotten. */
  static Model refused(Model model, Event.Refused refused) {
    Notice notice =
        refused
            .theirs()
            .map(
                theirs ->
                    Notice.failure(
                        "tui.refused",
                        model.desk().wording().say(DecisionLine.of(theirs.act())),
                        DecisionLine.signature(theirs)))
            .orElseGet(() -> Notice.failure("tui.refused-taken-back"));
    return model
        .changed(
            refused.report(),
            proof -> proof.with(proof.history().without(refused.edit())).with(refused.book()))
        .with(notice);
  }

  static Step undo(Model model) {
    return model
        .history()
        .last()
        .map(edit -> made(model.with(model.history().undo()), edit.inverse(), "tui.undone"))
        .orElseGet(() -> Step.to(model.with(Notice.of("tui.nothing-to-undo"))));
  }

  static Step redo(Model model) {
    return model
        .history()
        .lastUndone()
        .map(edit -> made(model.with(model.history().redo()), edit, "tui.redone"))
        .orElseGet(() -> Step.to(model.with(Notice.of("tui.nothing-to-redo"))));
  }

  private static Step decide(Model model, List<Decision> decisions) {
    if (decisions.isEmpty()) {
      return Step.to(model.with(Notice.failure("tui.only-claims")));
    }
    Edit edit = Edit.of(model.decisions().book(), decisions);
    return made(model.with(model.history().with(edit)), edit, "tui.decided");
  }

  /** Shows the change at once; the file and the verdicts follow. */
  private static Step made(Model model, Edit edit, String code) {
    Model changed = model.with(edit.apply(model.decisions().book()));
    return Step.to(changed.with(Notice.of(code)), new Effect.Save(model.proof().path(), edit));
  }

  private static List<Decision> onClaim(Model model, Act act) {
    return model
        .current()
        .flatMap(Item::claim)
        .map(claim -> List.of(decision(model, Target.of(claim), act)))
        .orElse(List.of());
  }

  private static List<Decision> waivers(Model model, String reason) {
    Act act = new Act.Waive(reason, Optional.empty());
    List<Decision> waivers = new ArrayList<>();
    for (Finding finding : model.current().map(Item::findings).orElse(List.of())) {
      String words =
          model
              .current()
              .flatMap(Item::claim)
              .map(Deciding::words)
              .orElseGet(() -> model.sheet().document().words(finding.span()));
      waivers.add(decision(model, Target.of(finding, words), act));
    }
    return waivers;
  }

  private static String words(Claim claim) {
    return claim.subject().indicator() + " " + claim.text();
  }

  private static Decision decision(Model model, Target target, Act act) {
    return new Decision(target, act, model.desk().by(), Optional.of(model.desk().today()));
  }
}
