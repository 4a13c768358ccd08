package heshu.binding;

import heshu.binding.Candidate.ScorePart;
import heshu.claim.Claim;
import heshu.claim.Extraction;
import heshu.claim.Kind;
import heshu.claim.Relation;
import heshu.claim.Skipped;
import heshu.period.Period;
import heshu.text.Message;
import heshu.text.Span;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * What the claims of one sentence have in common: names that need not be repeated, and the table
 * that they tend to speak of.
 */
final class Neighbours {
  /** What a candidate gains when other claims of the sentence speak of its table beyond doubt. */
  private static final double SAME_TABLE = 0.05;

  /** What it gains as the row of which the claim beside it tells the place: 吞吐量9000万人次、居全国第3位. */
  private static final double SAME_ROW = 0.1;

  /** What it gains when those of the sentence before do. */
  private static final double TABLE_BEFORE = 0.03;

  /** What was added and what there is in all stand no more claims apart. */
  private static final int NEAR = 4;

  /** 新建高标准农田12万亩，累计建成438万亩: the verb of what there is in all is no name. */
  private static final String DONE = "建成";

  private static final String TRADE = "业";

  private final List<Claim> claims;
  private final String text;
  private final Map<Integer, Features> spoken = new HashMap<>();
  private final Map<Integer, Set<Integer>> names = new HashMap<>();
  private final Map<Integer, Set<Integer>> around = new HashMap<>();
  private final Map<Integer, Integer> before = new HashMap<>();
  private final Map<Integer, Map<String, Set<Integer>>> tables = new HashMap<>();
  private final Map<Integer, List<Claim>> sentences = new HashMap<>();
  private final Set<Integer> dated = new HashSet<>();
  private final Map<Integer, Scored> placed = new HashMap<>();

  Neighbours(Extraction extraction) {
    claims = extraction.claims();
    text = extraction.text();
    Map<String, Name> headings = new HashMap<>();
    int last = -1;
    for (Claim claim : claims) {
      if (sentence(claim) != last) {
        before.put(sentence(claim), last);
        last = sentence(claim);
      }
      sentences.computeIfAbsent(sentence(claim), key -> new ArrayList<>()).add(claim);
      Set<Integer> features = names.computeIfAbsent(sentence(claim), key -> new HashSet<>());
      features.addAll(Name.of(claim.subject().indicator()).features());
      for (String heading : claim.heading()) {
        features.addAll(headings.computeIfAbsent(heading, Name::of).features());
      }
    }
    date(extraction);
  }

  /** Marks the sentences that name a time. */
  private void date(Extraction extraction) {
    int next = 0;
    for (Skipped number : extraction.skipped()) {
      if (number.reason() != Skipped.Reason.DATE) {
        continue;
      }
      int start = number.span().start();
      while (next < claims.size() && claims.get(next).sentence().end() <= start) {
        next++;
      }
      if (next < claims.size() && claims.get(next).sentence().start() <= start) {
        dated.add(sentence(claims.get(next)));
      }
    }
  }

  /** Whether the sentence of a claim itself names a time. */
  boolean isDated(Claim claim) {
    return dated.contains(sentence(claim));
  }

  /** The claims of the same sentence that go before one, the nearest first. */
  List<Claim> ahead(Claim claim) {
    List<Claim> ahead = new ArrayList<>();
    for (Claim other : sentences.getOrDefault(sentence(claim), List.of())) {
      if (other.index() < claim.index()) {
        ahead.add(0, other);
      }
    }
    return ahead;
  }

  /**
   * The words for what a claim measures: its own, those that a list gives it, or, where they name
   * nothing, those of the nearest claim before it.
   */
  String phrase(Claim claim) {
    String own = ofGain(claim, ownPhrase(claim));
    if (claim.kind() == Kind.CHANGE && own.endsWith(TRADE)) {
      return own + quantityAhead(claim);
    }
    int share = own.indexOf('占');
    if (share > 0 && BareWords.nameNothing(own.substring(0, share))) {
      return named(claim, own.substring(0, share)) + own.substring(share);
    }
    return saysNothing(claim) ? named(claim, own) : own;
  }

  /** 新增公路190公里，其中高速公路28公里: a part of what was added was added too. */
  private String ofGain(Claim claim, String own) {
    return claim
        .relation(Relation.Kind.PART_OF)
        .flatMap(Relation::claim)
        .map(whole -> claims.get(whole - 1))
        .filter(whole -> whole.quantity().unit().equals(claim.quantity().unit()))
        .filter(whole -> Gains.says(ownPhrase(whole)) && !BareWords.nameNothing(own))
        .map(whole -> Gains.added(own))
        .orElse(own);
  }

  /** Whether a claim says what there is in all, after what was added: 新增12座，累计达到110座. */
  boolean isInAll(Claim claim) {
    return isTotal(claim)
        && near(claim, /* step= */ -1).stream()
            .filter(other -> isOfYear(claim) || isOfSameYears(claim, other))
            .anyMatch(other -> !isTotal(other) && areOfOne(claim, other));
  }

  private static boolean isOfYear(Claim claim) {
    return claim.subject().period().filter(Period::isYear).isPresent();
  }

  /** 2025年新增就业1.6万人，五年累计7.6万人: a sum over years, and not what there is. */
  private static boolean isOfSameYears(Claim claim, Claim other) {
    return claim.subject().period().isPresent()
        && claim.subject().period().equals(other.subject().period());
  }

  /** Whether a claim says what was added, before what there is in all. */
  boolean isAdded(Claim claim) {
    return claim.kind() == Kind.LEVEL
        && !isTotal(claim)
        && near(claim, /* step= */ 1).stream()
            .anyMatch(other -> isTotal(other) && areOfOne(claim, other));
  }

  /** The few claims of the same sentence that stand next to one. */
  private List<Claim> near(Claim claim, int step) {
    List<Claim> near = new ArrayList<>();
    for (int i = claim.index() - 1 + step;
        i >= 0 && i < claims.size() && near.size() < NEAR;
        i += step) {
      if (sentence(claims.get(i)) != sentence(claim)) {
        return near;
      }
      near.add(claims.get(i));
    }
    return near;
  }

  private static boolean isTotal(Claim claim) {
    return claim.kind() == Kind.LEVEL
        && claim.relation(Relation.Kind.TOTAL_OVER_PERIOD).isPresent();
  }

  private boolean areOfOne(Claim one, Claim other) {
    String name = Name.bare(Name.of(ownPhrase(one)).text());
    String rest = Name.bare(Name.of(ownPhrase(other)).text());
    return one.kind() == other.kind()
        && one.quantity().unit().converts(other.quantity().unit())
        && name.length() >= 2
        && (name.equals(rest) || name.equals(rest + DONE) || rest.equals(name + DONE));
  }

  /** Whether nothing in a claim's words says what it measures; 经济总量 is a name that is known. */
  private boolean saysNothing(Claim claim) {
    return claim.subject().canonical().isEmpty() && BareWords.nameNothing(ownPhrase(claim));
  }

  /** What the nearest claim before one speaks of, or the words given. */
  private String named(Claim claim, String own) {
    return ahead(claim).stream()
        .filter(other -> !saysNothing(other))
        .map(this::ownPhrase)
        .findFirst()
        .orElse(own);
  }

  /** 工业增加值增长8%，其中装备制造业增长9%: what the trade is measured by, the claim before says. */
  private String quantityAhead(Claim claim) {
    return ahead(claim).stream()
        .map(other -> Parts.quantityOf(ownPhrase(other)))
        .filter(quantity -> !quantity.isEmpty())
        .findFirst()
        .orElse("");
  }

  private String ownPhrase(Claim claim) {
    Optional<Claim> restated =
        claim.relation(Relation.Kind.RESTATES).flatMap(Relation::claim).map(i -> claims.get(i - 1));
    if (restated.filter(before -> before.index() < claim.index()).isPresent()) {
      return ownPhrase(restated.get());
    }
    return Lists.phrase(claim, sentences.getOrDefault(sentence(claim), List.of()))
        .orElse(claim.subject().indicator());
  }

  /** The claim that says what one is compared with: itself, or the first of its list. */
  Claim comparing(Claim claim) {
    boolean says = claim.relation(Relation.Kind.COMPARED_WITH).isPresent();
    Optional<Integer> first =
        claim.relation(Relation.Kind.LIST_MEMBER).flatMap(Relation::claim).filter(head -> !says);
    return first
        .map(head -> claims.get(head - 1))
        .filter(head -> head.kind() == claim.kind() || head.kind() == Kind.POINTS)
        .orElse(claim);
  }

  /** The row that tells the place of what a claim tells the size of, right before it. */
  private Optional<Scored> rank(int claim) {
    boolean next =
        claim + 1 < claims.size()
            && claims.get(claim).kind() == Kind.LEVEL
            && sentence(claims.get(claim + 1)) == sentence(claims.get(claim))
            && ownPhrase(claims.get(claim + 1)).equals(ownPhrase(claims.get(claim)));
    return next ? Optional.ofNullable(placed.get(claim + 1)) : Optional.empty();
  }

  private static int sentence(Claim claim) {
    return claim.sentence().start();
  }

  /** Features of the names in a claim's sentence, the one before it, and its headings. */
  Set<Integer> names(Claim claim) {
    return around.computeIfAbsent(
        sentence(claim),
        sentence -> {
          Set<Integer> all = new HashSet<>(names.getOrDefault(sentence, Set.of()));
          all.addAll(names.getOrDefault(before.getOrDefault(sentence, -1), Set.of()));
          return all;
        });
  }

  /** Features of what the sentence of a claim says, without what its other claims speak of. */
  Set<Integer> told(Claim claim) {
    Set<Integer> told = new HashSet<>(sentenceOf(claim));
    for (Claim other : sentences.getOrDefault(sentence(claim), List.of())) {
      if (!other.equals(claim)) {
        told.removeAll(Name.of(other.subject().indicator()).features());
      }
    }
    return told;
  }

  private Features sentenceOf(Claim claim) {
    Span sentence = claim.sentence();
    boolean known = sentence.end() <= text.length();
    return spoken.computeIfAbsent(
        sentence.start(), start -> known ? Name.of(sentence.of(text)).features() : Features.of(""));
  }

  /** Hears which tables the claims, in their order, speak of beyond doubt. */
  void hear(List<Shortlist> shortlists) {
    for (int i = 0; i < shortlists.size(); i++) {
      int claim = i;
      if (claims.get(i).kind() == Kind.RANK) {
        shortlists.get(i).sure().filter(Scored::isSaid).ifPresent(one -> placed.put(claim, one));
      }
      shortlists
          .get(i)
          .placeBeyondDoubt(SAME_TABLE)
          .ifPresent(
              place ->
                  tables
                      .computeIfAbsent(sentence(claims.get(claim)), key -> new HashMap<>())
                      .computeIfAbsent(place, key -> new HashSet<>())
                      .add(claim));
    }
  }

  /** The candidates of a claim with what its neighbours add, best first. */
  List<Scored> ranked(int claim, List<Scored> candidates) {
    int sentence = sentence(claims.get(claim));
    Map<String, Set<Integer>> heard = tables.getOrDefault(sentence, Map.of());
    Map<String, Set<Integer>> heardBefore =
        tables.getOrDefault(before.getOrDefault(sentence, -1), Map.of());
    List<Scored> ranked = new ArrayList<>();
    for (Scored one : candidates) {
      Set<Integer> speakers = heard.getOrDefault(one.place(), Set.of());
      boolean others = speakers.size() > (speakers.contains(claim) ? 1 : 0);
      double gain = others ? SAME_TABLE : heardBefore.containsKey(one.place()) ? TABLE_BEFORE : 0;
      gain += rank(claim).filter(one::isBeside).isPresent() ? SAME_ROW : 0;
      ranked.add(gain > 0 ? one.with(new ScorePart(gain, Message.of("binding.neighbour"))) : one);
    }
    ranked.sort(Scored.BEST_FIRST);
    return ranked;
  }
}
