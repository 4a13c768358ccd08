package heshu.claim;

import heshu.document.Block;
import heshu.period.Period;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Follows the headings of a report: review or plan, and what time a section speaks of. */
final class Sections {
  private final Lexicon lexicon;
  private final int year;
  private final List<String> headings = new ArrayList<>();
  private final List<Integer> levels = new ArrayList<>();
  private List<String> above = List.of();
  private boolean plan;
  private Optional<Period> period = Optional.empty();
  private Optional<Period> stretch = Optional.empty();
  private Optional<Period> headed = Optional.empty();

  Sections(Lexicon lexicon, int year) {
    this.lexicon = lexicon;
    this.year = year;
  }

  Setting setting() {
    return new Setting(year, plan, period, stretch, above);
  }

  /** Goes under a heading. */
  void enter(Block block, Passage heading) {
    String words = heading.text().strip();
    while (!levels.isEmpty() && levels.get(levels.size() - 1) >= block.level()) {
      levels.remove(levels.size() - 1);
      headings.remove(headings.size() - 1);
    }
    levels.add(block.level());
    headings.add(words);
    above = List.copyOf(headings);
    if (block.kind() == Block.Kind.HEADING) {
      turn(heading, block.level() <= 2);
    }
  }

  /** A report begins anew, as in a copy that holds it more than once. */
  void begin() {
    plan = false;
    period = Optional.empty();
    stretch = Optional.empty();
  }

  /** A sentence that states the aims turns the rest of its section to what is planned. */
  void planFromHere() {
    plan = true;
    period = Optional.empty();
    stretch = Optional.empty();
  }

  /**
   * What the first sentence of a paragraph opens with holds for the paragraphs after it; but a look
   * back from among the plans (过去一年，…) ends with its paragraph.
   */
  void goOn(Setting setting) {
    boolean back = plan && setting.period().filter(spoken -> spoken.lastYear() <= year).isPresent();
    if (back) {
      return;
    }
    period = setting.period();
    stretch = period.filter(Sections::isStretch).or(() -> stretch);
  }

  /**
   * Whether a paragraph is under years that no heading names, but that a paragraph before it opened
   * with (“十四五”时期，…), in a section on the year.
   */
  boolean isUnderPassingYears(Setting setting) {
    return !plan
        && setting.period().equals(period)
        && period.filter(spoken -> isStretch(spoken) && spoken.lastYear() == year).isPresent()
        && headed.filter(Sections::isStretch).isEmpty();
  }

  private static boolean isStretch(Period period) {
    return period.isWholeYears() && !period.isYear();
  }

  private void turn(Passage heading, boolean chapter) {
    String text = heading.text();
    Optional<Period> named =
        heading.mentions().stream()
            .filter(Mention.Time.class::isInstance)
            .map(Mention.Time.class::cast)
            .findFirst()
            .flatMap(time -> time.expression().resolve(year, Optional.empty()))
            .filter(Timeline::isPlausible);
    boolean review = lexicon.hasCue("review", text, 0, text.length());
    boolean ahead =
        lexicon.hasCue("plan", text, 0, text.length())
            || named.filter(p -> year > 0 && p.lastYear() > year && !review).isPresent();
    if (chapter || named.isPresent()) {
      period = named;
      headed = named;
      stretch = named.filter(Sections::isStretch);
    }
    plan = !review && (plan || ahead);
  }
}
