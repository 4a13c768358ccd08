package heshu.claim;

import heshu.claim.Lexicon.Cue;
import heshu.claim.Mention.Figure;
import heshu.claim.Mention.Form;

/** Decides kind and direction from the unit and the words before a figure. */
final class Kinds {
  private static final int LONGEST_BASE = 8;
  private final Lexicon lexicon;
  private final String text;

  Kinds(Lexicon lexicon, String text) {
    this.lexicon = lexicon;
    this.text = text;
  }

  Kind kind(Figure figure, Words words, String subject) {
    if (figure.form() == Form.RANK) {
      return moves(words) && figure.group().isEmpty() ? Kind.CHANGE : Kind.RANK;
    }
    if (FigureUnits.isPlace(figure) && lexicon.ends(subject, "place")) {
      return moves(words) ? Kind.CHANGE : Kind.RANK;
    }
    if (FigureUnits.isPoints(figure)) {
      return Kind.POINTS;
    }
    if (FigureUnits.isMultiple(figure)) {
      return Kind.MULTIPLE;
    }
    if (figure.form() == Form.DURATION) {
      boolean more = moves(words) && !subject.contains("连续"); // 优良天数增加9天
      return more ? Kind.CHANGE : Kind.DURATION;
    }
    if (FigureUnits.isPercent(figure)) {
      return moves(words) || growthNoun(subject) || saves(words) ? Kind.CHANGE : Kind.SHARE;
    }
    return moves(words) || isGained(figure, words) || changeVerb(words) != Direction.NONE
        ? Kind.CHANGE
        : Kind.LEVEL;
  }

  /** 比上年末新增20家: more than then, while 新增企业20家 is how many were added. */
  private boolean isGained(Figure figure, Words words) {
    int start = figure.span().start() - words.subject().length();
    return lexicon.words("gain").contains(words.subject()) && comparesBefore(start);
  }

  private boolean comparesBefore(int end) {
    int limit = Math.max(0, end - LONGEST_BASE);
    int at = end - 1;
    while (at >= limit && "比较,，".indexOf(text.charAt(at)) < 0) {
      at--;
    }
    return at >= limit && "比较".indexOf(text.charAt(at)) >= 0;
  }

  Direction direction(Figure figure, Words words, String subject, Kind kind) {
    if (words.comparison().isPresent() && kind != Kind.RANK) {
      return words.comparison().get().cue().rises() ? Direction.UP : Direction.DOWN;
    }
    if (nearestMove(words) != Direction.NONE) {
      return nearestMove(words);
    }
    return switch (kind) {
      case CHANGE ->
          FigureUnits.isPercent(figure) && saves(words)
              ? Direction.DOWN
              : byNoun(figure, words, subject);
      case POINTS -> subject.contains("拉动") ? Direction.UP : Direction.NONE;
      case MULTIPLE -> words.has(Cue.LEVEL) || words.has(Cue.HOLD) ? Direction.NONE : Direction.UP;
      default -> Direction.NONE;
    };
  }

  private Direction byNoun(Figure figure, Words words, String subject) {
    if (lexicon.ends(subject, "decline-noun")) {
      return Direction.DOWN;
    }
    return growthNoun(subject) || isGained(figure, words) ? Direction.UP : changeVerb(words);
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
  private Direction changeVerb(Words words) {
    if (opens(words, "gain-verb")) {
      return Direction.UP;
    }
    return opens(words, "saving-verb") || cuts(words.subject()) ? Direction.DOWN : Direction.NONE;
  }

  private boolean opens(Words words, String verbs) {
    return lexicon.words(verbs).contains(words.verb())
        && words.verb().length() < words.subject().length();
  }

  private boolean cuts(String subject) {
    return lexicon.words("cut").all().stream().anyMatch(cut -> within(subject, cut));
  }

  private static boolean within(String subject, String verb) {
    int at = subject.indexOf(verb);
    return at > 1 && at + verb.length() < subject.length();
  }

  /** 压减办理时间60%: by how much, unless what was saved is itself a rate. */
  private boolean saves(Words words) {
    return !words.subject().endsWith("率") && (savesOf(words.subject()) || cuts(words.subject()));
  }

  private boolean savesOf(String subject) {
    String verb = lexicon.words("saving-verb").at(subject, 0);
    return !verb.isEmpty() && subject.length() > verb.length();
  }

  private boolean growthNoun(String subject) {
    return (lexicon.ends(subject, "growth-noun") || lexicon.ends(subject, "decline-noun"))
        && !lexicon.ends(subject, "not-growth");
  }
}
