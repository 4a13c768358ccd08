package heshu.claim;

import heshu.claim.Lexicon.Cue;
import heshu.claim.Lexicon.Predicate;
import heshu.text.Span;
import java.util.Optional;

/** Reads words behind a percentage that make it a change: 保持8%以上增长, 8%的增长目标. */
final class MovesBehind {
  private static final String AIM = "目标";

  private final Lexicon lexicon;
  private final String text;

  MovesBehind(Lexicon lexicon, String text) {
    this.lexicon = lexicon;
    this.text = text;
  }

  /** 保持8%以上增长; alone only with its aim (6%的预期增长目标): what has 60%的增长 is a part of it. */
  Optional<Predicate> move(Mention.Figure figure, Span right, boolean alone) {
    if (!FigureUnits.isPercent(figure)) {
      return Optional.empty();
    }
    return lexicon
        .moveAfter(text, right.start(), right.end())
        .filter(move -> right.end() == move.end() || !isOther(text.charAt(move.end())))
        .filter(move -> !alone || text.startsWith(AIM, move.end()))
        .map(move -> alone ? new Predicate(move.cue(), move.start(), move.end() + 2) : move);
  }

  /** 提出8%左右的生产总值增长目标: what is to grow stands behind the figure. */
  Optional<Predicate> aim(Mention.Figure figure, Span right, String subject) {
    boolean free = subject.isEmpty() || lexicon.verbOf(subject).equals(subject) || isSet(subject);
    if (!free || !FigureUnits.isPercent(figure) || !text.startsWith("的", right.start())) {
      return Optional.empty();
    }
    int end = text.substring(right.start(), right.end()).stripTrailing().length() + right.start();
    int length = lexicon.words("aim-growth").before(text, end).length();
    return length > 0 && end - length > right.start() + 1
        ? Optional.of(new Predicate(Cue.RISE, end - length, end))
        : Optional.empty();
  }

  /** 提出, 确定. */
  private boolean isSet(String subject) {
    return lexicon.words("setting").contains(subject);
  }

  /** 增长点, 增长极; 增长由…带来 is shared out, not stated. */
  private static boolean isOther(char letter) {
    return "点极空潜由来是".indexOf(letter) >= 0;
  }
}
