package heshu.rule.evaluator;

import heshu.claim.Claim;
import heshu.rule.Alarm;
import heshu.rule.Evaluator;
import heshu.rule.Examined;
import heshu.rule.Parameter;
import heshu.rule.Parameters;
import heshu.rule.Rule;
import heshu.text.Span;
import heshu.text.Widths;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * As many figures after 分别 as subjects before it. 和 may join two subjects or stand inside a name
 * (批发和零售业), so only a count that no reading of it gives is wrong.
 */
final class ListEvaluator implements Evaluator {
  private static final String RESPECTIVELY = "分别";
  private static final String CLAUSE_ENDS = "，,。；;：:！？";
  private static final int LONGEST_VERB = 8;

  @Override
  public String name() {
    return "list";
  }

  @Override
  public List<Parameter> parameters() {
    return List.of();
  }

  @Override
  public Set<String> variables(Parameters parameters) {
    return Set.of("written", "subjects", "figures");
  }

  @Override
  public Check prepare(Rule rule) {
    return report -> {
      List<Alarm> alarms = new ArrayList<>();
      for (List<Claim> sentence : report.sentences(rule.scope())) {
        for (int i = 0; i < sentence.size(); i++) {
          check(sentence, i, report).ifPresent(alarms::add);
        }
      }
      return alarms;
    };
  }

  private static Optional<Alarm> check(List<Claim> sentence, int first, Examined report) {
    Claim claim = sentence.get(first);
    int sentenceStart = claim.sentence().start();
    String before =
        Widths.fold(new Span(sentenceStart, claim.span().start()).of(report.document().text()));
    int word = before.lastIndexOf(RESPECTIVELY);
    if (word < 0 || before.length() - word - RESPECTIVELY.length() > LONGEST_VERB) {
      return Optional.empty();
    }
    String verb = before.substring(word + RESPECTIVELY.length());
    Optional<String> subjects = subjects(before.substring(0, word));
    boolean follows = first == 0 || sentence.get(first - 1).span().end() <= sentenceStart + word;
    if (subjects.isEmpty() || !follows || saysFromTo(verb) || !isOneClause(verb)) {
      return Optional.empty();
    }
    List<Claim> figures = members(sentence, first, report);
    Count count = Count.of(subjects.get());
    return count.allows(figures.size()) || figures.size() < 2
        ? Optional.empty()
        : Optional.of(alarm(figures, count, report));
  }

  private static boolean saysFromTo(String verb) {
    return verb.contains("由") || verb.contains("从");
  }

  private static boolean isOneClause(String verb) {
    return verb.chars().noneMatch(letter -> CLAUSE_ENDS.indexOf(letter) >= 0);
  }

  /** The words that list the subjects: the clause before 分别, when it is a list and nothing else. */
  private static Optional<String> subjects(String before) {
    int start = before.length();
    while (start > 0 && CLAUSE_ENDS.indexOf(before.charAt(start - 1)) < 0) {
      start--;
    }
    String clause = JoinedNames.asOne(withoutRemarks(before.substring(start))).strip();
    boolean figures = clause.chars().anyMatch(letter -> letter >= '0' && letter <= '9');
    boolean list = clause.indexOf('、') >= 0;
    return list && !figures ? Optional.of(clause) : Optional.empty();
  }

  /** 县（市、区） is one subject, and so is 医疗（生育）. */
  private static String withoutRemarks(String words) {
    StringBuilder rest = new StringBuilder();
    int depth = 0;
    for (int i = 0; i < words.length(); i++) {
      char letter = words.charAt(i);
      depth += letter == '(' ? 1 : 0;
      if (depth == 0) {
        rest.append(letter);
      }
      depth -= letter == ')' && depth > 0 ? 1 : 0;
    }
    return rest.toString();
  }

  private static List<Claim> members(List<Claim> sentence, int first, Examined report) {
    List<Claim> members = new ArrayList<>(List.of(sentence.get(first)));
    for (Claim next : sentence.subList(first + 1, sentence.size())) {
      String between = report.between(members.get(members.size() - 1), next).strip();
      if (!Set.of("、", "和", "与", "以及", "及", ",", "，").contains(between)) {
        break;
      }
      members.add(next);
    }
    return members;
  }

  private static Alarm alarm(List<Claim> figures, Count count, Examined report) {
    Claim first = figures.get(0);
    Span span = first.span().union(figures.get(figures.size() - 1).span());
    return Alarm.at(span)
        .about(figures)
        .with("written", report.document().words(span))
        .with("subjects", count.words())
        .with("figures", figures.size());
  }

  /** How many subjects a list may name. */
  private record Count(int least, int most) {
    static Count of(String words) {
      int least = 1;
      int joins = 0;
      int both = 0;
      for (int i = 0; i < words.length(); i++) {
        char letter = words.charAt(i);
        if (letter == '、') {
          least++;
        } else if (letter == '和' || letter == '与' || letter == '及') {
          joins++;
        } else if (words.startsWith("城乡", i) || words.startsWith("进出口", i)) {
          both++;
        }
      }
      return new Count(least, least + joins + both);
    }

    boolean allows(int figures) {
      return figures >= least && figures <= most;
    }

    String words() {
      return least == most ? Integer.toString(least) : least + "～" + most;
    }
  }
}
