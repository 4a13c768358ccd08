package heshu.claim;

import heshu.text.LetterSet;
import heshu.text.Sentences;
import heshu.text.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * The reading text of a block with the mentions found in it.
 *
 * @param mentions in order of place, disjoint
 */
record Passage(String text, List<Mention> mentions) {
  private static final int LONGEST_ASIDE = 24;
  private static final LetterSet CLAUSE_ENDS = LetterSet.of(",，;；:：()（）。！？!?…\n\r");

  Passage {
    mentions = List.copyOf(mentions);
  }

  /** The sentences; a mention is never cut, though a damaged figure may hold a full stop. */
  List<Span> sentences() {
    List<Span> sentences = new ArrayList<>();
    int next = 0;
    Optional<Span> open = Optional.empty();
    for (Span part : Sentences.of(text)) {
      Span sentence = open.map(part::union).orElse(part);
      while (next < mentions.size() && mentions.get(next).span().end() <= sentence.end()) {
        next++;
      }
      boolean cut = next < mentions.size() && mentions.get(next).span().start() < sentence.end();
      open = cut ? Optional.of(sentence) : Optional.empty();
      if (!cut) {
        sentences.add(sentence);
      }
    }
    open.ifPresent(sentences::add);
    return sentences;
  }

  /** The clauses of a sentence: cut at commas, colons and brackets, never inside a mention. */
  List<Span> clauses(Span sentence) {
    List<Span> clauses = new ArrayList<>();
    int next = firstMentionFrom(sentence.start());
    int start = sentence.start();
    for (int at = start; at < sentence.end(); at++) {
      while (next < mentions.size() && mentions.get(next).span().end() <= at) {
        next++;
      }
      boolean inMention = next < mentions.size() && mentions.get(next).span().contains(at);
      int aside = inMention ? at : endOfAside(at, sentence.end());
      if (aside > at) {
        at = aside;
      } else if (!inMention && CLAUSE_ENDS.contains(text.charAt(at))) {
        clauses.add(new Span(start, at));
        start = at + 1;
      }
    }
    if (start < sentence.end()) {
      clauses.add(new Span(start, sentence.end()));
    }
    return clauses;
  }

  /** Where a bracket that holds no figure closes, or {@code at}: 保有量（民用） is one phrase. */
  private int endOfAside(int at, int limit) {
    if (text.charAt(at) != '(' && text.charAt(at) != '（') {
      return at;
    }
    for (int close = at + 1; close < Math.min(limit, at + LONGEST_ASIDE); close++) {
      if (text.charAt(close) == ')' || text.charAt(close) == '）') {
        return hasFigure(new Span(at, close)) ? at : close;
      }
    }
    return at;
  }

  /** The number of the first mention that ends after {@code offset}. */
  int firstMentionFrom(int offset) {
    int low = 0;
    int high = mentions.size();
    while (low < high) {
      int middle = (low + high) >>> 1;
      if (mentions.get(middle).span().end() <= offset) {
        low = middle + 1;
      } else {
        high = middle;
      }
    }
    return low;
  }

  boolean hasFigure(Span within) {
    for (int i = firstMentionFrom(within.start());
        i < mentions.size() && mentions.get(i).span().start() < within.end();
        i++) {
      if (mentions.get(i) instanceof Mention.Figure) {
        return true;
      }
    }
    return false;
  }

  /** The figures that lie in a stretch. */
  List<Mention.Figure> figures(Span within) {
    return in(within, Mention.Figure.class);
  }

  List<Mention.Time> times(Span within) {
    return in(within, Mention.Time.class);
  }

  private <M extends Mention> List<M> in(Span within, Class<M> type) {
    List<M> found = new ArrayList<>();
    for (int i = firstMentionFrom(within.start());
        i < mentions.size() && mentions.get(i).span().start() < within.end();
        i++) {
      if (type.isInstance(mentions.get(i)) && within.contains(mentions.get(i).span())) {
        found.add(type.cast(mentions.get(i)));
      }
    }
    return found;
  }
}
