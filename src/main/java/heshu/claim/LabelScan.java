package heshu.claim;

import heshu.period.PeriodScanner;
import heshu.quantity.NumeralReader;
import heshu.text.Span;
import heshu.text.Trie;

/** Scans numbers that are names or marks: [2], “1+4”, 《…》, G331, 5G, （一）, 国发〔2024〕3号, addresses. */
final class LabelScan {
  /** The letters that enclose names and marks. */
  static final String OPENING = "[〔“\"《(";

  private static final int LONGEST_QUOTED_NAME = 14;
  private static final int LONGEST_TITLE = 60;
  private static final int NONE = -1;
  private static final String IN_CODES = "+-.·×/&_";

  private final PeriodScanner periods;

  LabelScan(PeriodScanner periods) {
    this.periods = periods;
  }

  /** Scans a listed word at a place; gives its end, or -1. */
  int word(ScanText text, int place) {
    long match = text.words().labels.longest(text.text(), place, text.length());
    if (match < 0) {
      return NONE;
    }
    Skipped.Reason reason = text.words().labels.value(match);
    if (reason == Skipped.Reason.ORDINAL
        && !text.beginsSentence(place)
        && !afterComma(text, place)) {
      return NONE;
    }
    return text.label(place, place + Trie.length(match), reason);
  }

  private static boolean afterComma(ScanText text, int place) {
    return ScanText.isPunctuation(text.at(place - 1));
  }

  /** Scans a mark in brackets at a place, or a name in quotation marks; gives its end, or -1. */
  int enclosed(ScanText text, int place) {
    return switch (text.at(place)) {
      case '[' -> footnote(text, place);
      case '〔' -> documentNumber(text, place);
      case '“' -> quoted(text, place, '”');
      case '"' -> quoted(text, place, '"');
      case '《' -> title(text, place);
      case '(' -> numbering(text, place);
      default -> NONE;
    };
  }

  /** [2]: a footnote mark, glued to the words before it. */
  private static int footnote(ScanText text, int place) {
    int end = place + 1;
    while (ScanText.isDigit(text.at(end)) && end - place <= 3) {
      end++;
    }
    return end > place + 1 && text.at(end) == ']'
        ? text.label(place, end + 1, Skipped.Reason.REFERENCE_NUMBER)
        : NONE;
  }

  /** The number of a table or a chart: 表9, 如图 3所示; not of 代表3名. */
  int caption(ScanText text, int place) {
    int word = text.at(place - 1) == ' ' ? place - 2 : place - 1;
    boolean caption = text.at(word) == '表' || text.at(word) == '图';
    char before = text.at(word - 1);
    if (!caption || !(ScanText.isPunctuation(before) || " 如见附".indexOf(before) >= 0)) {
      return NONE;
    }
    int end = place;
    while (ScanText.isDigit(text.at(end)) && end - place <= 2) {
      end++;
    }
    boolean figure = ScanText.isDigit(text.at(end)) || ".%‰亿万".indexOf(text.at(end)) >= 0;
    return figure ? NONE : text.label(place, end, Skipped.Reason.ORDINAL);
  }

  /** 〔2024〕3号. */
  private static int documentNumber(ScanText text, int place) {
    int end = place + 1;
    while (ScanText.isDigit(text.at(end)) && end - place <= 4) {
      end++;
    }
    if (end == place + 1 || text.at(end) != '〕') {
      return NONE;
    }
    end++;
    int number = text.at(end) == '第' ? end + 1 : end;
    int after = number;
    while (ScanText.isDigit(text.at(after))) {
      after++;
    }
    boolean numbered = after > number && text.at(after) == '号';
    return text.label(place, numbered ? after + 1 : end, Skipped.Reason.REFERENCE_NUMBER);
  }

  /** A short quotation with a numeral and no measure in it is a name: “1+4”, “四张清单”. */
  private int quoted(ScanText text, int place, char closing) {
    int end = place + 1;
    boolean numbered = false;
    while (end - place <= LONGEST_QUOTED_NAME && text.at(end) != closing) {
      char letter = text.at(end);
      if (ScanText.isStop(letter) || "%‰元，,".indexOf(letter) >= 0) {
        return NONE;
      }
      numbered = numbered || isNumeral(letter);
      end++;
    }
    if (!numbered || text.at(end) != closing || isPeriod(text, place + 1, end)) {
      return NONE;
    }
    return text.label(place + 1, end, Skipped.Reason.NAME);
  }

  private boolean isPeriod(ScanText text, int start, int end) {
    return periods.at(text.text(), start).filter(found -> found.span().end() >= end).isPresent();
  }

  /** Every number in the title of a document belongs to its name. */
  private static int title(ScanText text, int place) {
    int end = place + 1;
    int first = NONE;
    int last = NONE;
    while (end - place <= LONGEST_TITLE && text.at(end) != '》') {
      if (text.at(end) == '\n' || text.at(end) == ScanText.END) {
        return NONE;
      }
      if (isNumeral(text.at(end))) {
        first = first < 0 ? end : first;
        last = end + 1;
      }
      end++;
    }
    return first < 0 || text.at(end) != '》' ? NONE : text.label(first, last, Skipped.Reason.NAME);
  }

  /** (一) and (2) where a sentence begins. */
  private static int numbering(ScanText text, int place) {
    int end = place + 1;
    while (isNumeral(text.at(end)) && end - place <= 4) {
      end++;
    }
    return end > place + 1 && text.at(end) == ')' && text.beginsSentence(place)
        ? text.label(place, end + 1, Skipped.Reason.ORDINAL)
        : NONE;
  }

  /**
   * Scans Latin letters with digits among them: G331, PM2.5, C919, https://…; gives the end of the
   * name, or -1 where no digit belongs to it.
   */
  int latin(ScanText text, int place) {
    if (text.startsWith(place, "http") || text.startsWith(place, "www.")) {
      return address(text, place);
    }
    int acronym = text.length(text.words().acronyms, place);
    if (acronym > 0 && ScanText.isDigit(text.at(place + acronym))) {
      return NONE;
    }
    int end = place;
    boolean digits = false;
    while (isCode(text, end)) {
      digits = digits || ScanText.isDigit(text.at(end));
      end++;
    }
    return digits ? text.label(place, end, Skipped.Reason.NAME) : NONE;
  }

  static boolean isCode(ScanText text, int place) {
    char letter = text.at(place);
    if (ScanText.isLatin(letter) || ScanText.isDigit(letter)) {
      return true;
    }
    char next = text.at(place + 1);
    return IN_CODES.indexOf(letter) >= 0 && (ScanText.isLatin(next) || ScanText.isDigit(next));
  }

  private static int address(ScanText text, int place) {
    int end = place;
    while (text.at(end) > ' ' && text.at(end) < 128) {
      end++;
    }
    return text.label(place, end, Skipped.Reason.REFERENCE_NUMBER);
  }

  private static boolean isNumeral(char letter) {
    return ScanText.isDigit(letter) || NumeralReader.isHanNumeral(letter);
  }

  /** The span of a name that a number with Latin letters or plus signs around it belongs to. */
  static Span code(ScanText text, int place) {
    int end = place;
    while (isCode(text, end)) {
      end++;
    }
    return new Span(place, Math.max(end, place + 1));
  }
}
