package heshu.table;

import heshu.table.Caption.Mark;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Pattern;

/**
 * Which row is part of which: by indentation, by 其中 and #, by numbering, and by words that come
 * again (公路 below 货运量 and below 货运周转量 is a part of each).
 */
final class Outline {
  /** Rows that are numbered stand this much to the left of rows that are not. */
  private static final int NUMBERED = -100;

  private static final int HEADING = -200;

  /** What joins a whole to its 构成. */
  private static final Pattern WITH = Pattern.compile("[及其的和与]+$");

  /** A name shorter than this stands in others by chance: 工业 in 工业机器人. */
  private static final int TELLING = 4;

  /** Rows above among which the whole of a part is sought. */
  private static final int REACH = 30;

  private final Deque<Level> open = new ArrayDeque<>();

  /** The rows beside each other at a place, as long as they stand under the same one. */
  private final NavigableMap<Integer, List<Caption>> beside = new TreeMap<>();

  private final Set<String> repeated = new HashSet<>();
  private final boolean numbered;
  private final boolean headed;
  private final boolean composes;
  private boolean afterNumber;
  private int lastPart;
  private Mark before = Mark.NONE;

  /** The row whose parts follow a 其中： that stands by itself. */
  private Optional<Level> whole = Optional.empty();

  private boolean indented;

  private record Level(int place, Caption caption) {}

  /**
   * What a label looks like.
   *
   * @param text folded and without spaces around it
   * @param place how far it is indented
   * @param mark what marks it as a part, or numbers it
   */
  record Label(String text, int place, Mark mark) {}

  /**
   * Prepares for the labels of one table.
   *
   * @param labels all of them, in order
   * @param topic what the title says the table is about
   */
  Outline(List<Label> labels, String topic) {
    Map<String, Integer> counts = new HashMap<>();
    labels.forEach(label -> counts.merge(label.text(), 1, Integer::sum));
    counts.forEach(
        (text, count) -> {
          if (count > 1) {
            repeated.add(text);
          }
        });
    this.numbered = labels.stream().anyMatch(label -> isNumber(label.mark()));
    this.headed = !labels.isEmpty() && !isNumber(labels.get(0).mark());
    this.composes = composes(labels, topic);
  }

  /** Below the title 居民消费支出构成 unmarked rows are parts of the first, which is that. */
  private static boolean composes(List<Label> labels, String topic) {
    int at = topic.indexOf("构成");
    if (at < 2 || labels.isEmpty()) {
      return false;
    }
    String whole = WITH.matcher(topic.substring(0, at)).replaceFirst("");
    String first = labels.get(0).text();
    return (first.equals(whole) || first.startsWith(whole + "("))
        && labels.stream().allMatch(label -> label.mark() == Mark.NONE && label.place() == 0);
  }

  private static boolean isNumber(Mark mark) {
    return mark != Mark.NONE && mark != Mark.PART;
  }

  /** The rows that a row stands under, outermost first; the row itself is then open. */
  List<Caption> pathOf(Caption label, boolean heading) {
    int place = heading ? headingPlace(label) : placeOf(label);
    while (!open.isEmpty() && open.peek().place() >= place) {
      open.pop();
    }
    List<Caption> path = new ArrayList<>();
    for (Iterator<Level> levels = open.descendingIterator(); levels.hasNext(); ) {
      path.add(levels.next().caption());
    }
    if (label.mark() == Mark.PART && !path.isEmpty()) {
      path.set(path.size() - 1, wholeOf(label, open.element()));
    } else {
      stands(place, label);
    }
    open.push(new Level(place, label));
    before = label.mark();
    if (label.mark() == Mark.PART) {
      lastPart = place;
    }
    afterNumber |= isNumber(label.mark());
    return path;
  }

  private void stands(int place, Caption label) {
    beside.tailMap(place, /* inclusive= */ false).clear();
    List<Caption> rows = beside.computeIfAbsent(place, unused -> new ArrayList<>());
    if (rows.size() == REACH) {
      rows.remove(0);
    }
    rows.add(label);
  }

  /**
   * A part stands under the row above, unless its name holds that of one further up: 旺季接待国内游客 after
   * 接待国内游客 and 接待入境游客.
   */
  private Caption wholeOf(Caption part, Level above) {
    if (part.name().contains(above.caption().name())) {
      return above.caption();
    }
    Caption whole = above.caption();
    for (Caption other : beside.getOrDefault(above.place(), List.of())) {
      boolean telling = other.name().length() >= TELLING && !part.name().equals(other.name());
      whole = telling && part.name().contains(other.name()) ? other : whole;
    }
    return whole;
  }

  /** After a 其中： by itself the rows that follow are parts of the last one. */
  void partsBelow() {
    whole = Optional.ofNullable(open.peek());
    indented = false;
  }

  void partsEnd() {
    whole = Optional.empty();
  }

  /** Parts that are indented end where a row is not. */
  private boolean isBelowWhole(Caption label) {
    boolean deeper = whole.filter(w -> label.place() > w.caption().place()).isPresent();
    if (whole.isPresent() && indented && !deeper) {
      partsEnd();
    }
    indented |= deeper;
    return whole.isPresent() && !deeper;
  }

  /** A heading that is indented stands below the row with figures that is not: 按常住地分. */
  private int headingPlace(Caption label) {
    boolean below = label.place() > 0 && !open.isEmpty() && label.place() > open.getLast().place();
    if (below && open.getLast().place() >= 0) {
      return label.place();
    }
    return isNumber(label.mark()) ? placeOf(label) : Math.max(HEADING, HEADING + label.place());
  }

  private int placeOf(Caption label) {
    return switch (label.mark()) {
      case HAN_NUMBER -> NUMBERED;
      case BRACKETED_HAN_NUMBER -> NUMBERED + 10;
      case NUMBER -> NUMBERED + 20;
      case BRACKETED_NUMBER -> NUMBERED + 30;
      case PART -> label.place();
      case NONE -> plainPlace(label);
    };
  }

  private int plainPlace(Caption label) {
    if (isBelowWhole(label)) {
      return whole.map(Level::place).orElse(0) + 1;
    }
    if (composes) {
      return open.isEmpty() ? 0 : 1;
    }
    if (label.text().endsWith("合计") || label.text().endsWith("总计")) {
      return numbered ? NUMBERED - 1 : label.place();
    }
    if (label.place() > 0 || open.isEmpty()) {
      return numbered && headed && label.place() == 0 ? NUMBERED - 1 : label.place();
    }
    if (repeated.contains(label.text())) {
      return besideParts();
    }
    if (numbered && headed && afterNumber && before == Mark.PART) {
      return besideParts();
    }
    return numbered && headed ? NUMBERED - 1 : 0;
  }

  /** Beside the parts of the last whole, or below the last whole. */
  private int besideParts() {
    Optional<Level> whole =
        open.stream()
            .filter(level -> level.caption().mark() != Mark.PART)
            .filter(level -> !repeated.contains(level.caption().text()))
            .findFirst();
    return whole.map(level -> Math.max(level.place() + 1, lastPart)).orElse(0);
  }
}
