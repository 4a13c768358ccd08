package heshu.claim;

import java.util.List;
import java.util.Optional;

/**
 * How a claim leans on something else in its sentence. Claims are named by their {@link
 * Claim#index()}.
 *
 * @param kind how
 * @param claim the other claim, where it is one
 * @param words the words that name the other side: 全国平均水平, 地区生产总值, 上年同期
 */
public record Relation(Kind kind, Optional<Integer> claim, String words) {
  private static final String AVERAGE = "年均";

  /** What is measured over a year is no average of years: PM2.5年均浓度. */
  private static final List<String> OF_ONE_YEAR =
      List.of("浓度", "值", "气温", "温度", "降水", "降雨", "径流", "水平");

  /** Whether a name says that something is of the average year: 年均新增就业. */
  public static boolean isAverage(String name) {
    int at = name.indexOf(AVERAGE);
    return at >= 0
        && OF_ONE_YEAR.stream().noneMatch(n -> name.startsWith(n, at + AVERAGE.length()));
  }

  /** At constant prices: 实际增长, 扣除价格因素, 按可比价计算. */
  public static final String REAL = "basis-real";

  /** At current prices: 名义增长, 按现价计算. */
  public static final String NOMINAL = "basis-nominal";

  /** Over the month or quarter before: 环比增长. */
  public static final String CHAIN = "basis-chain";

  /** On the scope of the base: 同口径增长. */
  public static final String SCOPE = "basis-scope";

  /** How claims lean on each other. */
  public enum Kind {
    /**
     * The growth, increase or points of the level or share that {@code claim} states:
     * …达126万亿元，增长5.2%.
     */
    CHANGE_OF,
    /** The end of a from–to whose beginning is {@code claim}. */
    TO_OF_FROM,
    /**
     * Member of a list (分别) that begins with {@code claim}; also on the first member, naming
     * itself.
     */
    LIST_MEMBER,
    /** A share whose whole is named by {@code words}: 占地区生产总值比重. */
    SHARE_OF,
    /** Points, or an amount, above or below what {@code words} name: 高于全国0.7个百分点. */
    COMPARED_WITH,
    /** A part (其中) of the total that {@code claim} states. */
    PART_OF,
    /** A contribution or pull on the growth of {@code words}. */
    CONTRIBUTES_TO,
    /** Average annual growth over the claim's period. */
    AVERAGE_OVER_PERIOD,
    /** Added up over the claim's period: 五年累计投入86亿元. */
    TOTAL_OVER_PERIOD,
    /** Kept to in each year of the claim's period: 五年来，粮食产量稳定在700亿斤以上. */
    HELD,
    /** The base year that {@code words} name: 比2020年增长, 是2012年的2.7倍. */
    SINCE,
    /** The run length that goes with the rank or the superlative in {@code claim}: 连续5年全省第一. */
    RUN_OF,
    /** The same quantity again in another unit: 1亿元（折合1400万美元）. */
    RESTATES,
    /**
     * Growth that is said to be on a basis of its own: {@code words} is {@link #REAL}, {@link
     * #NOMINAL}, {@link #CHAIN} or {@link #SCOPE}.
     */
    ON_BASIS,
    /** By how much more, or less, something grew than the time before: 贷款同比多增12亿元. */
    CHANGE_OF_INCREASE
  }
}
