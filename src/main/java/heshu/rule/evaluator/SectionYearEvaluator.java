package heshu.rule.evaluator;

import heshu.document.Block;
import heshu.rule.Alarm;
import heshu.rule.Evaluator;
import heshu.rule.Examined;
import heshu.rule.Parameter;
import heshu.rule.Parameters;
import heshu.rule.Rule;
import heshu.rule.WordPattern;
import heshu.text.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;

/**
 * The year of a section against the year that the report reviews: a review of Y, then the work of
 * Y+1. A heading, or the sentence that opens the plan, with another year is last year's report left
 * standing.
 */
final class SectionYearEvaluator implements Evaluator {
  private static final WordPattern REVIEW =
      WordPattern.compile(
          "(?P<mark>(?P<year>\\d{4})年)[^，。；\\d]{0,8}(?:工作)?(?:回顾|总结|完成情况)|回顾(?P<other>\\d{4})年");
  private static final WordPattern PLAN =
      WordPattern.compile(
          "(?P<mark>(?P<year>\\d{4})年)(?:政府|全年|我们)?[^，。；\\d]{0,6}"
              + "(?:工作安排|工作打算|工作部署|工作建议|工作任务|重点工作|重点任务|主要预期目标|主要目标|发展主要预期目标"
              + "|工作总体要求|工作的总体要求|总体要求)|做好(?P<doing>\\d{4})年(?:的)?(?:各项|政府|经济)?工作");

  @Override
  public String name() {
    return "section-year";
  }

  @Override
  public List<Parameter> parameters() {
    return List.of();
  }

  @Override
  public Set<String> variables(Parameters parameters) {
    return Set.of("written", "expected", "section");
  }

  @Override
  public Check prepare(Rule rule) {
    return report -> {
      OptionalInt year = report.extraction().context().year();
      List<Alarm> alarms = new ArrayList<>();
      if (year.isPresent()) {
        for (Examined.Reading reading : report.readings(rule.scope())) {
          check(PLAN, year.getAsInt() + 1, "安排", reading, alarms);
          if (reading.block().kind() != Block.Kind.PARAGRAPH) {
            check(REVIEW, year.getAsInt(), "回顾", reading, alarms);
          }
        }
      }
      return alarms;
    };
  }

  private static void check(
      WordPattern pattern,
      int expected,
      String section,
      Examined.Reading reading,
      List<Alarm> alarms) {
    for (WordPattern.Match match : pattern.matches(reading.content())) {
      Span year = yearOf(match);
      int written = Integer.parseInt(year.of(reading.content()));
      if (isLeftStanding(written, expected)) {
        alarms.add(
            Alarm.at(reading.text().toSource(year))
                .with("written", written)
                .with("section", section)
                .expecting(Integer.toString(expected)));
      }
    }
  }

  private static Span yearOf(WordPattern.Match match) {
    return List.of("year", "other", "doing").stream()
        .flatMap(name -> Optional.ofNullable(match.groups().get(name)).stream())
        .findFirst()
        .orElse(match.span());
  }

  /** One or two years back; further back or ahead the text speaks of something else. */
  private static boolean isLeftStanding(int written, int expected) {
    return written < expected && written >= expected - 2;
  }
}
