package heshu.text;

import java.util.Locale;
import java.util.Map;
import java.util.MissingResourceException;
import java.util.ResourceBundle;
import java.util.concurrent.ConcurrentHashMap;

/** Puts messages into the words of one language. Chinese is the root of every bundle. */
public final class Wording {
  private static final ResourceBundle.Control ROOT_ONLY =
      ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES);

  private final Locale locale;
  private final Map<String, ResourceBundle> bundles = new ConcurrentHashMap<>();

  public Wording(Locale locale) {
    this.locale = locale;
  }

  public static Wording chinese() {
    return new Wording(Locale.SIMPLIFIED_CHINESE);
  }

  public Locale locale() {
    return locale;
  }

  public boolean isChinese() {
    return locale.getLanguage().equals("zh");
  }

  /**
   * The words of a message.
   *
   * @throws MissingResourceException if no bundle has its code
   */
  public String say(Message message) {
    if (message.code().equals(Message.LITERAL)) {
      int last = message.arguments().size() - 1;
      return say(message.arguments().get(isChinese() ? 0 : last));
    }
    int dot = message.code().indexOf('.');
    String pattern =
        bundle(message.code().substring(0, dot)).getString(message.code().substring(dot + 1));
    return fill(pattern, message);
  }

  /** Shorthand for saying a message made on the spot. */
  public String say(String code, Object... arguments) {
    return say(Message.of(code, arguments));
  }

  private ResourceBundle bundle(String packageName) {
    return bundles.computeIfAbsent(
        packageName,
        name ->
            ResourceBundle.getBundle(
                "heshu." + name + ".messages", isChinese() ? Locale.ROOT : locale, ROOT_ONLY));
  }

  private String say(Object argument) {
    return argument instanceof Message message ? say(message) : argument.toString();
  }

  private String fill(String pattern, Message message) {
    StringBuilder words = new StringBuilder();
    int at = 0;
    while (at < pattern.length()) {
      int close = pattern.charAt(at) == '{' ? pattern.indexOf('}', at) : -1;
      int index = close < 0 ? -1 : argumentIndex(pattern, at + 1, close);
      if (index < 0 || index >= message.arguments().size()) {
        words.append(pattern.charAt(at++));
      } else {
        words.append(say(message.arguments().get(index)));
        at = close + 1;
      }
    }
    return words.toString();
  }

  private static int argumentIndex(String pattern, int from, int to) {
    return to - from == 1 && Character.isDigit(pattern.charAt(from))
        ? pattern.charAt(from) - '0'
        : -1;
  }
}
