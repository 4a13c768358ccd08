package heshu.rule;

import heshu.text.Message;
import heshu.text.Span;
import java.util.List;
import java.util.Optional;

/**
 * Something in the report that a person should look at.
 *
 * @param id eight hexadecimal digits that stay the same when the report is edited elsewhere
 * @param rule the id of the rule that found it
 * @param severity how much it matters
 * @param claims ids of the claims concerned, in order of place; empty for findings on wording and
 *     documents
 * @param span where it is to be marked
 * @param message what is wrong, in one sentence
 * @param details further lines: evidence, computation, probable cause
 * @param expected what should stand there instead of the figure
 * @param cause what probably happened
 * @param evidence the cells it rests on
 * @param suggestion the words to put in place of those in {@code span}
 */
public record Finding(
    String id,
    String rule,
    Severity severity,
    List<String> claims,
    Span span,
    Message message,
    List<Message> details,
    Optional<String> expected,
    Optional<Cause> cause,
    List<Evidence> evidence,
    Optional<String> suggestion) {

  public Finding {
    claims = List.copyOf(claims);
    details = List.copyOf(details);
    evidence = List.copyOf(evidence);
  }

  /** The same finding under another id. */
  public Finding identified(String newId) {
    return new Finding(
        newId,
        rule,
        severity,
        claims,
        span,
        message,
        details,
        expected,
        cause,
        evidence,
        suggestion);
  }
}
