package heshu.table;

import heshu.glossary.Glossary;
import heshu.glossary.Region;
import heshu.glossary.Regions;
import heshu.text.Trie;
import heshu.text.Widths;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The region that a title, the name of a sheet or of a file begins with. */
final class TitleRegion {
  private static final Pattern REGION_SHAPE =
      Pattern.compile(
          "^([\\u4e00-\\u9fa5]{2,9}?(?:省|市|区|县|旗|州|盟))(?=(?:19|20)\\d{2}|统计|主要|国民|经济|年度|历年|财政|工业|农业|居民|人口|社会|固定资产|规模以上|规上|教育|卫生|旅游|[0-9])");
  private static final Pattern TIME_BEFORE =
      Pattern.compile(
          "(?:19|20)\\d{2}年(?:度|末|底)?(?:第?[一二三四1-4]季度|前[二三]季度|上半年|下半年|\\d{1,2}(?:[-—–~至]\\d{1,2})?月份?(?:末|底)?)?");
  private static final Pattern SHAPE = Pattern.compile("[省市区县旗州盟]");
  private static final Pattern NO_REGION =
      Pattern.compile(
          "[各全分按本我和与及、的]|城市|地区|景区|社区|园区|校区|街区|小区|灾区|山区|库区|牧区|农区|超市|上市|入市|城区|市区|试验区|开发区|^[省市县区旗州盟]+$");

  /** What stands behind a short name that is the region of a table. */
  private static final Pattern SUBJECT =
      Pattern.compile(
          "[\\d(]|统计|主要|国民|经济|社会|年度|历年|分|各|全[省市区州]|规模以上|规上|工业|农业|服务业|建筑业|财政|金融|外贸|对外|投资|消费|居民|人口|城镇|农村|旅游|交通|教育|卫生|环境|三次产业|重点|月报|季报|年报|快报|公报|数据|指标|情况");

  /** What only the nation does: 中国对亚洲各国承包工程, not 中国驰名商标. */
  private static final Pattern OF_THE_NATION = Pattern.compile("[对同向与从]|实际|货物|进出口|国际收支");

  /** What a title is numbered by: 表3, 附表1-2, 一、, (二). */
  private static final Pattern NUMBER =
      Pattern.compile(
          "^(?:续|附)?表?\\s*(?:表|附表|附件|附)\\s*(?:\\d{1,2}(?=20\\d{2}年|\\D|$)|[一二三四五六七八九十]{0,3})(?:[-—.]\\d{1,2}(?!\\d))*\\s*[:、：.]?\\s*"
              + "|^\\d{1,2}(?:[-—.]\\d{1,2}){0,2}(?![\\d年月季日])\\s*[、.]?\\s*|^[(]?[一二三四五六七八九十]{1,3}[)、.]\\s*");

  private TitleRegion() {}

  /** The region of a title or of a file's name. */
  static Optional<String> of(String words) {
    String folded = Widths.fold(words).strip();
    String unnumbered = NUMBER.matcher(folded).replaceFirst("");
    String bare = withoutTimeBefore(CaptionReader.bare(unnumbered));
    if (bare.startsWith("分省") || bare.startsWith("各省") || bare.startsWith("分地区")) {
      return Optional.empty();
    }
    Matcher shape = REGION_SHAPE.matcher(bare);
    if (shape.find()
        && !FactsReader.SCOPE.matcher(shape.group()).find()
        && !NO_REGION.matcher(String.valueOf(shape.group(1))).find()) {
      return Optional.of(String.valueOf(shape.group(1)));
    }
    Optional<String> before = beforeIndicator(bare);
    if (before.isPresent()) {
      return before;
    }
    Trie<Region> names = Regions.standard().names();
    long found = names.longest(bare, 0, bare.length());
    return found < 0 ? Optional.empty() : named(names.value(found), bare, Trie.length(found));
  }

  /**
   * A region by name, if the words behind speak of it: 上海 in 上海进出口总额, not in 上海合作组织, 吉林大学 or 白银产量.
   * 国家级 and 国际 are no regions.
   */
  private static Optional<String> named(Region region, String title, int end) {
    String name = title.substring(0, end);
    String behind = title.substring(end);
    boolean full = name.equals(region.name()) && region.level() != Region.Level.WORLD;
    boolean named = full ? !behind.startsWith("场") : isSubject(behind);
    boolean nation = name.equals("中国") && OF_THE_NATION.matcher(behind).lookingAt();
    boolean state = name.equals("国家") || name.equals("国际");
    boolean taken = state ? behind.startsWith("财政") : named || nation;
    return taken ? Optional.of(region.name()) : Optional.empty();
  }

  private static boolean isSubject(String behind) {
    return behind.isEmpty()
        || SUBJECT.matcher(behind).lookingAt()
        || Glossary.standard().names().longest(behind, 0, behind.length()) >= 0;
  }

  /** A sheet for each county bears its name; 县区 and 市区 are none. */
  static Optional<String> ofSheet(String sheet) {
    String bare = CaptionReader.bare(sheet);
    boolean region =
        Columns.isRegion(bare)
            && Role.named(bare).isEmpty()
            && !NO_REGION.matcher(bare).find()
            && (bare.length() > 2 || Regions.standard().isRegion(bare));
    return region ? Optional.of(bare) : Optional.empty();
  }

  private static String withoutTimeBefore(String bare) {
    Matcher time = TIME_BEFORE.matcher(bare);
    return time.lookingAt() ? bare.substring(time.end()) : bare;
  }

  /** 白石县 in 白石县生产总值核算结果; not 居民小区 in 居民小区供热面积. */
  private static Optional<String> beforeIndicator(String bare) {
    Matcher shape = SHAPE.matcher(bare);
    while (shape.find()) {
      String name = bare.substring(0, shape.end());
      if (name.length() > 9 || NO_REGION.matcher(name).find()) {
        return Optional.empty();
      }
      if (name.length() > 2
          && Glossary.standard().names().longest(bare, shape.end(), bare.length()) >= 0) {
        return Optional.of(name);
      }
    }
    return Optional.empty();
  }
}
