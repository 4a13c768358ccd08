package heshu.rule;

import heshu.text.Message;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;

/**
 * A parameter that an evaluator knows.
 *
 * @param name the key in a rule's {@code parameters}
 * @param type what its values must be
 * @param required whether a rule must give it
 * @param byDefault its values where a rule does not give it
 * @param choices the only values allowed, if there are any
 */
public record Parameter(
    String name, Type type, boolean required, List<String> byDefault, List<String> choices) {

  public Parameter {
    byDefault = List.copyOf(byDefault);
    choices = List.copyOf(choices);
  }

  public static Parameter required(String name, Type type) {
    return new Parameter(name, type, true, List.of(), List.of());
  }

  public static Parameter optional(String name, Type type, String... byDefault) {
    return new Parameter(name, type, false, List.of(byDefault), List.of());
  }

  public static Parameter choice(String name, List<String> choices) {
    return new Parameter(name, Type.WORDS, true, List.of(), choices);
  }

  /** What is wrong with a value. */
  public Optional<Message> complaint(String value) {
    if (!choices.isEmpty() && !choices.contains(value)) {
      return Optional.of(Message.of("rule.bad-choice", name, value, String.join("、", choices)));
    }
    return switch (type) {
      case WORDS -> Optional.empty();
      case NUMBER ->
          isNumber(value)
              ? Optional.empty()
              : Optional.of(Message.of("rule.bad-number", name, value));
      case PATTERN -> WordPattern.complaint(value);
    };
  }

  private static boolean isNumber(String value) {
    try {
      new BigDecimal(value);
      return true;
    } catch (NumberFormatException e) {
      return false;
    }
  }

  /** What the values of a parameter are. */
  public enum Type {
    WORDS,
    NUMBER,
    PATTERN
  }
}
