package heshu.claim;

import heshu.document.Block;
import heshu.document.Document;
import heshu.glossary.Regions;
import heshu.text.Vocabulary;
import java.util.Optional;
import java.util.OptionalInt;

/**
 * Finds which year a report reviews and whose report it is, from its title and first lines. A
 * report is given early in the year after the one it reviews; only a review section that names its
 * own year (2023年工作回顾) says otherwise of the year in a title. A statistical bulletin (统计公报) is
 * named after the year it reviews.
 */
final class ReportFrame {
  private static final int HEAD = 40;
  private final Vocabulary words;

  /** Who gives a report says whose it is: 我代表国务院作报告. */
  private static final String STATE_COUNCIL = "我代表国务院";

  ReportFrame(Vocabulary words) {
    this.words = words;
  }

  ReportContext of(Document document, ReportContext given) {
    OptionalInt year = given.year().isPresent() ? given.year() : year(document);
    Optional<String> region = given.region().isPresent() ? given.region() : region(document);
    String fileName = fileName(document.path());
    return new ReportContext(
        year.isPresent() ? year : yearOfName(fileName), region.or(() -> regionOfName(fileName)));
  }

  private static String fileName(String path) {
    String name = path.substring(Math.max(path.lastIndexOf('/'), path.lastIndexOf('\\')) + 1);
    int dot = name.lastIndexOf('.');
    return dot > 0 ? name.substring(0, dot) : name;
  }

  /** A report whose text does not say may be called by it: 2026年政府工作报告.docx. */
  private OptionalInt yearOfName(String fileName) {
    if (isBulletin(fileName)) {
      return yearOf(fileName);
    }
    OptionalInt given = delivered(fileName);
    return given.isPresent() ? OptionalInt.of(given.getAsInt() - 1) : given;
  }

  private Optional<String> regionOfName(String fileName) {
    return isBulletin(fileName)
        ? ofBulletin(fileName)
        : before(undated(fileName), "政府工作报告").or(() -> before(undated(fileName), "人民政府"));
  }

  private OptionalInt year(Document document) {
    OptionalInt given = OptionalInt.empty();
    SpokenYears spokenOf = new SpokenYears();
    for (Block block : document.blocks()) {
      if (block.kind() == Block.Kind.FURNITURE) {
        continue;
      }
      String text = block.reading(document.text()).content();
      OptionalInt reviewed = isBulletin(text) ? yearOf(text) : reviewed(text);
      if (reviewed.isPresent()) {
        return reviewed;
      }
      if (given.isEmpty()) {
        given = delivered(text);
      }
      spokenOf.hear(text);
    }
    return given.isPresent() ? OptionalInt.of(given.getAsInt() - 1) : spokenOf.reviewed();
  }

  /** The year that a review names: 2023年工作回顾. */
  private OptionalInt reviewed(String text) {
    for (String review : words.words("title-review")) {
      int at = text.indexOf(review);
      OptionalInt year = at < 0 ? OptionalInt.empty() : yearBefore(text, at);
      if (year.isPresent()) {
        return year;
      }
    }
    return OptionalInt.empty();
  }

  private static OptionalInt yearBefore(String text, int end) {
    int at = text.lastIndexOf('年', end);
    return at >= 4 && end - at <= 3 ? ending(text, at) : OptionalInt.empty();
  }

  /** Whether a line is the title of a statistical bulletin: …2021年国民经济和社会发展统计公报[1]. */
  private boolean isBulletin(String text) {
    return text.length() <= 2 * HEAD && endsAsBulletin(NoteMarks.without(text).strip());
  }

  private boolean endsAsBulletin(String title) {
    return words.words("title-bulletin").stream().anyMatch(title::endsWith);
  }

  private static OptionalInt yearOf(String title) {
    int at = title.indexOf('年');
    return at >= 4 ? ending(title, at) : OptionalInt.empty();
  }

  /** The year in which a report says that it is given: a dated line of its head, or its title. */
  private static OptionalInt delivered(String text) {
    int at = text.indexOf('年');
    boolean head = text.length() <= 2 * HEAD && (text.contains("会议上") || text.contains("工作报告"));
    return head && at >= 4 ? ending(text, at) : OptionalInt.empty();
  }

  /** The year written right before an offset, or with a space between. */
  private static OptionalInt ending(String text, int end) {
    int close = text.charAt(end - 1) == ' ' ? end - 1 : end;
    return close >= 4 ? number(text, close - 4) : OptionalInt.empty();
  }

  /** The year written at an offset in four digits. */
  static OptionalInt number(String text, int at) {
    int year = 0;
    for (int i = at; i < at + 4; i++) {
      char letter = text.charAt(i);
      if (letter < '0' || letter > '9') {
        return OptionalInt.empty();
      }
      year = year * 10 + (letter - '0');
    }
    return year >= 1949 && year <= 2099 ? OptionalInt.of(year) : OptionalInt.empty();
  }

  private Optional<String> region(Document document) {
    for (Block block : document.blocks()) {
      String text = block.reading(document.text()).content();
      boolean head =
          text.length() <= 2 * HEAD
              && !text.contains("我代表")
              && (text.contains("工作报告") || text.contains("会议上") || text.contains("人民政府"));
      int speaker = text.indexOf(STATE_COUNCIL);
      if (speaker >= 0 && speaker <= 2 * HEAD) {
        return Optional.of(Regions.NATION);
      }
      Optional<String> found =
          isBulletin(text) ? ofBulletin(text) : head ? named(text) : office(text);
      if (found.isPresent()) {
        return found;
      }
    }
    return Optional.empty();
  }

  /** 南京市2021年国民经济和…, 2021年南京市国民经济和…: the year may stand on either side. */
  private Optional<String> ofBulletin(String title) {
    String bare = undated(title);
    return bare.startsWith("中华人民共和国") || bare.startsWith("全国")
        ? Optional.of(Regions.NATION)
        : first(bare, "title-bulletin-mark");
  }

  private static String undated(String title) {
    int at = title.indexOf('年');
    boolean dated = at >= 4 && ending(title, at).isPresent();
    return dated ? title.substring(0, at - 4) + title.substring(at + 1) : title;
  }

  /** A line that begins with the office which publishes a bulletin: 江阴市统计局. */
  private static Optional<String> office(String text) {
    boolean opens = text.length() <= HEAD && text.indexOf("统计局") > 0;
    return opens ? before(text, "统计局").filter(text::startsWith) : Optional.empty();
  }

  /** The words before 第…届人民代表大会, 人民政府 or 政府工作报告, if they end as the name of a region does. */
  private Optional<String> named(String text) {
    if (text.contains("全国人民代表大会") || text.contains("国务院")) {
      return Optional.of(Regions.NATION);
    }
    String undated = withoutYear(text);
    return first(undated, "title-mark");
  }

  /** The region before the first of the words of a class that a title has one before. */
  private Optional<String> first(String title, String marks) {
    return words.words(marks).stream()
        .map(mark -> before(title, mark))
        .flatMap(Optional::stream)
        .findFirst();
  }

  /** A title without its year: 永安县2026年政府工作报告. */
  private static String withoutYear(String title) {
    int at = title.indexOf('年');
    if (at < 4 || number(title, at - 4).isEmpty()) {
      return title;
    }
    int next = title.startsWith("度", at + 1) ? at + 2 : at + 1;
    return title.substring(0, at - 4) + title.substring(next);
  }

  /** The words before a mark, if they end as the name of a region does. */
  private static Optional<String> before(String text, String mark) {
    int end = text.indexOf(mark);
    int start = end;
    while (start > 0
        && isHan(text.charAt(start - 1))
        && "在年日".indexOf(text.charAt(start - 1)) < 0) {
      start--;
    }
    return end - start >= 2 && "省市区县州盟旗".indexOf(text.charAt(end - 1)) >= 0
        ? Optional.of(text.substring(start, end))
        : Optional.empty();
  }

  private static boolean isHan(char letter) {
    return letter >= '\u4e00' && letter <= '\u9fff';
  }
}
