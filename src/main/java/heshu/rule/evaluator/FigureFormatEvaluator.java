package heshu.rule.evaluator;

import heshu.rule.Alarm;
import heshu.rule.Evaluator;
import heshu.rule.Examined;
import heshu.rule.Parameter;
import heshu.rule.Parameters;
import heshu.rule.Rule;
import heshu.rule.WordPattern;
import heshu.text.Span;
import heshu.text.Widths;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/**
 * How the letters of one figure are set: what a pattern over folded text cannot see, or cannot
 * compare.
 */
final class FigureFormatEvaluator implements Evaluator {
  private static final WordPattern FIGURE = WordPattern.compile("\\d[\\d,.]*\\d");
  private static final WordPattern RANGE =
      WordPattern.compile(
          "(?P<low>\\d+(?:\\.\\d+)?)(?P<unit>(?:%|万|亿|万亿)?)(?:[~—～]+|至)"
              + "(?P<high>\\d+(?:\\.\\d+)?)(?P<other>(?:%|万亿|万|亿))");

  @Override
  public String name() {
    return "figure-format";
  }

  @Override
  public List<Parameter> parameters() {
    return List.of(
        Parameter.choice("defect", List.of("mixed-width", "separators", "reversed-range")));
  }

  @Override
  public Set<String> variables(Parameters parameters) {
    return Set.of("written", "suggestion");
  }

  @Override
  public Check prepare(Rule rule) {
    String defect = rule.parameters().one("defect");
    return report -> {
      List<Alarm> alarms = new ArrayList<>();
      for (Examined.Reading reading : report.readings(rule.scope())) {
        switch (defect) {
          case "mixed-width" -> mixedWidths(report, reading, alarms);
          case "separators" -> separators(reading, alarms);
          default -> reversedRanges(reading, alarms);
        }
      }
      return alarms;
    };
  }

  private static void mixedWidths(Examined report, Examined.Reading reading, List<Alarm> alarms) {
    for (WordPattern.Match match : FIGURE.matches(reading.content())) {
      boolean full = false;
      boolean half = false;
      for (int i = match.span().start(); i < match.span().end(); i++) {
        char letter = report.document().text().charAt(reading.text().origin(i));
        boolean digit = Character.isDigit(letter);
        full |= digit && Widths.fold(letter) != letter;
        half |= digit && Widths.fold(letter) == letter;
      }
      if (full && half) {
        String words = match.span().of(reading.content());
        alarms.add(alarm(reading, match.span()).suggesting(words));
      }
    }
  }

  /** Flags 1,2345 and 12,34,567 but neither 12,345 nor the list 3,5,8. */
  private static void separators(Examined.Reading reading, List<Alarm> alarms) {
    for (WordPattern.Match match : FIGURE.matches(reading.content())) {
      String words = match.span().of(reading.content());
      if (words.indexOf(',') >= 0 && isMisplaced(words)) {
        alarms.add(alarm(reading, match.span()));
      }
    }
  }

  private static boolean isMisplaced(String figure) {
    int point = figure.indexOf('.');
    String[] groups = (point < 0 ? figure : figure.substring(0, point)).split(",", -1);
    boolean wellFormed = groups[0].length() <= 3;
    boolean grouped = false;
    for (int i = 1; i < groups.length; i++) {
      wellFormed &= groups[i].length() == 3;
      grouped |= groups[i].length() >= 3;
    }
    return grouped && !wellFormed;
  }

  private static void reversedRanges(Examined.Reading reading, List<Alarm> alarms) {
    for (WordPattern.Match match : RANGE.matches(reading.content())) {
      String unit = words(match, "unit", reading);
      String other = words(match, "other", reading);
      BigDecimal low = new BigDecimal(words(match, "low", reading));
      BigDecimal high = new BigDecimal(words(match, "high", reading));
      if (unit.equals(other) && low.compareTo(high) > 0) {
        alarms.add(alarm(reading, match.span()));
      }
    }
  }

  private static String words(WordPattern.Match match, String group, Examined.Reading reading) {
    Span span = match.groups().get(group);
    return span == null ? "" : span.of(reading.content());
  }

  private static Alarm alarm(Examined.Reading reading, Span span) {
    return Alarm.at(reading.text().toSource(span)).with("written", span.of(reading.content()));
  }
}
