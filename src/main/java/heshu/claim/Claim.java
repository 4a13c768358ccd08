package heshu.claim;

import heshu.quantity.Quantity;
import heshu.text.Span;
import java.util.List;
import java.util.Optional;

/**
 * A written quantity that says something of a subject which could be true or false.
 *
 * @param id eight hexadecimal digits that stay the same when the report is edited elsewhere
 * @param index its number in the report, from 1
 * @param span number, scale, unit, and a hedge that touches them; for ranks, comparison group and
 *     rank
 * @param text exactly the words of the span
 * @param sentence the sentence it stands in
 * @param clause the clause it stands in
 * @param heading the headings it stands under, outermost first, as written
 */
public record Claim(
    String id,
    int index,
    Span span,
    String text,
    Span sentence,
    Span clause,
    List<String> heading,
    Quantity quantity,
    Kind kind,
    Direction direction,
    Role role,
    Subject subject,
    List<Relation> relations,
    List<Note> notes) {

  public Claim {
    heading = List.copyOf(heading);
    relations = List.copyOf(relations);
    notes = List.copyOf(notes);
  }

  public Optional<Relation> relation(Relation.Kind wanted) {
    return relations.stream().filter(relation -> relation.kind() == wanted).findFirst();
  }

  public boolean hasNote(String code) {
    return notes.stream().anyMatch(note -> note.code().equals(code));
  }
}
