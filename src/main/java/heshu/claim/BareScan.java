package heshu.claim;

import heshu.quantity.Hedge;
import heshu.quantity.Numeral;
import heshu.quantity.Unit;
import heshu.quantity.UnitReader;
import heshu.quantity.Units;
import heshu.text.Span;
import heshu.text.Trie;
import java.util.List;
import java.util.Optional;

/** Decides what a number without a unit is: an index or ratio that a verb states, or a label. */
final class BareScan {
  private static final Unit PERSON = Units.standard().unit("人").orElseThrow();
  private static final Unit VISITS = Units.standard().unit("人次").orElseThrow();
  private static final Unit HOUSEHOLD = Units.standard().unit("户").orElseThrow();
  private static final int PERSON_REACH = 10;
  private static final int SPOKEN_REACH = 24;
  private static final Unit YUAN = Units.standard().unit("元").orElseThrow();
  private static final int MONEY_EXPONENT = 8;
  private static final int LONG_NUMBER = 7;
  private static final int FIRST_YEAR = 1840;
  private static final int LAST_YEAR = 2100;

  /** Gives the end of what the number became. */
  int at(ScanText text, int place, Numeral numeral, Optional<UnitReader.Found> rejected) {
    boolean named = text.length(text.words().numbered, numeral.end()) > 0;
    boolean graded = text.at(numeral.end()) == '级';
    if ((rejected.isEmpty() || graded)
        && numeral.exponent() >= MONEY_EXPONENT
        && !named
        && isMoney(text, place, numeral)) {
      Unit unit = !graded && speaksOfPersons(text, place) ? PERSON : YUAN;
      return figure(text, place, numeral, graded ? numeral.end() + 1 : numeral.end(), unit);
    }
    if (numeral.han()) {
      return han(text, place, numeral);
    }
    if (rejected.isEmpty() && numeral.isScaled() && !named) {
      int end = isSurplus(text, numeral.end()) ? numeral.end() + 1 : numeral.end();
      return figure(text, place, numeral, end, people(text, place, end));
    }
    boolean joined = isJoined(text, numeral.end());
    if (joined) {
      Span code = LabelScan.code(text, place);
      return text.label(place, Math.max(code.end(), numeral.end()), Skipped.Reason.NAME);
    }
    if (rejected.isEmpty() && !named && isStated(text, place, numeral)) {
      return figure(text, place, numeral, numeral.end(), Units.NONE);
    }
    return text.label(place, numeral.end(), reason(text, place, numeral, rejected));
  }

  /** 突破万亿, 达到1.2万亿: the genre leaves the currency out. */
  private static boolean isMoney(ScanText text, int place, Numeral numeral) {
    boolean reached = text.lengthBefore(text.words().reach, place) > 0;
    boolean grade = text.at(numeral.end()) == '级';
    boolean ends =
        !ScanText.isHan(text.at(numeral.end())) || "大台关的门规俱产".indexOf(text.at(numeral.end())) >= 0;
    return reached && (ends || (grade && !text.startsWith(place - 1, "超")));
  }

  /** What a large number without a unit counts, as far as its neighbours say. */
  private static Unit people(ScanText text, int place, int end) {
    if (text.startsWith(place - VISITS.symbol().length(), VISITS.symbol())) {
      return VISITS;
    }
    if (isListed(text, place)) {
      return PERSON;
    }
    if (follows(text, text.words().households, end)) {
      return HOUSEHOLD;
    }
    return isPersons(text, place, end) ? PERSON : Units.NONE;
  }

  /** 分别增加17万和20万: the second of a list counts people as the first does. */
  private static boolean isListed(ScanText text, int place) {
    List<Mention> mentions = text.mentions();
    return !mentions.isEmpty()
        && "和、及与".indexOf(text.at(place - 1)) >= 0
        && mentions.get(mentions.size() - 1) instanceof Mention.Figure figure
        && figure.span().end() == place - 1
        && figure.quantity().unit().equals(PERSON);
  }

  /** 参保人数增加73万，总计达到1.1亿: whether the sentence spoke of people a little before. */
  private static boolean speaksOfPersons(ScanText text, int place) {
    for (int at = place - 1; at >= place - SPOKEN_REACH && !ScanText.isStop(text.at(at)); at--) {
      if (text.startsWith(at, "人口") || text.startsWith(at, "人数")) {
        return true;
      }
    }
    return false;
  }

  /** 76万困难群众, 参合人口8亿: people without a classifier. */
  private static boolean isPersons(ScanText text, int place, int from) {
    if (ScanText.isPunctuation(text.at(from)) || text.at(from) == '和') {
      return namesPersons(text, place);
    }
    return follows(text, text.words().persons, from);
  }

  /** Whether such a noun follows soon, nothing between that counts otherwise. */
  private static boolean follows(ScanText text, Trie<Boolean> nouns, int from) {
    for (int at = from; at < from + PERSON_REACH; at++) {
      if (ScanText.isPunctuation(text.at(at)) || text.length(text.words().notPersons, at) > 0) {
        return false;
      }
      if (text.length(nouns, at) > 0) {
        return true;
      }
    }
    return false;
  }

  private static boolean namesPersons(ScanText text, int place) {
    for (int at = place - 1; at >= place - PERSON_REACH; at--) {
      if (ScanText.isPunctuation(text.at(at))) {
        return false;
      }
      if (text.startsWith(at, "人口") || text.startsWith(at, "人数")) {
        return true;
      }
    }
    return false;
  }

  private static boolean isStated(ScanText text, int place, Numeral numeral) {
    boolean stated = text.lengthBefore(text.words().levelVerbs, place) > 0;
    boolean ends =
        ScanText.isPunctuation(text.at(numeral.end())) || ScanText.isHan(text.at(numeral.end()));
    return stated && ends && (numeral.decimals() > 0 || numeral.isScaled());
  }

  private static boolean isJoined(ScanText text, int end) {
    char letter = text.at(end);
    char next = text.at(end + 1);
    return ScanText.isLatin(letter)
        || ("+-·×/&_.".indexOf(letter) >= 0 && (ScanText.isLatin(next) || ScanText.isDigit(next)));
  }

  private static int han(ScanText text, int place, Numeral numeral) {
    int end = numeral.end();
    if (text.at(end) == '。' && isLoneDigit(text, end + 1) && end - place == 1) {
      return text.label(place, end + 2, Skipped.Reason.NAME);
    }
    boolean numbering = "、.是,".indexOf(text.at(end)) >= 0 && text.beginsSentence(place);
    return text.label(place, end, numbering ? Skipped.Reason.ORDINAL : Skipped.Reason.PHRASE);
  }

  /** The second half of 一。八, a 〇 read as a full stop. */
  private static boolean isLoneDigit(ScanText text, int place) {
    return "一二三四五六七八九".indexOf(text.at(place)) >= 0
        && text.at(place) != ScanText.END
        && !ScanText.isPunctuation(text.at(place + 1))
        && text.at(place + 1) != '是';
  }

  private static Skipped.Reason reason(
      ScanText text, int place, Numeral numeral, Optional<UnitReader.Found> rejected) {
    char next = text.at(numeral.end());
    boolean numbering = "、.)".indexOf(next) >= 0 && text.beginsSentence(place);
    if (numbering) {
      return Skipped.Reason.ORDINAL;
    }
    if (numeral.written().length() >= LONG_NUMBER && numeral.decimals() == 0) {
      return Skipped.Reason.REFERENCE_NUMBER;
    }
    boolean year = numeral.written().length() == 4 && numeral.isBetween(FIRST_YEAR, LAST_YEAR);
    boolean clock =
        rejected.isPresent() && rejected.get().unit().dimension().equals("index-points");
    boolean within = text.startsWith(numeral.end(), "年内");
    boolean from = "-—–~至".indexOf(next) >= 0 && endsWithin(text, numeral.end());
    boolean date = from || within || next == '日' || next == '月' || next == '时' || year || clock;
    return date ? Skipped.Reason.DATE : Skipped.Reason.NAME;
  }

  /** 3—5年内: a stretch of time in which something is to happen. */
  private static boolean endsWithin(ScanText text, int dash) {
    int at = dash;
    while ("-—–~至".indexOf(text.at(at)) >= 0 && text.at(at) != ScanText.END) {
      at++;
    }
    while (ScanText.isDigit(text.at(at))) {
      at++;
    }
    return text.startsWith(at, "年内");
  }

  /** 3万多群众: more than is written. */
  private static boolean isSurplus(ScanText text, int end) {
    return "多余".indexOf(text.at(end)) >= 0 && isPersons(text, end, end + 1);
  }

  private static int figure(ScanText text, int place, Numeral numeral, int end, Unit unit) {
    HedgeScan.Found hedge = HedgeScan.around(text, place, end, numeral);
    boolean surplus = unit.equals(PERSON) && end > numeral.end() && hedge.hedge() == Hedge.EXACT;
    return text.add(
        new Mention.Figure(
            new Span(hedge.start(), hedge.end()),
            FigureScan.quantity(numeral, unit, surplus ? Hedge.SURPLUS : hedge.hedge()),
            Mention.Form.PLAIN,
            "",
            0,
            List.of()));
  }
}
