package heshu.text;

import java.util.List;

/**
 * Something to say to a person, not yet in any language. The part of the code before the first dot
 * names the package whose resource bundle {@code heshu.<package>.messages} holds the words under
 * the rest of the code: {@code document.not-docx} is {@code not-docx} in {@code
 * heshu/document/messages.properties}.
 *
 * @param code the code, or {@link #LITERAL} when the first argument is the text itself and a
 *     second, if there is one, its English
 * @param arguments what fills {@code {0}}, {@code {1}} …: texts, and messages that are said in
 *     their turn
 */
public record Message(String code, List<Object> arguments) implements Sayable {
  /**
   * The code of a message whose text stands in no bundle, such as one written by the user in a
   * rule.
   */
  public static final String LITERAL = "";

  public Message {
    arguments = List.copyOf(arguments);
  }

  public static Message of(String code, Object... arguments) {
    return new Message(code, List.of(arguments).stream().map(Message::argument).toList());
  }

  private static Object argument(Object any) {
    return any instanceof Sayable sayable ? sayable.message() : any.toString();
  }

  @Override
  public Message message() {
    return this;
  }

  public static Message literal(String text) {
    return new Message(LITERAL, List.of(text));
  }

  /** A text that brings its own translation, such as the message of a rule file. */
  public static Message literal(String chinese, String english) {
    return new Message(LITERAL, List.of(chinese, english));
  }
}
