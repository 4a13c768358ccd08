package heshu.claim;

import heshu.quantity.HedgeWords;
import heshu.text.Trie;
import heshu.text.Vocabulary;
import java.util.List;
import java.util.Locale;

/** The words that tell the scanner what a number is, ready to be looked up. */
final class ScanWords {
  private static final List<String> LABELS = List.of("phrase", "name", "ordinal");
  private static final String GROUP = "group";
  private static final ScanWords STANDARD = new ScanWords(ClaimWords.standard());

  final HedgeWords hedges;

  /** Words that are no quantities, with the reason. */
  final Trie<Skipped.Reason> labels;

  /** Comparison groups, written backwards; true for those that stand by themselves. */
  final Trie<Boolean> groups;

  final Trie<Boolean> acronyms;
  final Trie<Boolean> levelVerbs;
  final Trie<Boolean> reach;
  final Trie<Boolean> numbered;
  final Trie<Boolean> persons;
  final Trie<Boolean> households;
  final Trie<Boolean> notPersons;
  final Trie<Boolean> hanClassifiers;
  final Trie<Boolean> occasions;

  /** What may be done so many times to a rate or a standard. */
  final Trie<Boolean> measures;

  final Trie<Boolean> measured;

  /** Behind these 千万吨 states how much was gained. */
  final Trie<Boolean> gains;

  final Trie<Boolean> circle;
  final Trie<Boolean> programme;
  final Trie<Boolean> ruleNames;
  final Trie<Boolean> speechFrames;
  final Trie<Boolean> notTenths;
  final Trie<Boolean> notHedges;
  final Trie<Boolean> rankVerbs;
  final Trie<Boolean> groupLinks;
  final Trie<Boolean> groupLeads;
  final Trie<Boolean> noRanks;
  final Trie<Boolean> superlatives;

  private ScanWords(Vocabulary words) {
    hedges = HedgeWords.of(words);
    labels = labels(words);
    groups = groups(words);
    acronyms = words.trie("acronym");
    levelVerbs = words.backwards("level-verb");
    reach = words.backwards("reach");
    numbered = words.trie("numbered");
    persons = words.trie("person");
    households = words.trie("household");
    notPersons = words.trie("not-person");
    hanClassifiers = words.trie("han-classifier");
    occasions = words.trie("han-occasion");
    measures = words.trie("occasion-deed");
    measured = words.backwards("measured");
    gains = words.backwards("gain");
    circle = words.trie("circle");
    programme = words.trie("programme");
    ruleNames = words.trie("rule-name");
    speechFrames = words.trie("speech-frame");
    notTenths = words.trie("cheng-word");
    notHedges = words.backwards("not-hedge");
    rankVerbs = words.backwards("rank-verb");
    groupLinks = words.backwards("group-link");
    groupLeads = words.backwards("group-lead");
    noRanks = words.trie("no-rank");
    superlatives = words.trie("superlative");
  }

  static ScanWords of(Vocabulary words) {
    return words == ClaimWords.standard() ? STANDARD : new ScanWords(words);
  }

  private static Trie<Skipped.Reason> labels(Vocabulary words) {
    Trie.Builder<Skipped.Reason> labels = Trie.builder();
    words.forEach(
        LABELS,
        (reason, word) ->
            labels.put(word, Skipped.Reason.valueOf(reason.toUpperCase(Locale.ROOT))));
    return labels.build();
  }

  private static Trie<Boolean> groups(Vocabulary words) {
    Trie.Builder<Boolean> groups = Trie.builder();
    words.forEach(
        List.of(GROUP, "group-tail"),
        (name, word) -> groups.put(new StringBuilder(word).reverse(), name.equals(GROUP)));
    return groups.build();
  }
}
