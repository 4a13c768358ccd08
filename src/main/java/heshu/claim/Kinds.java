package heshu.claim;

import heshu.claim.Lexicon.Cue;
import heshu.claim.Mention.Figure;
import heshu.claim.Mention.Form;
import java.util.List;

/** Decides kind and direction from the unit and the words before a figure. */
final class Kinds {
  private static final List<String> GROWTH_NOUNS =
      List.of("增速", "增幅", "增长率", "涨幅", "升幅", "增长速度", "增长", "提升率");
  private static final List<String> DECLINE_NOUNS = List.of("降幅", "减幅", "下降率", "降低率");
  private static final List<String> RISE_VERBS = List.of("增加", "提高", "增长", "净增加");
  private static final List<String> FALL_VERBS =
      List.of("减少", "节约", "节省", "压减", "降低", "削减", "缩减", "减轻", "压降", "核减", "节支");

  /** Verbs that say a decrease wherever they stand before their object. */
  private static final List<String> CUTS = List.of("减少", "节约", "节省");

  private Kinds() {}

  static Kind kind(Figure figure, Words words, String subject) {
    if (figure.form() == Form.RANK) {
      return moves(words) && figure.group().isEmpty() ? Kind.CHANGE : Kind.RANK;
    }
    if (FigureUnits.isPlace(figure) && placed(subject)) {
      return moves(words) ? Kind.CHANGE : Kind.RANK;
    }
    if (FigureUnits.isPoints(figure)) {
      return Kind.POINTS;
    }
    if (FigureUnits.isMultiple(figure)) {
      return Kind.MULTIPLE;
    }
    if (figure.form() == Form.DURATION) {
      return Kind.DURATION;
    }
    if (FigureUnits.isPercent(figure)) {
      return moves(words) || growthNoun(subject) ? Kind.CHANGE : Kind.SHARE;
    }
    return moves(words) || changeVerb(words) != Direction.NONE ? Kind.CHANGE : Kind.LEVEL;
  }

  static Direction direction(Figure figure, Words words, String subject, Kind kind) {
    if (words.comparison().isPresent() && kind != Kind.RANK) {
      return words.comparison().get().cue().rises() ? Direction.UP : Direction.DOWN;
    }
    if (nearestMove(words) != Direction.NONE) {
      return nearestMove(words);
    }
    return switch (kind) {
      case CHANGE -> byNoun(words, subject);
      case POINTS -> subject.contains("拉动") ? Direction.UP : Direction.NONE;
      case MULTIPLE -> words.has(Cue.LEVEL) || words.has(Cue.HOLD) ? Direction.NONE : Direction.UP;
      default -> Direction.NONE;
    };
  }

  private static boolean placed(String subject) {
    return subject.endsWith("排名") || subject.endsWith("位次") || subject.endsWith("名次");
  }

  private static Direction byNoun(Words words, String subject) {
    if (DECLINE_NOUNS.stream().anyMatch(subject::endsWith)) {
      return Direction.DOWN;
    }
    return growthNoun(subject) ? Direction.UP : changeVerb(words);
  }

  /** A figure that says by how much: 增长5%, not 增至5%. */
  private static boolean moves(Words words) {
    return !words.isEnd()
        && (words.has(Cue.RISE)
            || words.has(Cue.FALL)
            || words.has(Cue.THAN_RISE)
            || words.has(Cue.THAN_FALL)
            || words.comparison().isPresent());
  }

  private static Direction nearestMove(Words words) {
    for (Lexicon.Predicate predicate : words.predicates()) {
      if (predicate.cue().rises()) {
        return Direction.UP;
      }
      if (predicate.cue().falls()) {
        return Direction.DOWN;
      }
    }
    return Direction.NONE;
  }

  /** 减少办公用房租赁费1.19亿元: the verb that opens what is said. */
  private static Direction changeVerb(Words words) {
    if (opens(words, RISE_VERBS)) {
      return Direction.UP;
    }
    return opens(words, FALL_VERBS) || CUTS.stream().anyMatch(cut -> within(words.subject(), cut))
        ? Direction.DOWN
        : Direction.NONE;
  }

  private static boolean opens(Words words, List<String> verbs) {
    return words.verb().length() < words.subject().length() && verbs.contains(words.verb());
  }

  private static boolean within(String subject, String verb) {
    int at = subject.indexOf(verb);
    return at > 1 && at + verb.length() < subject.length();
  }

  private static boolean growthNoun(String subject) {
    return GROWTH_NOUNS.stream().anyMatch(subject::endsWith)
        || DECLINE_NOUNS.stream().anyMatch(subject::endsWith);
  }
}
