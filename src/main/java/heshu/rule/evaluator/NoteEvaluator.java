package heshu.rule.evaluator;

import heshu.claim.Note;
import heshu.rule.Alarm;
import heshu.rule.Evaluator;
import heshu.rule.Parameter;
import heshu.rule.Parameters;
import heshu.rule.Rule;
import java.util.List;
import java.util.Set;

/** Figures that could only be read after repair. */
final class NoteEvaluator implements Evaluator {
  @Override
  public String name() {
    return "reading-note";
  }

  @Override
  public List<Parameter> parameters() {
    return List.of(Parameter.choice("note", List.of(Note.REPAIRED, Note.JOINED)));
  }

  @Override
  public Set<String> variables(Parameters parameters) {
    return Set.of("written", "value");
  }

  @Override
  public Check prepare(Rule rule) {
    String wanted = rule.parameters().one("note");
    return report ->
        report.claims(rule.scope()).stream()
            .filter(claim -> claim.hasNote(wanted))
            .map(
                claim ->
                    Alarm.on(claim)
                        .with("value", claim.quantity().written())
                        .detailed(claim.notes().stream().map(Note::text).toList()))
            .toList();
  }
}
