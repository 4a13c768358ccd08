package heshu.claim;

import heshu.claim.Lexicon.Cue;
import heshu.claim.Relation.Kind;
import heshu.text.WordClass;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Finds how a draft leans on those before it in its sentence. */
final class Relations {
  private static final WordClass AVERAGES = WordClass.of(List.of("年均", "平均每年", "年平均", "每年平均"));

  private static final List<String> BASES =
      List.of(Relation.REAL, Relation.NOMINAL, Relation.CHAIN, Relation.SCOPE);

  /** How far before its growth a sentence may name the basis, in letters. */
  private static final int FARTHEST_BASIS = 40;

  /** How many figures back in a sentence a figure may lean on another. */
  private static final int FARTHEST_DRAFT = 64;

  private final Lexicon lexicon;

  Relations(Lexicon lexicon) {
    this.lexicon = lexicon;
  }

  Draft of(Draft draft, List<Draft> before, String text, int place) {
    List<Relation> found = new ArrayList<>();
    changeOf(draft, before).ifPresent(found::add);
    endOfFromTo(draft, before).ifPresent(found::add);
    listMember(draft, place).ifPresent(found::add);
    shareOf(draft).ifPresent(found::add);
    draft
        .words()
        .comparison()
        .ifPresent(c -> found.add(new Relation(Kind.COMPARED_WITH, Optional.empty(), c.object())));
    partOf(draft, before, text).ifPresent(found::add);
    contributes(draft).ifPresent(found::add);
    if (isAverage(draft.words(), draft.core(), text)) {
      found.add(new Relation(Kind.AVERAGE_OVER_PERIOD, Optional.empty(), ""));
    }
    if (isTotal(draft, text)) {
      found.add(new Relation(Kind.TOTAL_OVER_PERIOD, Optional.empty(), ""));
    }
    if (isHeld(draft)) {
      found.add(new Relation(Kind.HELD, Optional.empty(), ""));
    }
    draft
        .words()
        .since()
        .ifPresent(
            time -> found.add(new Relation(Kind.SINCE, Optional.empty(), time.span().of(text))));
    runOf(draft, before).ifPresent(found::add);
    restates(draft, before, text).ifPresent(found::add);
    basis(draft, before, text).ifPresent(found::add);
    if (isOfIncrease(draft, text)) {
      found.add(new Relation(Kind.CHANGE_OF_INCREASE, Optional.empty(), ""));
    }
    return draft.with(found);
  }

  /** Whether something is said of the average year: 年均增长7%. */
  static boolean isAverage(Words words, String core, String text) {
    return Relation.isAverage(core) || words.begins(AVERAGES, text);
  }

  private static boolean isHeld(Draft draft) {
    return draft.words().has(Cue.HOLD)
        && draft
            .subject()
            .period()
            .filter(years -> years.isWholeYears() && !years.isYear())
            .isPresent();
  }

  private boolean isTotal(Draft draft, String text) {
    int end = draft.figure().span().start();
    int start = Math.max(Math.min(draft.clause().start(), end), end - FARTHEST_BASIS);
    return lexicon.words("in-total").isWithin(text, start, end);
  }

  /** The drafts with the changes just before a level tied to it: 增长11%、增加28亿元，达到282亿元. */
  void tieChangesBefore(Draft level, List<Draft> before) {
    boolean stands = level.kind() == heshu.claim.Kind.LEVEL && level.words().subject().isEmpty();
    int last = before.size() - 1;
    while (stands && last >= 0 && isUntiedChange(before.get(last), level)) {
      List<Relation> relations = new ArrayList<>(before.get(last).relations());
      relations.add(new Relation(Kind.CHANGE_OF, Optional.of(level.index()), ""));
      before.set(last, before.get(last).with(relations));
      last--;
    }
  }

  private static boolean isUntiedChange(Draft draft, Draft level) {
    return draft.kind() == heshu.claim.Kind.CHANGE
        && draft.core().equals(level.core())
        && draft.relations().stream().noneMatch(r -> r.kind() == Kind.CHANGE_OF);
  }

  private static Optional<Relation> changeOf(Draft draft, List<Draft> before) {
    if (!isChange(draft) || draft.words().comparison().isPresent()) {
      return Optional.empty();
    }
    return last(
            before,
            d ->
                (d.core().equals(draft.core()) || draft.subject().parts().contains(d.core()))
                    && isChanged(d, draft))
        .map(d -> new Relation(Kind.CHANGE_OF, Optional.of(d.index()), ""));
  }

  /** 增长8%, 提高3个百分点, 增长2.6倍. */
  private static boolean isChange(Draft draft) {
    return switch (draft.kind()) {
      case CHANGE, POINTS -> true;
      case MULTIPLE -> draft.direction() != Direction.NONE;
      default -> false;
    };
  }

  /**
   * What may be said to have changed: a level, a share, of places the place held, and a rate that
   * went from one figure to another.
   */
  private static boolean isChanged(Draft level, Draft change) {
    boolean places = change.figure().quantity().unit().symbol().equals("位");
    boolean rate =
        change.kind() == heshu.claim.Kind.POINTS
            && level.relations().stream().anyMatch(r -> r.kind() == Kind.TO_OF_FROM);
    return level.kind() == heshu.claim.Kind.LEVEL
        || level.kind() == heshu.claim.Kind.SHARE
        || rate
        || (places && level.kind() == heshu.claim.Kind.RANK);
  }

  private static Optional<Relation> endOfFromTo(Draft draft, List<Draft> before) {
    boolean end = draft.words().isEnd() || draft.words().has(Cue.LEVEL);
    if (!end || before.isEmpty()) {
      return Optional.empty();
    }
    boolean ratio = draft.figure().form() == Mention.Form.RATIO;
    return last(
            before,
            from ->
                from.words().has(Cue.FROM)
                    && FigureUnits.sameUnit(from.figure(), draft.figure())
                    && from.figure().ratio() == draft.figure().ratio())
        .filter(from -> ratio || from.index() == before.get(before.size() - 1).index())
        .map(from -> new Relation(Kind.TO_OF_FROM, Optional.of(from.index()), ""));
  }

  private static Optional<Relation> listMember(Draft draft, int place) {
    return place > 0
        ? Optional.of(new Relation(Kind.LIST_MEMBER, Optional.of(draft.index() - place + 1), ""))
        : Optional.empty();
  }

  private Optional<Relation> shareOf(Draft draft) {
    int at = draft.core().lastIndexOf('占');
    if (draft.kind() != heshu.claim.Kind.SHARE || at < 0 || draft.core().startsWith("占比", at)) {
      return Optional.empty();
    }
    String whole = draft.core().substring(at + 1);
    String tail = lexicon.words("share-tail").before(whole, whole.length());
    whole = whole.substring(0, whole.length() - tail.length());
    return whole.isEmpty()
        ? Optional.empty()
        : Optional.of(new Relation(Kind.SHARE_OF, Optional.empty(), whole));
  }

  /** What 其中 opens; what goes on after it only in the unit of the whole. */
  private static Optional<Relation> partOf(Draft draft, List<Draft> before, String text) {
    if (!draft.words().part()) {
      return Optional.empty();
    }
    boolean opens = text.startsWith("其中", opening(draft, text));
    return last(before, d -> !d.words().part() && d.kind() == heshu.claim.Kind.LEVEL)
        .or(() -> last(before, d -> !d.words().part()))
        .filter(d -> opens || FigureUnits.sameUnit(d.figure(), draft.figure()))
        .map(d -> new Relation(Kind.PART_OF, Optional.of(d.index()), ""));
  }

  private static Optional<Relation> contributes(Draft draft) {
    String core = draft.core();
    int pull = core.indexOf("拉动");
    if (pull >= 0 && draft.kind() == heshu.claim.Kind.POINTS) {
      return Optional.of(
          new Relation(Kind.CONTRIBUTES_TO, Optional.empty(), core.substring(pull + 2)));
    }
    int rate = core.indexOf("的贡献率");
    int to = core.indexOf('对');
    return rate > to && to >= 0
        ? Optional.of(
            new Relation(Kind.CONTRIBUTES_TO, Optional.empty(), core.substring(to + 1, rate)))
        : Optional.empty();
  }

  private static Optional<Relation> runOf(Draft draft, List<Draft> before) {
    if (draft.kind() != heshu.claim.Kind.RANK || before.isEmpty()) {
      return Optional.empty();
    }
    Draft last = before.get(before.size() - 1);
    return last.kind() == heshu.claim.Kind.DURATION && last.core().contains("连续")
        ? Optional.of(new Relation(Kind.RUN_OF, Optional.of(last.index()), ""))
        : Optional.empty();
  }

  private Optional<Relation> restates(Draft draft, List<Draft> before, String text) {
    int from = opening(draft, text);
    String word = lexicon.words("again").at(text, from);
    int figure = draft.figure().span().start();
    boolean again = !word.isEmpty() && figure - from - word.length() <= 1;
    return (again || isBesideAgain(text, figure)) && !before.isEmpty()
        ? Optional.of(
            new Relation(Kind.RESTATES, Optional.of(before.get(before.size() - 1).index()), ""))
        : Optional.empty();
  }

  /** 治理369万亩、合24.6万公顷. */
  private boolean isBesideAgain(String text, int figure) {
    int start = figure - lexicon.words("again").before(text, figure).length();
    return start > 0 && start < figure && "、,，(（".indexOf(text.charAt(start - 1)) >= 0;
  }

  private boolean isOfIncrease(Draft draft, String text) {
    return draft.kind() == heshu.claim.Kind.CHANGE
        && draft.words().says(lexicon.words("of-increase"), text);
  }

  /** Said between the figure before and the change: 扣除价格因素，实际增长. */
  private Optional<Relation> basis(Draft draft, List<Draft> before, String text) {
    if (draft.kind() != heshu.claim.Kind.CHANGE) {
      return Optional.empty();
    }
    int end = draft.figure().span().start();
    int start =
        before.isEmpty()
            ? Math.max(0, Math.max(draft.sentence().start(), end - FARTHEST_BASIS))
            : before.get(before.size() - 1).figure().span().end();
    if (!before.isEmpty() && isJoint(text, start, end)) {
      return before.get(before.size() - 1).relations().stream()
          .filter(relation -> relation.kind() == Kind.ON_BASIS)
          .findFirst(); // 实际增长7.2%和9%
    }
    return BASES.stream()
        .filter(basis -> lexicon.words(basis).isWithin(text, start, end))
        .findFirst()
        .map(basis -> new Relation(Kind.ON_BASIS, Optional.empty(), basis));
  }

  /** Whether nothing but what joins the members of a list stands in a stretch. */
  private static boolean isJoint(String text, int start, int end) {
    for (int at = start; at < end; at++) {
      if ("、和及与以 ".indexOf(text.charAt(at)) < 0) {
        return false;
      }
    }
    return start < end;
  }

  /** Where the words of a draft's clause begin. */
  private static int opening(Draft draft, String text) {
    int at = draft.clause().start();
    while (at < draft.clause().end() && Character.isWhitespace(text.charAt(at))) {
      at++;
    }
    return at;
  }

  private static Optional<Draft> last(
      List<Draft> before, java.util.function.Predicate<Draft> wanted) {
    for (int i = before.size() - 1; i >= Math.max(0, before.size() - FARTHEST_DRAFT); i--) {
      if (wanted.test(before.get(i))) {
        return Optional.of(before.get(i));
      }
    }
    return Optional.empty();
  }
}
