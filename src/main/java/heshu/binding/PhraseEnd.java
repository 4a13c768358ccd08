package heshu.binding;

import heshu.claim.Claim;
import heshu.claim.Relation;
import java.util.List;

/** Where the words for what is measured end, and those for what it is compared with begin. */
final class PhraseEnd {
  /** In the name of revenue and expenditure no plan is meant. */
  private static final String PUBLIC_BUDGET = "公共预算";

  private static final List<String> PLANS = List.of("完成", "计划", "预算", "目标", "任务");

  private static final List<String> COMPARING =
      List.of("高于", "超过", "低于", "优于", "好于", "快于", "慢于", "领先", "超出", "高出", "多于", "少于", "好转");

  private PhraseEnd() {}

  static int of(Claim claim, String phrase) {
    return switch (claim.kind()) {
      case DURATION -> runIn(phrase);
      case SHARE -> Math.min(planIn(phrase), comparisonIn(phrase));
      default -> Math.min(comparisonIn(phrase), comparedIn(claim, phrase));
    };
  }

  /** What is held against something stands before 比 or 较: 税收收入比全省（快2个百分点）. */
  private static int comparedIn(Claim claim, String phrase) {
    String region = claim.subject().region();
    String other = claim.relation(Relation.Kind.COMPARED_WITH).map(Relation::words).orElse(region);
    for (int at = 2; at < phrase.length() && !other.isEmpty() && !namesPlan(other); at++) {
      boolean compares = phrase.charAt(at) == '比' || phrase.charAt(at) == '较';
      if (compares && phrase.startsWith(other, at + 1)) {
        return at;
      }
    }
    return phrase.length();
  }

  /** What was done of a plan stands before 完成: 改造危房完成年度计划的93.5%. */
  private static int planIn(String phrase) {
    int at = Math.max(phrase.lastIndexOf("完成"), phrase.lastIndexOf("占"));
    String rest = at < 2 ? "" : phrase.substring(at);
    return PLANS.stream().skip(1).anyMatch(rest::contains) ? at : phrase.length();
  }

  /** What a run of years is of stands before 连续: 粮食产量连续（5年）稳定增长. */
  private static int runIn(String phrase) {
    int at = phrase.indexOf("连续");
    return at >= 2 ? at : comparisonIn(phrase);
  }

  static int comparisonIn(String phrase) {
    int end = phrase.length();
    for (String word : COMPARING) {
      int at = phrase.indexOf(word);
      end = at >= 2 ? Math.min(end, at) : end;
    }
    return end;
  }

  /** Whether words speak of a plan or of what was done of it. */
  static boolean namesPlan(String words) {
    String said = words.replace(PUBLIC_BUDGET, "");
    return PLANS.stream().anyMatch(said::contains);
  }
}
