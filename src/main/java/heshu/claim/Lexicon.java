package heshu.claim;

import heshu.text.Trie;
import heshu.text.Vocabulary;
import heshu.text.WordClass;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;

/**
 * The words that carry the grammar of a claim: predicates before a figure, what may open a clause,
 * verbs of doing, nouns of measure. A word that several classes of predicates list belongs to the
 * first.
 */
final class Lexicon {
  private static final String LEAD = "lead";
  private static final String EVENT = "event";
  private static final List<String> GRAMMAR =
      List.of(
          "growth-noun",
          "basis-real",
          "basis-nominal",
          "basis-chain",
          "basis-scope",
          "of-increase",
          "decline-noun",
          "not-growth",
          "gain-verb",
          "saving-verb",
          "cut",
          "worked-on",
          "tenant",
          "insurance",
          "insured",
          "among",
          "handed-out",
          "per-head",
          "outlet",
          "fund",
          "setting",
          "phase",
          "aim-growth",
          "own-share",
          "flow",
          "flow-total",
          "giving",
          "reaching",
          "counted-whole",
          "event-thing",
          "general",
          "unnamed",
          "area",
          "area-measure",
          "sort",
          "carry-out",
          "outlay",
          "place",
          "gain",
          "total",
          "rate",
          "speed",
          "shed",
          "unheard",
          "share-tail",
          "budget",
          "again",
          "milestone",
          "step",
          "standing-verb",
          "standing-noun",
          "subject",
          "threshold",
          "works",
          "compared",
          "modifier",
          "passed",
          "sum",
          "in-total",
          "medal",
          "grade",
          "toward",
          "town",
          "circumstance",
          "aim",
          "spread",
          "stock",
          "shared-base",
          "shared-scope",
          "sized",
          "unit-lead",
          "contribution",
          "apart",
          "output",
          "deed",
          "no-branch-measure",
          "branch-head",
          "time-tail",
          "noun-adverb",
          "have",
          "doer",
          "resolved",
          "represented",
          "having",
          "spurs",
          "there-is",
          "must",
          "to-places",
          "balance",
          "yearly",
          "aggregate",
          "conjunct",
          "told-by",
          "begin",
          "payer",
          "spending",
          "of-all",
          "raise");
  private static final Lexicon STANDARD = new Lexicon(ClaimWords.standard());

  /** What a word between subject and figure says. */
  enum Cue {
    LEVEL,
    /** Holds over the whole period: 控制在. */
    HOLD,
    /** Says that it was done, not that it now stands there: 完成, 突破, 跨越. */
    DONE,
    RISE,
    FALL,
    RISE_TO,
    FALL_TO,
    TO,
    FROM,
    ABOVE,
    BELOW,
    STANDING,
    ADVERB,
    /** 高, 多, 快 after 比…: a rise only there. */
    THAN_RISE,
    THAN_FALL,
    /** Ends the search: a noun that merely ends like a predicate (税收, 国有). */
    KEEP;

    boolean rises() {
      return this == RISE || this == RISE_TO || this == ABOVE || this == THAN_RISE;
    }

    boolean falls() {
      return this == FALL || this == FALL_TO || this == BELOW || this == THAN_FALL;
    }

    /** The class of the words that say so. */
    String className() {
      return this == KEEP ? "no-predicate" : name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
  }

  /** A predicate found before {@code end}. */
  record Predicate(Cue cue, int start, int end) {
    String words(CharSequence text) {
      return text.subSequence(start, end).toString();
    }

    boolean contains(String word, String text) {
      for (int at = start; at <= end - word.length(); at++) {
        if (text.startsWith(word, at)) {
          return true;
        }
      }
      return false;
    }
  }

  private final Trie<Cue> predicates;
  private final Trie<Cue> comparisons;
  private final Trie<Boolean> leads;
  private final Trie<Boolean> verbs;
  private final Trie<Cue> ends;
  private final Trie<Boolean> events;
  private final Trie<Boolean> noEvents;
  private final Trie<Boolean> attributes;
  private final Trie<String> cues;

  private final Trie<Cue> after;
  private final Map<String, WordClass> grammar = new HashMap<>();
  private final Trie<String> branchMeasures;

  private Lexicon(Vocabulary words) {
    Builders builders = new Builders();
    GRAMMAR.forEach(name -> grammar.put(name, WordClass.of(words.words(name))));
    words.words("after-rise").forEach(word -> builders.after.put(word, Cue.RISE));
    words.words("after-fall").forEach(word -> builders.after.put(word, Cue.FALL));
    words.words("branch-measure").forEach(builders::branchMeasure);
    branchMeasures = builders.branchMeasures.build();
    after = builders.after.build();
    for (Cue cue : Cue.values()) {
      words.words(cue.className()).forEach(word -> builders.predicate(cue, word));
    }
    words.forEach(
        List.of(LEAD, "no-lead"), (kind, word) -> builders.leads.put(word, kind.equals(LEAD)));
    words.forEach(
        List.of(EVENT, "manner"), (kind, word) -> builders.events.put(word, kind.equals(EVENT)));
    words.forEach(
        List.of("target", "review", "plan"), (kind, word) -> builders.cues.put(word, kind));
    predicates = builders.predicates.build();
    comparisons = builders.comparisons.build();
    leads = builders.leads.build();
    words.forEach(
        List.of("verb", "no-verb"), (kind, word) -> builders.verbs.put(word, kind.equals("verb")));
    verbs = builders.verbs.build();
    ends = builders.ends.build();
    events = builders.events.build();
    noEvents = words.trie("no-event");
    attributes = words.backwards("attribute");
    cues = builders.cues.build();
  }

  /** The words of one of the small classes, for those who look for few words at a known place. */
  WordClass words(String name) {
    return Objects.requireNonNull(grammar.get(name), name);
  }

  /** Whether a phrase ends with a word of a class. */
  boolean ends(String phrase, String name) {
    return words(name).ends(phrase);
  }

  /** Whether a clause says that branches or parts follow: 分行业看, 其中, 规模以上工业中. */
  boolean opensBranches(String clause) {
    return words("branch-head").contains(clause)
        || (clause.startsWith("分") && clause.endsWith("看"))
        || (clause.startsWith("按") && clause.endsWith("分"))
        || (clause.length() > 2 && clause.endsWith("中") && !clause.startsWith("在"));
  }

  /** What the branches of a whole are measured by, where that is not what the whole is. */
  Optional<String> branchMeasure(String whole) {
    long match = branchMeasures.longestBackwards(whole, whole.length(), 0);
    return match < 0 ? Optional.empty() : Optional.of(branchMeasures.value(match));
  }

  /** The word behind a figure that says it is a change (保持8%以上增长). */
  Optional<Predicate> moveAfter(CharSequence text, int at, int limit) {
    long match = after.longest(text, at, limit);
    return match < 0
        ? Optional.empty()
        : Optional.of(new Predicate(after.value(match), at, at + Trie.length(match)));
  }

  static Lexicon of(Vocabulary words) {
    return words == ClaimWords.standard() ? STANDARD : new Lexicon(words);
  }

  /** The longest predicate that ends at {@code end} and starts at {@code from} or later. */
  Optional<Predicate> predicateBefore(CharSequence text, int from, int end) {
    long match = predicates.longestBackwards(text, end, from);
    return match < 0
        ? Optional.empty()
        : Optional.of(new Predicate(predicates.value(match), end - Trie.length(match), end));
  }

  /** The word of comparison (高于, 低于) at a place. */
  Optional<Predicate> comparisonAt(CharSequence text, int at, int limit) {
    long match = comparisons.longest(text, at, limit);
    return match < 0
        ? Optional.empty()
        : Optional.of(new Predicate(comparisons.value(match), at, at + Trie.length(match)));
  }

  /** The length of the opening word at a place, 0 when what stands there belongs to the subject. */
  int leadAt(CharSequence text, int at, int limit) {
    long match = leads.longest(text, at, limit);
    return match >= 0 && leads.value(match) ? Trie.length(match) : 0;
  }

  /** The length of the verb of doing at a place, or 0. */
  int verbAt(CharSequence text, int at, int limit) {
    long match = verbs.longest(text, at, limit);
    return match >= 0 && verbs.value(match) ? Trie.length(match) : 0;
  }

  /** The length of a noun that only begins like a verb of doing (进出口), or 0. */
  int nounAt(CharSequence text, int at, int limit) {
    long match = verbs.longest(text, at, limit);
    return match >= 0 && !verbs.value(match) ? Trie.length(match) : 0;
  }

  /** The verb that opens a subject (新建停车场 → 新建) or is all of it (增设). */
  String verbOf(String subject) {
    int at = 0;
    while (at < subject.length()) {
      int length = verbAt(subject, at, subject.length());
      if (length == 0) {
        break;
      }
      at += length;
      if (at < subject.length() && "、和".indexOf(subject.charAt(at)) >= 0) {
        int following = verbAt(subject, at + 1, subject.length());
        at += following > 0 ? 1 : 0;
      }
    }
    return subject.substring(0, at);
  }

  /** Whether what is done with money stands here (购置渔船), not what the money is (重建资金). */
  boolean opensDeed(String text, int at, int limit) {
    int verb = verbAt(text, at, limit);
    if (verb < 2) {
      return false;
    }
    return words("fund").at(text, at + verb).isEmpty();
  }

  /** The word at a place that says where a change ends (增至, 整合为). */
  Optional<Predicate> endAt(CharSequence text, int at, int limit) {
    long match = ends.longest(text, at, limit);
    return match < 0
        ? Optional.empty()
        : Optional.of(new Predicate(ends.value(match), at, at + Trie.length(match)));
  }

  /** Whether the word at a place is a verb that tells something of the noun before it. */
  boolean tellsAt(CharSequence text, int at, int limit) {
    long match = events.longest(text, at, limit);
    return match >= 0 && events.value(match);
  }

  /** The length of the word at a place that closes the noun before it, or 0. */
  int eventAt(CharSequence text, int at, int limit) {
    long match = events.longest(text, at, limit);
    return match < 0 || noEvents.longest(text, at, limit) >= 0 ? 0 : Trie.length(match);
  }

  /** The length of the noun of measure that ends at {@code end}, or 0. */
  int attributeBefore(CharSequence text, int from, int end) {
    long match = attributes.longestBackwards(text, end, from);
    return match < 0 ? 0 : Trie.length(match);
  }

  /** Whether a word of this class (target, review, plan) stands in the stretch. */
  boolean hasCue(String wanted, CharSequence text, int from, int limit) {
    for (int at = from; at < limit; at++) {
      long match = cues.longest(text, at, limit);
      if (match >= 0 && cues.value(match).equals(wanted)) {
        return true;
      }
    }
    return false;
  }

  private static String reversed(String word) {
    return new StringBuilder(word).reverse().toString();
  }

  private static final class Builders {
    private final Trie.Builder<Cue> predicates = Trie.builder();
    private final Trie.Builder<Cue> comparisons = Trie.builder();
    private final Trie.Builder<Boolean> leads = Trie.builder();
    private final Trie.Builder<Cue> ends = Trie.builder();
    private final Trie.Builder<Boolean> verbs = Trie.builder();
    private final Trie.Builder<Boolean> events = Trie.builder();
    private final Trie.Builder<String> cues = Trie.builder();
    private final Trie.Builder<Cue> after = Trie.builder();
    private final Trie.Builder<String> branchMeasures = Trie.builder();
    private final Set<String> known = new HashSet<>();

    /** A whole and what its branches are measured by: 地区生产总值=增加值. */
    void branchMeasure(String pair) {
      int equals = pair.indexOf('=');
      branchMeasures.put(reversed(pair.substring(0, equals)), pair.substring(equals + 1));
    }

    void predicate(Cue cue, String word) {
      if (cue == Cue.ABOVE || cue == Cue.BELOW) {
        comparisons.put(word, cue);
      }
      if (cue == Cue.RISE_TO || cue == Cue.FALL_TO || (cue == Cue.TO && word.length() > 1)) {
        ends.put(word, cue);
      }
      if (known.add(word)) {
        predicates.put(reversed(word), cue);
      }
    }
  }
}
