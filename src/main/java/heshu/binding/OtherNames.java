package heshu.binding;

import heshu.claim.Kind;
import java.util.List;
import java.util.Optional;

/** What else the subject of a claim may be called in a table. */
final class OtherNames {
  /** Whom a thing reached is told without the thing. */
  private static final List<String> REACHED = List.of("惠及", "受益", "受惠");

  /** Said of what goes before, these are no subject of their own. */
  private static final List<String> MEASURES =
      List.of("投资", "产值", "增加值", "收入", "利润", "产量", "面积", "里程");

  private static final String PULL = "拉动";

  private OtherNames() {}

  /** 新建厂房新增供地, after 新建厂房, may be read as 新增供地. */
  static Optional<String> withoutThingBefore(Question q) {
    return q.ahead().stream()
        .findFirst()
        .filter(
            before -> q.phrase().startsWith(before) && q.phrase().length() >= before.length() + 3)
        .map(before -> q.phrase().substring(before.length()))
        .filter(rest -> "的中内占比".indexOf(rest.charAt(0)) < 0 && !BareWords.nameNothing(rest))
        .filter(rest -> !MEASURES.contains(Name.bare(rest)));
  }

  /** 惠及企业, after 信用贷款, is said of that: 信用贷款惠及企业. */
  static Optional<String> ofThingBefore(Question q) {
    return q.ahead().stream()
        .findFirst()
        .filter(before -> REACHED.stream().anyMatch(q.phrase()::startsWith))
        .filter(before -> REACHED.stream().noneMatch(before::contains))
        .map(before -> before + q.phrase());
  }

  /** 工业拉动经济增长3个百分点 is said of what a table of contributions calls 工业拉动, or 工业. */
  static List<String> ofPull(Question q) {
    String said = q.claim().subject().indicator();
    int at = q.kind() == Kind.POINTS ? said.indexOf(PULL) : -1;
    if (at < 0) {
      return List.of();
    }
    String before = at >= 2 ? said.substring(0, at) : q.ahead().stream().findFirst().orElse("");
    int toward = before.indexOf('对');
    String part = toward >= 2 ? before.substring(0, toward) : before;
    return part.length() >= 2 ? List.of(part + PULL, part) : List.of();
  }

  /** 89%的公园全天开放 is said of what is called 全天开放公园占比 as well. */
  static Optional<String> ofShare(Question q) {
    return q.kind() == Kind.SHARE
            && q.isPercent()
            && !q.phrase().contains("占")
            && !q.phrase().contains("率")
        ? Optional.of(q.phrase() + "占比")
        : Optional.empty();
  }
}
