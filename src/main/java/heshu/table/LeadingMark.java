package heshu.table;

import heshu.table.Caption.Mark;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What stands before the words of a caption and tells its place among the others: its indent,
 * numbering, 其中.
 *
 * @param mark the first of them
 * @param place how far from the left edge the words begin, in letters; 其中 counts as six
 * @param rest the caption behind them, without the spaces of its layout
 */
record LeadingMark(Mark mark, int place, String rest) {
  private static final Pattern NUMBERING =
      Pattern.compile(
          "^(?:([一二三四五六七八九十]{1,3})[、.](?![一二三四五六七八九十]{1,2}[级类次产期环线档季等批孩号])|\\(([一二三四五六七八九十]{1,3})\\)[、.]?"
              + "|(\\d{1,2})(?:[、]|\\.(?!\\d))|\\((\\d{1,2})\\)[、.]?)");
  private static final String NUMBERS = "一二三四五六七八九十(0123456789";
  private static final Pattern PART = Pattern.compile("^(?:其中[::]?|#+)");

  /** How wide 其中 and a hash stand before what they mark. */
  private static final int WIDTH_OF_PART = 6;

  private static final int WIDTH_OF_HASH = 2;

  /** Reads a caption that is folded to half width. */
  static LeadingMark of(String folded) {
    int indent = indent(folded);
    String rest = Footnotes.strip(withoutSpaces(folded.strip()));
    Mark mark = Mark.NONE;
    int width = 0;
    Matcher part = PART.matcher(rest);
    if (begins(rest, "其#") && part.find()) {
      mark = Mark.PART;
      width = rest.startsWith("#") ? WIDTH_OF_HASH : WIDTH_OF_PART;
      rest = rest.substring(part.end());
    }
    Matcher number = NUMBERING.matcher(rest);
    if (begins(rest, NUMBERS) && number.find() && number.end() < rest.length()) {
      mark = mark == Mark.NONE ? ofNumber(number) : mark;
      rest = rest.substring(number.end());
    }
    return new LeadingMark(mark, indent + width, Footnotes.strip(rest));
  }

  private static Mark ofNumber(Matcher number) {
    if (number.group(1) != null) {
      return Mark.HAN_NUMBER;
    }
    if (number.group(2) != null) {
      return Mark.BRACKETED_HAN_NUMBER;
    }
    return number.group(3) != null ? Mark.NUMBER : Mark.BRACKETED_NUMBER;
  }

  private static boolean begins(String words, String letters) {
    return !words.isEmpty() && letters.indexOf(words.charAt(0)) >= 0;
  }

  private static int indent(String folded) {
    int indent = 0;
    while (indent < folded.length() && folded.charAt(indent) <= ' ') {
      indent++;
    }
    return indent;
  }

  /** Spaces between Chinese letters are layout; those between Latin words stay. */
  private static String withoutSpaces(String words) {
    if (words.indexOf(' ') < 0 && words.indexOf('\t') < 0 && words.indexOf('\n') < 0) {
      return words;
    }
    StringBuilder bare = new StringBuilder(words.length());
    for (int i = 0; i < words.length(); i++) {
      char letter = words.charAt(i);
      boolean latin =
          i > 0
              && i + 1 < words.length()
              && isLatin(words.charAt(i - 1))
              && isLatin(words.charAt(i + 1));
      if (letter > ' ' || latin) {
        bare.append(letter);
      }
    }
    return bare.toString();
  }

  private static boolean isLatin(char letter) {
    return letter < 0x80 && Character.isLetter(letter);
  }
}
