package heshu.claim;

import heshu.text.Span;
import heshu.text.WordClass;
import java.util.List;

/**
 * What a figure is set as: 将渔民人均收入3200元（2020年价格）作为新的救助标准 speaks of that standard, not of what
 * fishermen earn.
 */
final class SetAs {
  private static final String AS = "作为";
  private static final WordClass STANDARDS =
      WordClass.of(List.of("标准", "线", "门槛", "上限", "下限", "限额", "起点"));
  private static final WordClass NEW = WordClass.of(List.of("新的", "新"));
  private static final String ENDS = "，,。；;：:、\n";
  private static final int LONGEST = 20;

  private SetAs() {}

  /** The noun for it, empty where the figure is set as nothing. */
  static String of(String text, Span figure) {
    int at = behindBracket(text, figure.end());
    if (!text.startsWith(AS, at)) {
      return "";
    }
    int start = at + AS.length();
    start += NEW.at(text, start).length();
    int end = start;
    while (end < text.length() && ENDS.indexOf(text.charAt(end)) < 0 && end - start <= LONGEST) {
      end++;
    }
    String noun = text.substring(start, end).strip();
    return STANDARDS.ends(noun) ? noun : "";
  }

  private static int behindBracket(String text, int from) {
    if (from >= text.length() || "（(".indexOf(text.charAt(from)) < 0) {
      return from;
    }
    for (int at = from; at < Math.min(text.length(), from + LONGEST); at++) {
      if ("）)".indexOf(text.charAt(at)) >= 0) {
        return at + 1;
      }
    }
    return from;
  }
}
