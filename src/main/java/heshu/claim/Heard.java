package heshu.claim;

import heshu.text.Span;
import java.util.stream.Stream;

/**
 * Remembers what the clauses of a sentence that hold no figures named, for the figures after them.
 */
final class Heard {
  private static final int SHORT = 3;
  private static final int LONG = 16;

  private final Lexicon lexicon;
  private final Measures measures;
  private final Hearing hearing;
  private final Topics topics;
  private final String text;
  private String opening = "";
  private String noun = "";
  private String list = "";
  private String since = "";
  private String aim = "";
  private String purpose = "";

  Heard(Lexicon lexicon, Phrases phrases, Measures measures, Passage passage, Topics topics) {
    this.lexicon = lexicon;
    this.measures = measures;
    this.hearing = new Hearing(lexicon, phrases, passage);
    this.topics = topics;
    this.text = passage.text();
  }

  void forget() {
    opening = "";
    noun = "";
    list = "";
    since = "";
    aim = "";
    purpose = "";
  }

  /** Takes in a clause without figures; gives whether a bracket behind it begins a new subject. */
  boolean hear(Span clause) {
    noun = hearing.noun(clause);
    list = hearing.list(clause);
    since = noun;
    aim = noun.isEmpty() ? hearing.object(clause) : "";
    String words = clause.of(text).strip();
    purpose = lexicon.ends(words, "spending") && words.indexOf('对') >= 0 ? words : "";
    boolean time = lexicon.ends(noun, "time-tail");
    boolean aside = clause.end() < text.length() && "(（".indexOf(text.charAt(clause.end())) >= 0;
    if (aside && !time) {
      opening = noun;
    }
    boolean named = !lexicon.words("unnamed").begins(noun);
    if (!time && named && noun.length() >= 2 && noun.length() <= LONG && opening.isEmpty()) {
      opening = noun;
    }
    return aside && !time;
  }

  /** A clause before a colon opens what follows. */
  void open(String subject) {
    opening = subject;
  }

  /** A figure was named: what was heard lies before it. */
  void named() {
    since = "";
    purpose = "";
  }

  /** What the sentence opened with. */
  String opening() {
    return opening;
  }

  /** What the last clause without figures named. */
  String noun() {
    return noun;
  }

  /** The list that such a clause began with: 养老金、补贴和工资再次提高，月人均分别提高…. */
  String list() {
    return list.isEmpty() ? noun : list;
  }

  /** The clause right before names what a bare measure is of, sooner than the one that opened. */
  String latest() {
    boolean names =
        noun.length() > SHORT
            && !lexicon.ends(noun, "time-tail")
            && noun.chars().noneMatch(Character::isDigit);
    return names && !opening.isEmpty() ? noun : opening;
  }

  /** What such a clause named since the last figure. */
  String since() {
    return since;
  }

  /** What a deed told in such a clause is done about: 低保制度建设 of 加强低保制度建设. */
  String aim() {
    return aim;
  }

  /** The clause right before, where it says on what is spent: 加大对教育的投入. */
  String purpose() {
    return purpose;
  }

  /** What the last clause without figures named or did something about. */
  String object() {
    return noun.isEmpty() ? aim : noun;
  }

  /** What the paragraph speaks of, or what was just done something about: 加强低保制度建设，救助人数…. */
  String topic() {
    String about = measures.core(aim);
    boolean thing = about.length() < aim.length() && about.indexOf('的') < 0;
    return topics.topic().isEmpty() && thing ? about : topics.topic();
  }

  /** The place that was named last, empty if none was. */
  String host(String carried) {
    return Stream.of(carried, opening, aim, topics.topic())
        .map(measures::core)
        .filter(place -> lexicon.ends(place, "area"))
        .findFirst()
        .orElse("");
  }
}
