package heshu.binding;

import heshu.text.Trie;

/** Tells a phrase that names an indicator from one that only goes on about the last: 五年累计, 年度计划. */
final class BareWords {
  private static final Trie<String> WORDS = words();

  private BareWords() {}

  private static Trie<String> words() {
    Trie.Builder<String> builder = Trie.builder();
    WordLists.lines("bare.tsv").all().forEach(line -> builder.put(line[0], line[0]));
    return builder.build();
  }

  /** Whether nothing in a phrase says what is measured. */
  static boolean nameNothing(String phrase) {
    int at = 0;
    while (at < phrase.length()) {
      long match = WORDS.longest(phrase, at, phrase.length());
      if (match < 0) {
        return false;
      }
      at += Trie.length(match);
    }
    return true;
  }
}
