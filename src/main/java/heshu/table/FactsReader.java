package heshu.table;

import heshu.glossary.Regions;
import heshu.quantity.ScaledUnit;
import heshu.table.grid.Grid;
import heshu.text.Widths;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

/** Reads the lines above and below a table, its sheet's and its file's name. */
final class FactsReader {
  private static final Pattern UNIT_LINE =
      Pattern.compile("(?:计量|金额)?单\\s*位\\s*[:：]\\s*([^)）]*(?:[(（][^)）]*[)）])?[^)）]*)");
  private static final Pattern SAID =
      Pattern.compile("^(数据库|时间|地区|指标|填报单位|编制单位|制表|日期|填报日期|制表单位|表\\s*号|报表日期)\\s*[:：]\\s*(.*)$");
  private static final Pattern TABLE_NUMBER =
      Pattern.compile(
          "^(?:续|附)?表?\\s*(?:表|附表|附件|附)\\s*[-一二三四五六七八九十\\d]*(?:[-—.]\\d+)*\\s*[:、：.]?\\s*|^\\d{1,2}(?:[-—.]\\d{1,2}){1,2}\\s*(?=[\\u4e00-\\u9fa5])(?![年月季日])");
  static final Pattern SCOPE =
      Pattern.compile("全省|全市|全区|全县|全州|全盟|全旗|市本级|省本级|市直|(?<![省县各地分州个旗])市区|市辖区");
  private static final Pattern PATH_YEAR = Pattern.compile("(?<!\\d)(?:19|20)\\d{2}(?!\\d)");
  private static final Pattern PLAN_AMID =
      Pattern.compile("[“\"]十[一二三四五六七八九]五[”\"]|十[一二三四五六七八九]五(?:时期|期间)");
  private static final Pattern CONTINUED = Pattern.compile("^续表|续表\\s*\\d*$|[(（]续[一二三四\\d]?[)）]");
  private static final Pattern COMPARED =
      Pattern.compile("((?:年均|年平均)?(?:增速|增长速度|增长率|增幅))(?:对比|比较|对照|情况)(?:表|一览表)?(?:\\([^)]*\\))?$");
  private static final int LONGEST_TITLE = 80;

  /** Rows that are looked through for the years of a table. */
  private static final int MOST_YEARS = 300;

  private final Grid grid;
  private final CaptionReader captions;
  private String title = "";
  private String unitLine = "";
  private Optional<Caption> indicator = Optional.empty();
  private String region = "";
  private boolean national;
  private final List<String> notes = new ArrayList<>();

  private FactsReader(Grid grid, CaptionReader captions) {
    this.grid = grid;
    this.captions = captions;
  }

  /**
   * Reads what a table says of itself.
   *
   * @param file the path of the file, whose name and folders may tell its year
   * @param before the table above, for 续表
   */
  static TableFacts read(
      Grid grid, Block block, String file, Optional<TableFacts> before, CaptionReader captions) {
    FactsReader reader = new FactsReader(grid, captions);
    if (before.isEmpty()) {
      grid.captions().forEach(reader::line);
    }
    block.above().forEach(row -> reader.texts(row).forEach(reader::line));
    block.header().forEach(reader::unitInHeader);
    block.below().forEach(row -> reader.texts(row).forEach(reader.notes::add));
    return reader.facts(file, block, before);
  }

  private List<String> texts(int row) {
    List<String> texts = new ArrayList<>();
    for (int column = 0; column < grid.width(row); column++) {
      String text = grid.text(row, column).strip();
      if (!text.isEmpty() && !texts.contains(text)) {
        texts.add(text);
      }
    }
    return texts;
  }

  /** Some tables put their 单位 line into a corner of the captions. */
  private void unitInHeader(int row) {
    for (String text : texts(row)) {
      if (unitLine.isEmpty() && text.length() > 3 && UNIT_LINE.matcher(text).lookingAt()) {
        unitLine(text);
      }
    }
  }

  private boolean unitLine(String text) {
    Matcher unit = UNIT_LINE.matcher(text);
    if (!unit.find() || text.contains("填报单位") || text.contains("编制单位") || text.contains("制表单位")) {
      return false;
    }
    unitLine = String.valueOf(unit.group(1)).strip();
    return unit.start() == 0 || (unit.end() == text.length() && unit.start() <= 1);
  }

  private void line(String text) {
    Matcher said = SAID.matcher(Widths.fold(text));
    if (said.matches()) {
      said(String.valueOf(said.group(1)), String.valueOf(said.group(2)).strip());
      return;
    }
    if (unitLine(text)) {
      return;
    }
    if (BlockFinder.isNote(text) || text.length() > LONGEST_TITLE || text.endsWith("。")) {
      notes.add(text);
    } else if (isBracketed(text)) {
      notes.add(text);
      time(text);
    } else if (title.isEmpty()) {
      title = text;
    } else {
      title = better(text);
    }
  }

  private static boolean isBracketed(String text) {
    return (text.startsWith("(") || text.startsWith("（"))
        && (text.endsWith(")") || text.endsWith("）"));
  }

  /** A date in brackets below the title belongs to it. */
  private void time(String bracketed) {
    if (PeriodCaption.of(CaptionReader.bare(bracketed)).hasYear() && bracketed.length() < 30) {
      title = title + bracketed;
    }
  }

  /** Of two lines the one that is numbered as a table, else both. */
  private String better(String text) {
    boolean numbered = TABLE_NUMBER.matcher(text).lookingAt();
    boolean before = TABLE_NUMBER.matcher(title).lookingAt();
    return numbered && !before ? text : title + " " + text;
  }

  private void said(String what, String words) {
    switch (what) {
      case "地区" -> region = words;
      case "指标" -> indicator = Optional.of(captions.read(words));
      case "数据库" -> national = words.matches("(?:年度|季度|月度|进度)数据");
      default -> {
        if (what.endsWith("日期")) {
          notes.add(what + "：" + words);
        }
      }
    }
  }

  private TableFacts facts(String file, Block block, Optional<TableFacts> before) {
    String name = fileTitle(file.substring(file.lastIndexOf('/') + 1));
    boolean continued = CONTINUED.matcher(title).find() && before.isPresent();
    String shown = continued ? before.get().title() : title;
    if (continued && unitLine.isEmpty()) {
      unitLine = before.get().unitLine();
    }
    Caption words = captions.read(TABLE_NUMBER.matcher(Widths.fold(shown)).replaceFirst(""));
    Caption fileWords = captions.read(name);
    String sheet = grid.sheet().orElse("");
    PeriodCaption time =
        titleTime(shown).orElse(titleTime(sheet)).orElse(titleTime(name)).orElse(yearOfPath(file));
    if (region.isEmpty()) {
      region =
          TitleRegion.of(shown)
              .or(() -> TitleRegion.ofSheet(sheet))
              .or(() -> TitleRegion.of(name))
              .orElse(national ? Regions.NATION : "");
    }
    Matcher scope = SCOPE.matcher(shown);
    Vintage vintage =
        VintageWords.of(shown)
            .or(() -> VintageWords.of(name))
            .or(() -> vintageOfNotes(block))
            .orElse(Vintage.UNSTATED);
    Caption topic = shown.isEmpty() ? fileWords : words;
    return new TableFacts(
        shown,
        unitLine,
        units(),
        words.unit(),
        time,
        titleYears(shown).orElse(titleYears(sheet)).orElse(titleYears(name)),
        region,
        scope.find() ? scope.group() : "",
        indicator,
        topicOf(topic),
        words.real().or(() -> captions.read("(" + unitLine + ")").real()),
        notes,
        vintage,
        topic.measure().or(() -> measureCompared(shown)),
        topic.indexBase().or(this::baseOfUnitLine));
  }

  /** 各县区主要指标增速对比表 compares growth, 三个五年规划时期年均增速比较 that of the average year. */
  private Optional<Measure> measureCompared(String shown) {
    Matcher compared = COMPARED.matcher(Widths.fold(shown));
    return compared.find()
        ? captions.read(String.valueOf(compared.group(1))).measure()
        : Optional.empty();
  }

  private Optional<Vintage> vintageOfNotes(Block block) {
    int firstYear = firstYear(block);
    return notes.stream()
        .flatMap(note -> VintageWords.ofNote(note, firstYear).stream())
        .findFirst();
  }

  /** The first of the years that stand across or down a table, 0 if none does. */
  private int firstYear(Block block) {
    IntStream across =
        block.header().stream().flatMap(row -> texts(row).stream()).mapToInt(this::year);
    IntStream down =
        block.body().stream().limit(MOST_YEARS).mapToInt(row -> year(grid.text(row, 0)));
    return IntStream.concat(across, down).filter(year -> year > 0).min().orElse(0);
  }

  private int year(String text) {
    return PeriodCaption.of(CaptionReader.bare(text)).from();
  }

  private List<ScaledUnit> units() {
    return captions.units().several(Widths.fold(unitLine));
  }

  private Optional<String> baseOfUnitLine() {
    return unitLine.endsWith("100")
        ? captions.read("(" + unitLine + ")").indexBase()
        : Optional.empty();
  }

  /** A file's name without its number and ending: 01_主要经济指标.csv. */
  static String fileTitle(String fileName) {
    int dot = fileName.lastIndexOf('.');
    String stem = dot > 0 ? fileName.substring(0, dot) : fileName;
    int at = 0;
    while (at < stem.length()
        && (Character.isDigit(stem.charAt(at)) || "_-. 、".indexOf(stem.charAt(at)) >= 0)) {
      at++;
    }
    boolean year = at >= 4 && stem.length() > at && stem.charAt(at) == '年';
    String bare = year ? stem : stem.substring(at);
    return bare.chars().anyMatch(letter -> letter >= 0x4E00 && letter <= 0x9FFF) ? bare : "";
  }

  private static PeriodCaption titleTime(String words) {
    PeriodCaption time = PeriodCaption.of(CaptionReader.bare(words));
    return time.from() == time.to() ? time.ofItself() : PeriodCaption.of("");
  }

  /** Several years: they are those of a column only where it sums them up. */
  private static PeriodCaption titleYears(String words) {
    String bare = CaptionReader.bare(words);
    Matcher plan = PLAN_AMID.matcher(bare);
    PeriodCaption time = PeriodCaption.of(plan.find() ? bare.substring(plan.start()) : bare);
    return time.from() < time.to() ? time.ofItself() : PeriodCaption.of("");
  }

  /** The only year that the file's name, or else a folder, tells: 2025/财政.csv, nj_2021_t3.csv. */
  private static PeriodCaption yearOfPath(String file) {
    String[] parts = file.split("/", -1);
    for (int i = parts.length - 1; i >= 0; i--) {
      Matcher year = PATH_YEAR.matcher(parts[i]);
      if (year.find()) {
        String only = String.valueOf(year.group());
        return year.find() ? PeriodCaption.of("") : PeriodCaption.of(only + "年");
      }
    }
    return PeriodCaption.of("");
  }

  /** What a title is about, its region and the words every title has taken off. */
  private String topicOf(Caption words) {
    String topic = words.name();
    if (!region.isEmpty() && topic.startsWith(region)) {
      topic = topic.substring(region.length());
    }
    for (String tail : List.of("情况表", "一览表", "统计表", "对照表", "情况", "一览", "对照", "表")) {
      if (topic.endsWith(tail) && topic.length() > tail.length() + 1) {
        topic = topic.substring(0, topic.length() - tail.length());
      }
    }
    return topic;
  }
}
