package heshu.cli;

import heshu.text.Wording;
import java.util.List;
import java.util.Locale;

/** The languages that the program speaks; Chinese unless told otherwise. */
enum Language {
  ZH(Locale.SIMPLIFIED_CHINESE),
  EN(Locale.ENGLISH);

  private final Locale locale;

  Language(Locale locale) {
    this.locale = locale;
  }

  Locale locale() {
    return locale;
  }

  @Override
  public String toString() {
    return name().toLowerCase(Locale.ROOT);
  }

  /**
   * The language that a command line asks for. It must be known before the command line is read, so
   * that mistakes in it can be named in that language.
   */
  static Language of(List<String> arguments) {
    int at = arguments.lastIndexOf("--locale");
    boolean english =
        arguments.contains("--locale=en")
            || (at >= 0 && at + 1 < arguments.size() && arguments.get(at + 1).equals("en"));
    return english ? EN : ZH;
  }

  Wording wording() {
    return new Wording(locale);
  }
}
