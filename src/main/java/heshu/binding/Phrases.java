package heshu.binding;

import heshu.text.Trie;

/** Takes off what stands before the name of a thing in a claim's words and is no part of it. */
final class Phrases {
  private static final String OPEN = "“";
  private static final String LISTING = "、";

  /** So many letters at least have to be left for a name. */
  private static final int NAME = 2;

  private Phrases() {}

  static String ofThing(String words) {
    return withoutCount(withoutExamples(words));
  }

  /** 汽车、电池“新三样”出口 is 出口 of what the quoted word sums up. */
  private static String withoutExamples(String words) {
    int open = words.indexOf(OPEN);
    int listing = words.indexOf(LISTING);
    boolean summed = listing > 0 && listing < open && !words.startsWith(LISTING, open - 1);
    return summed ? words.substring(open) : words;
  }

  /** 203个国考断面水质优良率 is that of the sections, however many they are. */
  private static String withoutCount(String words) {
    int end = 0;
    while (end < words.length() && words.charAt(end) >= '0' && words.charAt(end) <= '9') {
      end++;
    }
    long classifier = end == 0 ? -1 : WordLists.COUNTERS.longest(words, end, words.length());
    int name = classifier < 0 ? 0 : end + Trie.length(classifier);
    return words.length() - name >= NAME ? words.substring(name) : words;
  }
}
