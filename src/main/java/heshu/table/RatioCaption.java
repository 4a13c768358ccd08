package heshu.table;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A caption that names a part and its whole: 第三产业占地区生产总值比重, 拉动经济增长, 完成预算的.
 *
 * @param measure share, contribution, or completion where the whole is a plan
 * @param wholeOf the whole; empty for a plan
 * @param inPoints whether it is counted in percentage points (拉动), not per cent
 * @param part the words before
 */
record RatioCaption(Measure measure, Optional<String> wholeOf, boolean inPoints, String part) {
  private static final Pattern SHARE_OF =
      Pattern.compile("占([^占()]{2,}?)(?:的)?(?:比重|比例|份额|比率|百分比|比|%|±)+$");
  private static final Pattern CONTRIBUTION_TO = Pattern.compile("对([^对]{2,}?)(?:的)?(贡献率|贡献|拉动)$");

  private static final Pattern PULL = Pattern.compile("拉动([^拉动]{2,}?增长)$");

  /** Where the figures are in points: 高(低)于全国, 比全省±, 与全国平均水平相比. */
  private static final Pattern AHEAD_OF =
      Pattern.compile(
          "(?:[高快](?:[(/、]?[低慢][)]?)?于|[比与较])(全[国省市区州县盟])(?:平均)?(?:水平|增速|增幅)?"
              + "(?:[高快](?:[(/、]?[低慢][)]?)?|相比|之差|差距|增减|±|[+][-/]+|个)*$");

  /** How far a caption of figures in points says that something is ahead, of a region. */
  static Optional<RatioCaption> ahead(String caption) {
    Matcher ahead = AHEAD_OF.matcher(caption);
    return ahead.find()
        ? Optional.of(
            new RatioCaption(
                Measure.AHEAD,
                Optional.of(String.valueOf(ahead.group(1))),
                /* inPoints= */ true,
                caption.substring(0, ahead.start())))
        : Optional.empty();
  }

  static Optional<RatioCaption> of(String caption) {
    return share(caption).or(() -> pull(caption)).or(() -> contribution(caption));
  }

  private static Optional<RatioCaption> share(String caption) {
    Matcher share = SHARE_OF.matcher(caption);
    if (caption.indexOf('占') < 0 || !share.find()) {
      return Optional.empty();
    }
    String whole = String.valueOf(share.group(1));
    String part = caption.substring(0, share.start());
    boolean plan = whole.endsWith("预算") || whole.endsWith("计划") || whole.endsWith("任务");
    return Optional.of(
        plan
            ? new RatioCaption(Measure.COMPLETION, Optional.empty(), /* inPoints= */ false, part)
            : new RatioCaption(Measure.SHARE, Optional.of(whole), /* inPoints= */ false, part));
  }

  private static Optional<RatioCaption> pull(String caption) {
    Matcher pull = PULL.matcher(caption);
    return caption.contains("拉动") && pull.find()
        ? Optional.of(contribution(pull, caption, /* inPoints= */ true))
        : Optional.empty();
  }

  private static Optional<RatioCaption> contribution(String caption) {
    Matcher contribution = CONTRIBUTION_TO.matcher(caption);
    return caption.indexOf('对') >= 0 && contribution.find()
        ? Optional.of(contribution(contribution, caption, "拉动".equals(contribution.group(2))))
        : Optional.empty();
  }

  private static RatioCaption contribution(Matcher found, String caption, boolean inPoints) {
    return new RatioCaption(
        Measure.CONTRIBUTION,
        Optional.of(String.valueOf(found.group(1))),
        inPoints,
        caption.substring(0, found.start()));
  }
}
