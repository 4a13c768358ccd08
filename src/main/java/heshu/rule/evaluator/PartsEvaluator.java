package heshu.rule.evaluator;

import heshu.claim.Claim;
import heshu.claim.Kind;
import heshu.claim.Relation;
import heshu.quantity.Interval;
import heshu.rule.Alarm;
import heshu.rule.Cause;
import heshu.rule.Evaluator;
import heshu.rule.Examined;
import heshu.rule.Parameter;
import heshu.rule.Parameters;
import heshu.rule.Rule;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Parts against their total: what 其中 names may not exceed it; what 共计 or 合计 adds up must come to
 * it. The slack is that of the written digits of all figures.
 */
final class PartsEvaluator implements Evaluator {
  private static final List<String> WITHIN = List.of("其中", "包括", "含");
  private static final List<String> TOTALS = List.of("合计", "共计", "总计", "合计为", "总计为");

  @Override
  public String name() {
    return "parts";
  }

  @Override
  public List<Parameter> parameters() {
    return List.of(Parameter.choice("slip", List.of("exceed-total", "miss-total")));
  }

  @Override
  public Set<String> variables(Parameters parameters) {
    return Set.of("written", "total", "parts", "expected");
  }

  @Override
  public Check prepare(Rule rule) {
    boolean exceed = rule.parameters().one("slip").equals("exceed-total");
    return report -> {
      List<Alarm> alarms = new ArrayList<>();
      for (List<Claim> sentence : report.sentences(rule.scope())) {
        if (exceed) {
          exceeding(sentence, report, alarms);
        } else {
          missing(sentence, report, alarms);
        }
      }
      return alarms;
    };
  }

  private static void exceeding(List<Claim> sentence, Examined report, List<Alarm> alarms) {
    Map<Integer, List<Claim>> parts = new LinkedHashMap<>();
    for (Claim claim : sentence) {
      claim
          .relation(Relation.Kind.PART_OF)
          .flatMap(Relation::claim)
          .filter(total -> isPart(claim, report.extraction().claim(total)))
          .filter(total -> !isRemark(report.extraction().claim(total), claim, report))
          .filter(total -> !isInterrupted(report.extraction().claim(total), claim, sentence))
          .ifPresent(total -> parts.computeIfAbsent(total, t -> new ArrayList<>()).add(claim));
    }
    parts.forEach(
        (index, of) -> {
          Claim total = report.extraction().claim(index);
          for (Claim part : of) {
            if (Amount.of(total).bounds().liesBelow(Amount.of(part).bounds())) {
              alarms.add(alarm(part, total, List.of(part)).because(Cause.SUM_MISMATCH));
              return;
            }
          }
        });
  }

  /** Levels of the same kind of thing; a share or a growth of a part may well be greater. */
  private static boolean isPart(Claim part, Claim total) {
    return part.kind() == Kind.LEVEL
        && total.kind() == Kind.LEVEL
        && part.quantity().unit().equals(total.quantity().unit())
        && part.subject().period().equals(total.subject().period())
        && !isBare(total)
        && !isAverage(total)
        && !mayBeNegative(total);
  }

  /**
   * 35268万辆（包括三轮汽车694万辆），其中私人汽车30989万辆: what stands in brackets has no parts outside them.
   * 三级医院4111个（其中三级甲等1876个），二级医院12294个: nor does 其中 reach beyond them.
   */
  private static boolean isRemark(Claim total, Claim part, Examined report) {
    String between = report.between(total, part);
    int close = between.indexOf(')');
    int open = between.indexOf('(');
    if (close < 0) {
      return false;
    }
    boolean within = open < 0 || close < open;
    return within || WITHIN.stream().noneMatch(between.substring(close)::contains);
  }

  /**
   * Whether something else is said of the parts before, after which it is no longer sure of what.
   */
  private static boolean isInterrupted(Claim total, Claim part, List<Claim> sentence) {
    return sentence.stream()
        .filter(claim -> claim.index() > total.index() && claim.index() < part.index())
        .anyMatch(claim -> claim.kind() != Kind.LEVEL);
  }

  /** 亿元 without a numeral, as in 亿元企业 or where a line break has cut a figure. */
  private static boolean isBare(Claim claim) {
    return "万亿".indexOf(claim.text().charAt(0)) >= 0;
  }

  /** Some of what an average or a rate is taken over lies above it. */
  private static boolean isAverage(Claim total) {
    String unit = total.quantity().unit().symbol();
    return unit.contains("/")
        || List.of("%", "‰").contains(unit)
        || List.of("均", "率", "单产", "密度", "价", "浓度", "工资", "标准").stream()
            .anyMatch(total.subject().indicator()::contains);
  }

  private static boolean mayBeNegative(Claim total) {
    return List.of("净", "差额", "顺差", "利润", "结余").stream()
        .anyMatch(total.subject().indicator()::contains);
  }

  private static void missing(List<Claim> sentence, Examined report, List<Alarm> alarms) {
    for (int i = 2; i < sentence.size(); i++) {
      Claim total = sentence.get(i);
      if (isTotal(sentence.get(i - 1), total, report)) {
        List<Claim> parts = partsBefore(sentence, i);
        if (parts.size() >= 2 && !sum(parts).meets(Amount.of(total).bounds())) {
          alarms.add(alarm(total, total, parts).because(Cause.SUM_MISMATCH));
        }
      }
    }
  }

  private static boolean isTotal(Claim last, Claim claim, Examined report) {
    String between = report.between(last, claim).replaceAll("[,，、。；()（）\\s]", "");
    return TOTALS.contains(between);
  }

  private static List<Claim> partsBefore(List<Claim> sentence, int end) {
    List<Claim> parts = new ArrayList<>();
    for (int i = end - 1; i >= 0; i--) {
      Claim part = sentence.get(i);
      if (!part.quantity().unit().equals(sentence.get(end).quantity().unit())
          || part.kind() != Kind.LEVEL) {
        break;
      }
      parts.add(0, part);
    }
    return parts;
  }

  private static Interval sum(List<Claim> parts) {
    return parts.stream()
        .map(part -> Amount.of(part).bounds())
        .reduce(Interval.point(BigDecimal.ZERO), Interval::plus);
  }

  private static Alarm alarm(Claim marked, Claim total, List<Claim> parts) {
    List<Claim> all = new ArrayList<>(parts);
    if (!all.contains(total)) {
      all.add(total);
    }
    BigDecimal sum =
        parts.stream()
            .map(part -> Amount.of(part).value())
            .reduce(BigDecimal.ZERO, BigDecimal::add);
    int decimals = parts.stream().mapToInt(part -> part.quantity().decimals()).max().orElse(0);
    Alarm alarm =
        Alarm.on(marked)
            .about(all.stream().sorted(java.util.Comparator.comparingInt(Claim::index)).toList())
            .with("total", total.text())
            .with("parts", String.join("、", parts.stream().map(Claim::text).toList()));
    return marked.equals(total)
        ? alarm.expecting(Amount.of(total).write(sum, decimals))
        : alarm.with("expected", "");
  }
}
