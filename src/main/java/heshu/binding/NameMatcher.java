package heshu.binding;

import heshu.binding.Distinctions.Verdict;
import heshu.glossary.Glossary;
import heshu.glossary.Indicator;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.PriorityQueue;
import java.util.Set;

/**
 * Finds the labels that may name what a claim names. Letters and pairs of letters weigh the more
 * the fewer names hold them, among the labels of the tables and the names of the glossary.
 */
final class NameMatcher {
  private static final int CANDIDATES = 40;

  /** A feature that so many labels hold finds none of them. */
  private static final int COMMON = 20_000;

  private static final double SINGLE_LETTER = 0.8;
  private static final double WITHIN = 0.8;
  private static final double IN_TITLE = 0.7;
  private static final double IN_SENTENCE = 0.6;
  private static final double OF_CLAIM = 0.7;
  private static final double DOUBT = 4;
  private static final double CLAIM_DOUBT = 1.5;
  private static final double COVERED = 0.8;
  private static final double NARROWER = 0.7;
  private static final double OF_OTHER = 0.6;

  /** Below this share of the claim's own words in the label, the label names something wider. */
  private static final double MOSTLY = 0.5;

  /**
   * Below this share of its words in the claim, a label names something that the claim does not.
   */
  private static final double HARDLY = 0.23;

  /** Below this share of its words in a known indicator, an unknown label names a part of it. */
  private static final double NEARLY_HALF = 0.45;

  private static final double SAME_INDICATOR = 0.96;

  /** Kept at least of a known indicator where only one of two names spells it out. */
  private static final double UNSPOKEN = 0.85;

  private static final double OTHER_INDICATOR = 0.55;
  private static final double SISTER = 0.4;

  /** Letters that say whose a thing is: 省重点项目, 市重点项目. */
  private static final String WHOSE = "国省市州县区";

  /** So many letters of a thing's name tell that two names speak of it. */
  private static final int THING = 3;

  /** A size is no other thing: 新能源规模, 研发经费投入. */
  private static final Set<String> SIZES =
      Set.of("规模", "总规模", "总量", "总数", "数量", "体量", "投入", "总投入", "投入总额", "总额", "金额", "水平", "情况");

  /** These say whose, or for how many, and not what. */
  private static final Set<String> HALVES =
      Set.of("城镇", "农村", "城市", "乡村", "城乡", "有农村居民", "有城镇居民", "有居民", "人均", "户均", "月人均", "年人均");

  private final Glossary glossary;
  private final Label[] labels;
  private final Map<Integer, int[]> postings = new HashMap<>();
  private final Map<Integer, Double> weights = new HashMap<>();
  private final Map<String, List<Label>> byIndicator = new HashMap<>();
  private final double names;

  /** What the features of each label weigh, with some doubt. */
  private final double[] labelWeights;

  NameMatcher(Collection<Label> all, Glossary glossary) {
    this.glossary = glossary;
    this.labels = all.toArray(Label[]::new);
    Map<Integer, List<Integer>> found = new HashMap<>();
    Map<Integer, Integer> frequency = new HashMap<>();
    for (Label label : labels) {
      Set<Integer> features = new HashSet<>(label.own().features());
      features.addAll(label.within().features());
      features.forEach(f -> found.computeIfAbsent(f, key -> new ArrayList<>(2)).add(label.id()));
      label.own().features().forEach(feature -> frequency.merge(feature, 1, Integer::sum));
      label
          .indicator()
          .ifPresent(
              i -> byIndicator.computeIfAbsent(i.id(), key -> new ArrayList<>(2)).add(label));
    }
    found.forEach(
        (feature, ids) ->
            postings.put(feature, ids.stream().mapToInt(Integer::intValue).toArray()));
    List<Name> known = glossary.all().stream().map(i -> Name.of(i.name())).toList();
    for (Name name : known) {
      name.features().forEach(feature -> frequency.merge(feature, 1, Integer::sum));
    }
    names = labels.length + known.size();
    frequency.forEach((feature, count) -> weights.put(feature, weight(feature, count)));
    labelWeights = new double[labels.length];
    for (Label label : labels) {
      labelWeights[label.id()] = sum(DOUBT, weights(label.own().features()));
    }
  }

  private double weight(int feature, int frequency) {
    double rarity = Math.log(1 + names / frequency);
    return Features.isPair(feature) ? rarity : SINGLE_LETTER * rarity;
  }

  private double weight(int feature) {
    Double known = weights.get(feature);
    return known != null ? known : weight(feature, 1);
  }

  private double[] weights(Features features) {
    double[] each = new double[features.size()];
    for (int i = 0; i < each.length; i++) {
      each[i] = weight(features.get(i));
    }
    return each;
  }

  private static double sum(double doubt, double[] weights) {
    double all = doubt;
    for (double weight : weights) {
      all += weight;
    }
    return all;
  }

  /** A name that is looked for, with what each of its features weighs, and all of them. */
  private static final class Sought {
    final Name name;
    final double[] weights;
    final double all;
    final Set<Integer> told;

    Sought(Name name, double[] weights, Set<Integer> told) {
      this.name = name;
      this.told = told;
      this.weights = weights;
      this.all = sum(CLAIM_DOUBT, weights);
    }
  }

  /** The labels nearest to what a question names, best first. */
  List<Match> find(Question question) {
    return find(question.name(), question.indicator(), question.told());
  }

  private List<Match> find(Name name, Optional<Indicator> indicator, Set<Integer> told) {
    Sought sought = new Sought(name, weights(name.features()), told);
    Set<Integer> ids = new HashSet<>(nearest(sought));
    indicator.map(i -> byIndicator.getOrDefault(i.id(), List.of())).stream()
        .flatMap(List::stream)
        .forEach(label -> ids.add(label.id()));
    return ids.stream()
        .map(id -> match(sought, indicator, labels[id]))
        .sorted(
            Comparator.comparingDouble(Match::score)
                .reversed()
                .thenComparingInt(match -> match.label().id()))
        .toList();
  }

  private List<Integer> nearest(Sought sought) {
    double[] sums = new double[labels.length];
    List<Integer> met = new ArrayList<>();
    for (int i = 0; i < sought.weights.length; i++) {
      double weight = sought.weights[i];
      int[] ids = postings.getOrDefault(sought.name.features().get(i), new int[0]);
      if (ids.length > COMMON) {
        continue;
      }
      for (int id : ids) {
        if (sums[id] == 0) {
          met.add(id);
        }
        sums[id] += weight;
      }
    }
    for (int id : met) {
      sums[id] /= 4 + weightOf(id);
    }
    Comparator<Integer> best = Comparator.comparingDouble(id -> -sums[id]);
    return best(met, best.thenComparing(Comparator.naturalOrder()));
  }

  /** The first of many in an order, without putting the rest in order. */
  private static List<Integer> best(List<Integer> ids, Comparator<Integer> order) {
    PriorityQueue<Integer> kept = new PriorityQueue<>(order.reversed());
    for (Integer id : ids) {
      if (kept.size() < CANDIDATES) {
        kept.add(id);
      } else if (order.compare(id, kept.element()) < 0) {
        kept.remove();
        kept.add(id);
      }
    }
    return List.copyOf(kept);
  }

  private double weightOf(int label) {
    return labels[label].own().features().size() * SINGLE_LETTER;
  }

  private Match match(Sought sought, Optional<Indicator> indicator, Label label) {
    Name name = sought.name;
    if (HALVES.contains(name.text())) {
      return new Match(label, 0, 0, 0, false, List.of());
    }
    double ofClaim = ofClaim(sought, label);
    double ofLabel = ofLabel(sought, label);
    Verdict verdict =
        Distinctions.standard().compare(name.stance(), label.stance(), label.title().stance());
    double likeness = OF_CLAIM * ofClaim + (1 - OF_CLAIM) * ofLabel;
    boolean known = indicator.isPresent() && label.indicator().isPresent();
    boolean same = known && indicator.get().id().equals(label.indicator().get().id());
    if (same) {
      likeness = Math.max(likeness, SAME_INDICATOR);
    } else if (isPart(name, indicator, label)) {
      likeness *= SISTER;
    } else if (isOfOther(name, label)
        || isQualifiedOtherwise(name, label)
        || isHeadedOtherwise(name, label)) {
      likeness *= OF_OTHER;
    } else if (isNarrower(name, indicator, label, ofClaim, ofLabel)
        || ofClaim < MOSTLY
        || isUnsaid(label, ofLabel, HARDLY)) {
      likeness *= NARROWER;
    } else if (known) {
      boolean sisters = glossary.areSisters(indicator.get(), label.indicator().get());
      likeness *= sisters ? SISTER : OTHER_INDICATOR;
    }
    boolean agreed = same && verdict.clash() == 1; // 居民收入 is known to be 人均可支配收入
    double kept = agreed ? Math.sqrt(Math.max(verdict.kept(), UNSPOKEN)) : verdict.kept();
    List<String> opposed = agreed ? List.of() : verdict.opposed();
    return new Match(label, likeness * kept, ofClaim, ofLabel, same, opposed);
  }

  /** Whether one adds words to the other's known indicator, as the name of a part of it would. */
  private static boolean isNarrower(
      Name name, Optional<Indicator> indicator, Label label, double ofClaim, double ofLabel) {
    boolean claimAdds =
        indicator.isEmpty()
            && label.indicator().isPresent()
            && ofClaim < COVERED
            && !label.own().text().contains(name.text());
    boolean labelAdds =
        indicator.isPresent()
            && label.indicator().isEmpty()
            && isUnsaid(label, ofLabel, NEARLY_HALF);
    return claimAdds || labelAdds;
  }

  /** Whether too much of a label is unsaid; what it adds in brackets only explains it. */
  private static boolean isUnsaid(Label label, double ofLabel, double least) {
    return ofLabel < least && !label.own().bracketed();
  }

  /**
   * Whether both end in the same measure and begin with the names of different things: 主导产业从业人员 and
   * 电子信息从业人员. What stands above the label may name the claim's thing as well.
   */
  private static boolean isOfOther(Name name, Label label) {
    String own = label.own().text();
    int shared = sharedEnd(name.text(), own);
    String mine = Name.bare(name.text().substring(0, name.text().length() - shared));
    String theirs = Name.bare(own.substring(0, own.length() - shared));
    return shared >= 2
        && mine.length() >= 2
        && theirs.length() >= 2
        && !Features.of(theirs).meets(mine)
        && !label.within().features().meets(mine);
  }

  /**
   * Whether one thing is qualified in two ways: 共建重点项目完成投资 is no 省重点项目年度完成投资. The label may say
   * less of it than the claim does, but not something else; one letter tells whose it is.
   */
  private static boolean isQualifiedOtherwise(Name name, Label label) {
    String own = label.own().text();
    int whose = own.isEmpty() ? -1 : WHOSE.indexOf(own.charAt(0));
    int at =
        whose < 0 || own.length() <= THING ? -1 : name.text().indexOf(own.substring(1, 1 + THING));
    String mine = at <= 0 ? "" : Name.bare(name.text().substring(0, at));
    return mine.length() >= 2
        && mine.indexOf(WHOSE.charAt(whose)) < 0
        && !label.own().features().meets(mine)
        && !label.within().features().meets(mine);
  }

  /**
   * Whether the claim goes on where the label ends, and so names something else of it: 个人所得税起征点 is
   * no 个人所得税. What stands above the label or in the title may say that much.
   */
  private static boolean isHeadedOtherwise(Name name, Label label) {
    String own = label.own().text();
    boolean goesOn = own.length() >= 2 && name.text().startsWith(own);
    String head = goesOn ? Name.bare(name.text().substring(own.length())) : "";
    return head.length() >= 2
        && !SIZES.contains(head)
        && Parts.quantityOf(head).isEmpty()
        && !label.within().features().meets(head)
        && !label.title().features().meets(head);
  }

  private static int sharedEnd(String one, String other) {
    int shared = 0;
    while (shared < Math.min(one.length(), other.length())
        && one.charAt(one.length() - 1 - shared) == other.charAt(other.length() - 1 - shared)) {
      shared++;
    }
    return shared;
  }

  /** Whether a label is the name of a known indicator with a word before it: 新生儿死亡率. */
  private static boolean isPart(Name name, Optional<Indicator> indicator, Label label) {
    String own = label.own().text();
    boolean qualified = own.endsWith(name.text()) && own.length() - name.text().length() > 1;
    return qualified && indicator.isPresent() && label.indicator().isEmpty();
  }

  private static double ofClaim(Sought sought, Label label) {
    if (label.own().text().equals(sought.name.text())) {
      return 1;
    }
    double met = 0;
    for (int i = 0; i < sought.weights.length; i++) {
      met += sought.weights[i] * place(sought.name.features().get(i), label);
    }
    return met / sought.all;
  }

  private static double place(int feature, Label label) {
    if (label.own().features().has(feature)) {
      return 1;
    }
    if (label.within().features().has(feature)) {
      return WITHIN;
    }
    return label.title().features().has(feature) ? IN_TITLE : 0;
  }

  /** A label of two letters is soon covered; the doubt makes it count less than a long one. */
  private double ofLabel(Sought sought, Label label) {
    if (label.own().text().equals(sought.name.text())) {
      return 1;
    }
    double met = 0;
    for (int i = 0; i < label.own().features().size(); i++) {
      int feature = label.own().features().get(i);
      int shared = sought.name.features().indexOf(feature);
      met += shared < 0 ? ofSentence(sought, feature) : sought.weights[shared];
    }
    return met / labelWeights[label.id()];
  }

  /** What a label says beside a claim's name counts in part where the sentence says it. */
  private double ofSentence(Sought sought, int feature) {
    return Features.isPair(feature) && sought.told.contains(feature)
        ? IN_SENTENCE * weight(feature)
        : 0;
  }

  /** The labels nearest to a phrase, best first. */
  List<Match> find(String phrase) {
    return find(Name.of(phrase), glossary.find(phrase), Set.of());
  }

  /**
   * A label and how well its name fits.
   *
   * @param score between 0 and 1
   * @param ofClaim the share of the claim's words that the label and its surroundings have
   * @param ofLabel the share of the label's words that the claim has
   * @param same whether the glossary knows both as one indicator
   * @param opposed pairs of words that keep them apart
   */
  record Match(
      Label label,
      double score,
      double ofClaim,
      double ofLabel,
      boolean same,
      List<String> opposed) {}
}
