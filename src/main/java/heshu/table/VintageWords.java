package heshu.table;

import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Words of captions, titles and notes that say which publication of a figure they hold. */
final class VintageWords {
  private static final List<String> FLASH = List.of("快报", "快速调查", "预计数", "预计");
  private static final List<String> PRELIMINARY = List.of("初步核算", "初步统计", "初步核实", "初步数", "初值");
  private static final List<String> FINAL = List.of("最终核实", "最终数", "年报数", "终值", "年报");
  private static final Pattern REVISED_YEAR = Pattern.compile("((?:19|20)\\d{2})年");

  /** 预计 before the name of a thing belongs to the name: 预计总投资, 预计使用寿命. */
  private static final Pattern EXPECTED =
      Pattern.compile("预计(?:数|值|完成[数额]?|执行数?|实现数?|可?达到?)?(?=$|[^\\p{IsHan}]|[增减升降比较同为占约])");

  private static final List<String> TAILS = List.of("数", "结果");

  private VintageWords() {}

  /** What a caption, a title or a file name says. */
  static Optional<Vintage> of(String words) {
    if (has(words, FLASH)) {
      return Optional.of(Vintage.FLASH);
    }
    if (has(words, PRELIMINARY)) {
      return Optional.of(Vintage.PRELIMINARY);
    }
    if (has(words, FINAL)) {
      return Optional.of(Vintage.FINAL);
    }
    return isRevision(words) ? Optional.of(Vintage.REVISED) : Optional.empty();
  }

  /** What a caption of a row or a column says. */
  static Optional<Vintage> ofCaption(String words) {
    boolean ofName = words.contains("预计") && !EXPECTED.matcher(words).find();
    return ofName ? Optional.empty() : of(words);
  }

  private static boolean isRevision(String words) {
    return (words.contains("修订") && (words.contains("普查") || words.contains("历史数据")))
        || words.contains("修订数");
  }

  /**
   * What a note says of the whole table; one that speaks of some years only says nothing.
   *
   * @param firstYear of the table: what was revised before it is not in the table
   */
  static Optional<Vintage> ofNote(String note, int firstYear) {
    if (isRevision(note)) {
      return lastYear(note) > 0 && lastYear(note) < firstYear
          ? Optional.empty()
          : Optional.of(Vintage.REVISED);
    }
    boolean someYears =
        note.indexOf('年') >= 4 && Character.isDigit(note.charAt(note.indexOf('年') - 1));
    return someYears ? Optional.empty() : of(note);
  }

  /** The last year whose figures a note says were revised: 对2013年…进行了修订. */
  private static int lastYear(String note) {
    int last = 0;
    Matcher year = REVISED_YEAR.matcher(note);
    while (year.find()) {
      last = Math.max(last, Integer.parseInt(year.group(1)));
    }
    return last;
  }

  private static boolean has(String words, List<String> any) {
    for (String word : any) {
      if (words.contains(word)) {
        return true;
      }
    }
    return false;
  }

  /** A caption without such words. */
  static String strip(String caption) {
    String rest = EXPECTED.matcher(caption).replaceAll("");
    for (List<String> words : List.of(FLASH, PRELIMINARY, FINAL)) {
      for (String word : words) {
        for (String tail : TAILS) {
          rest = rest.replace(word + tail, "");
        }
        rest = rest.replace(word, "");
      }
    }
    return rest;
  }
}
