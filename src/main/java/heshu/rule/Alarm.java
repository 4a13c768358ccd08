package heshu.rule;

import heshu.claim.Claim;
import heshu.text.Message;
import heshu.text.Span;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * What an evaluator found, before the rule gives it words and a severity.
 *
 * @param span where it is to be marked
 * @param claims the claims concerned
 * @param values the variables of the message
 * @param details further lines
 * @param expected what should stand there instead of the figure
 * @param cause what probably happened
 * @param evidence the cells it rests on
 * @param suggestion the words to put in place of those in {@code span}
 */
public record Alarm(
    Span span,
    List<Claim> claims,
    Map<String, String> values,
    List<Message> details,
    Optional<String> expected,
    Optional<Cause> cause,
    List<Evidence> evidence,
    Optional<String> suggestion) {

  public Alarm {
    claims = List.copyOf(claims);
    values = Map.copyOf(values);
    details = List.copyOf(details);
    evidence = List.copyOf(evidence);
  }

  public static Alarm at(Span span) {
    return new Alarm(
        span,
        List.of(),
        Map.of(),
        List.of(),
        Optional.empty(),
        Optional.empty(),
        List.of(),
        Optional.empty());
  }

  /** An alarm on the first of these claims. */
  public static Alarm on(Claim marked, Claim... others) {
    Alarm alarm = at(marked.span());
    List<Claim> claims = new java.util.ArrayList<>(List.of(others));
    claims.add(marked);
    claims.sort(java.util.Comparator.comparingInt(Claim::index));
    return alarm.about(claims).with("written", marked.text());
  }

  public Alarm about(List<Claim> concerned) {
    return new Alarm(span, concerned, values, details, expected, cause, evidence, suggestion);
  }

  public Alarm with(String name, Object value) {
    Map<String, String> more = new LinkedHashMap<>(values);
    more.put(name, value.toString());
    return new Alarm(span, claims, more, details, expected, cause, evidence, suggestion);
  }

  public Alarm expecting(String words) {
    return new Alarm(span, claims, values, details, Optional.of(words), cause, evidence, suggestion)
        .with("expected", words);
  }

  public Alarm because(Cause probable) {
    return new Alarm(
        span, claims, values, details, expected, Optional.of(probable), evidence, suggestion);
  }

  public Alarm detailed(List<Message> lines) {
    return new Alarm(span, claims, values, lines, expected, cause, evidence, suggestion);
  }

  public Alarm resting(List<Evidence> cells) {
    return new Alarm(span, claims, values, details, expected, cause, cells, suggestion);
  }

  public Alarm suggesting(String words) {
    return new Alarm(span, claims, values, details, expected, cause, evidence, Optional.of(words))
        .with("suggestion", words);
  }
}
