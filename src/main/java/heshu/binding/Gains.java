package heshu.binding;

import heshu.glossary.Indicator;
import java.util.List;
import java.util.Set;

/**
 * Tells what was gained in a year (新增高新技术企业37家) from what there is at its end (高新技术企业数 214家). Words
 * decide, those of the claim and those of the table.
 */
final class Gains {
  private static final List<String> GAINED =
      List.of("新增", "净增", "新认定", "新登记", "新设", "新注册", "新培育", "新入库", "新入统", "新纳统");

  private static final List<String> TOTALS = List.of("总数", "总量", "累计", "保有量", "拥有量", "存量");

  /** A label or title with such words counts what was done in a year. */
  private static final List<String> DONE =
      List.of(
          "新增", "净增", "新建", "新认", "新登", "新设", "新注册", "新培育", "新入", "新纳", "增量", "增加", "当年", "本年",
          "年内", "改造", "建设", "建成", "开工", "完成", "实施", "办理", "引进", "培训", "发放", "注销", "退出", "台账", "实事",
          "进展", "任务", "造林", "绿化", "播种", "种植");

  private static final List<String> COUNTS =
      List.of("数", "数量", "保有量", "拥有量", "存量", "户数", "家数", "户", "企业", "主体", "机构", "法人", "单位", "商户");

  private static final List<String> SUMMED =
      List.of("累计", "共", "总计", "合计", "争取", "投入", "安排", "招引", "签约", "落地", "减税", "就业");

  /** What is gained in such units stays, unless a label says that it was done in a year. */
  private static final Set<String> STOCKS = Set.of("count", "area", "length");

  private Gains() {}

  /** Whether a claim speaks of a gain and the line of what there is in all. */
  static boolean ofStock(Question question, Line line) {
    String phrase = question.phrase();
    return GAINED.stream().anyMatch(phrase::contains)
        && TOTALS.stream().noneMatch(phrase::contains)
        && isStock(question, line.label());
  }

  /** Whether the words say that something was done, year by year, so that the years add up. */
  static boolean addsUp(Question question, Line line) {
    String names =
        question.phrase() + ' ' + line.label().own().text() + ' ' + line.label().within().text();
    return DONE.stream().anyMatch(names::contains) || SUMMED.stream().anyMatch(names::contains);
  }

  private static boolean isStock(Question question, Label label) {
    String names = label.own().text() + ' ' + label.within().text() + ' ' + label.title().text();
    if (DONE.stream().anyMatch(names::contains)) {
      return false;
    }
    boolean counted =
        label.indicator().map(Indicator::nature).filter(Indicator.Nature.COUNT::equals).isPresent();
    boolean measured = STOCKS.contains(question.unit().dimension());
    return counted || measured || COUNTS.stream().anyMatch(label.own().text()::endsWith);
  }
}
