package heshu.claim;

import heshu.glossary.Glossary;
import heshu.text.LetterSet;
import heshu.text.Span;
import heshu.text.Trie;
import heshu.text.WordClass;
import java.util.List;

/**
 * Remembers what a paragraph speaks of, for sentences that only name a measure (产值达到780亿元), and
 * what it measured last, for sentences that only name branches (分行业看，采矿业增长4%).
 */
final class Topics {
  private static final int LONGEST = 16;
  private static final LetterSet BREAKS = LetterSet.of(",，、。…;；:：“");

  private final Glossary glossary;
  private String topic = "";
  private String measured = "";

  Topics(Glossary glossary) {
    this.glossary = glossary;
  }

  String topic() {
    return topic;
  }

  /** Whether the glossary knows a phrase as an indicator. */
  boolean isKnown(String phrase) {
    return glossary.find(phrase).isPresent();
  }

  /** The last subject whose measure its branches may share, empty where there is none. */
  String measured() {
    return measured;
  }

  /** Begins a paragraph. */
  void leave() {
    measured = "";
  }

  /** Takes in what the figures of a sentence measure. */
  void take(Lexicon lexicon, List<Draft> drafts) {
    for (Draft draft : drafts) {
      String core = draft.core();
      boolean whole = !draft.words().part() && draft.kind() != Kind.RANK && core.length() > 2;
      if (whole && (isKnown(core) || lexicon.attributeBefore(core, 0, core.length()) > 1)) {
        measured = draft.core();
      }
    }
  }

  /** Takes in the noun that opens a sentence, if it is such a subject. */
  void hear(Lexicon lexicon, String text, Span sentence) {
    hearFrom(lexicon, text, new Span(Numbering.end(text, sentence), sentence.end()));
  }

  private void hearFrom(Lexicon lexicon, String text, Span sentence) {
    if (lexicon.verbAt(text, sentence.start(), sentence.end()) > 0
        || lexicon.leadAt(text, sentence.start(), sentence.end()) > 0) {
      return;
    }
    if (namesIndicator(lexicon, text, sentence)) {
      topic = "";
      return;
    }
    WordClass endings = lexicon.words("subject");
    int limit = Math.min(sentence.end(), sentence.start() + LONGEST);
    for (int at = sentence.start() + 2; at < limit; at++) {
      char letter = text.charAt(at);
      if (BREAKS.contains(letter)) {
        return;
      }
      int end = at + endings.at(text, at).length();
      if (end > at && end <= sentence.end()) {
        if (end < sentence.end() && "、和与及".indexOf(text.charAt(end)) >= 0) {
          return; // the first of several: 企业、学校和医院改革
        }
        topic = text.substring(sentence.start(), end).strip();
        return;
      }
    }
  }

  /**
   * Whether a sentence opens with an indicator of its own standing, such as 固定资产投资: the sentences
   * after it no longer speak of what was named before.
   */
  private boolean namesIndicator(Lexicon lexicon, String text, Span sentence) {
    long match = glossary.names().longest(text, sentence.start(), sentence.end());
    if (match < 0) {
      return false;
    }
    int end = sentence.start() + Trie.length(match);
    return lexicon.attributeBefore(text, sentence.start(), end) < end - sentence.start();
  }
}
