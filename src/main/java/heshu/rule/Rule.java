package heshu.rule;

import java.util.List;
import java.util.Optional;

/**
 * A rule as its file declares it.
 *
 * @param id the file's name without its ending: {@code percent-for-points}
 * @param title in Chinese
 * @param titleEnglish the title for an English terminal
 * @param evaluator the name of the {@link Evaluator} that carries it out
 * @param severity of its findings, unless settings say otherwise
 * @param enabled whether it runs without being selected by name
 * @param message with {@code {variables}} that the evaluator fills
 * @param messageEnglish the same for an English terminal
 * @param origin the file it was read from; empty for those that come with the program
 * @param page the whole file, as {@code rules show} prints it
 */
public record Rule(
    String id,
    String title,
    Optional<String> titleEnglish,
    String evaluator,
    Severity severity,
    boolean enabled,
    Scope scope,
    Parameters parameters,
    String message,
    Optional<String> messageEnglish,
    List<RuleExample> examples,
    Optional<String> origin,
    String page) {

  public Rule {
    examples = List.copyOf(examples);
  }

  /** The headings that a rule's page must have, in this order. */
  public static final List<String> HEADINGS = List.of("查什么", "为什么要紧", "不报什么", "例子");
}
