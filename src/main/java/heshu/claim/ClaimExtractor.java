package heshu.claim;

import heshu.document.Block;
import heshu.document.Document;
import heshu.glossary.Glossary;
import heshu.glossary.Indicator;
import heshu.glossary.Regions;
import heshu.period.Period;
import heshu.quantity.Units;
import heshu.text.MappedText;
import heshu.text.Span;
import heshu.text.Trie;
import heshu.text.Vocabulary;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * Finds every numeric claim of a report and accounts for every other number. Takes time linear in
 * the length of the report.
 */
public final class ClaimExtractor {
  private static final String DIGITS = "0123456789０１２３４５６７８９〇零一二两三四五六七八九十百千半几数翻倍";

  /** What a paragraph begins with, its widths folded. */
  private static final String INDENT = "  ";

  private static final int LONGEST_OPENING = 120;
  private static final int LONGEST_CLAUSE = 400;

  private final Vocabulary words;
  private final Lexicon lexicon;
  private final Glossary glossary;
  private final NamedSizes sizes;
  private final MentionScanner scanner;

  public ClaimExtractor() {
    this(Glossary.standard());
  }

  /** An extractor that names indicators as {@code glossary} does. */
  public ClaimExtractor(Glossary glossary) {
    this(glossary, Units.standard(), ClaimWords.standard());
  }

  /** An extractor that also knows the user's units and words. */
  public ClaimExtractor(Glossary glossary, Units units, Vocabulary words) {
    this.glossary = glossary;
    this.words = words;
    this.lexicon = Lexicon.of(words);
    this.sizes = new NamedSizes(lexicon);
    this.scanner = new MentionScanner(units, words);
  }

  /**
   * Extracts the claims of a report.
   *
   * @param context what is known of the report; the rest is found in its title and sections
   */
  public Extraction extract(Document document, ReportContext context) {
    ReportContext frame = new ReportFrame(words).of(document, context);
    Reading reading = new Reading(document, frame);
    document.blocks().forEach(reading::take);
    return reading.finish(frame);
  }

  /** One pass over the blocks of a document. */
  private final class Reading {
    private final Document document;
    private final Optional<String> own;
    private final Sections sections;
    private final Remainder remainder;
    private final Fingerprints fingerprints = new Fingerprints();
    private final List<Claim> claims = new ArrayList<>();
    private final List<Skipped> skipped = new ArrayList<>();

    Reading(Document document, ReportContext frame) {
      this.document = document;
      this.own = frame.region();
      this.sections = new Sections(lexicon, frame.year().orElse(0));
      this.remainder = new Remainder(document);
    }

    void take(Block block) {
      if (block.kind() == Block.Kind.FURNITURE) {
        return;
      }
      MappedText mapped = block.reading(document.text());
      Passage passage = sizes.label(new Passage(mapped.content(), scanner.scan(mapped)));
      if (block.level() > 0) {
        sections.enter(block, passage);
      }
      Setting setting = sections.setting();
      Topics topics = new Topics(glossary);
      for (Span sentence : passage.sentences()) {
        boolean opens = opensParagraph(passage.text(), sentence);
        if (begins(passage.text(), sentence)) {
          sections.begin();
          setting = sections.setting();
        }
        Setting above = opens ? sections.setting() : setting;
        setting = setting(passage, sentence, above);
        if (opens && block.kind() != Block.Kind.TABLE_CELL) {
          sections.goOn(setting);
        }
        if (opens) {
          topics.leave();
        }
        topics.hear(lexicon, passage.text(), sentence);
        if (!passage.hasFigure(sentence)) {
          continue;
        }
        if (sections.isUnderPassingYears(setting) && Timeline.isOfYear(passage, sentence)) {
          setting = setting.speakingOf(Optional.of(Period.year(setting.year())));
          sections.goOn(setting);
        }
        List<Draft> drafts =
            new SentenceReader(lexicon, glossary, passage, sentence, setting, topics)
                .read(claims.size() + 1);
        setting = !opens && above.sumsUp(setting.period()) ? above : setting;
        topics.take(lexicon, drafts);
        if (!isUnitOfColumn(block, drafts, passage.text())) {
          drafts.forEach(draft -> claims.add(claim(draft, mapped)));
        }
      }
      account(passage, mapped);
    }

    /** Whether a report begins with this sentence: 现在，我代表…向大会报告工作. */
    private boolean begins(String text, Span sentence) {
      return sentence.length() <= LONGEST_OPENING
          && lexicon.words("begin").isWithin(text, sentence.start(), sentence.end());
    }

    /** Whether a sentence begins a block, or a paragraph that a copy ran into the one before it. */
    private static boolean opensParagraph(String text, Span sentence) {
      return sentence.start() == 0 || text.startsWith(INDENT, sentence.start());
    }

    /** In a cell, and after 单位:, 亿元 is the unit of a column and not a hundred million yuan. */
    private boolean isUnitOfColumn(Block block, List<Draft> drafts, String text) {
      if (drafts.size() != 1) {
        return false;
      }
      Span span = drafts.get(0).figure().span();
      boolean column =
          block.kind() == Block.Kind.TABLE_CELL
              || !lexicon.words("unit-lead").before(text, span.start()).isEmpty();
      return column && span.of(text).chars().noneMatch(c -> DIGITS.indexOf(c) >= 0);
    }

    private Setting setting(Passage passage, Span sentence, Setting before) {
      if (statesAims(passage.text(), sentence) && !before.plan()) {
        sections.planFromHere();
        return before.planning();
      }
      Optional<Period> opening = Timeline.opening(lexicon, passage, sentence, before);
      return opening.filter(Period::isWholeYears).isPresent() ? before.speakingOf(opening) : before;
    }

    private void account(Passage passage, MappedText mapped) {
      for (Mention mention : passage.mentions()) {
        if (mention instanceof Mention.Time) {
          skip(mapped.toSource(mention.span()), Skipped.Reason.DATE);
        } else if (mention instanceof Mention.Label label) {
          skip(mapped.toSource(mention.span()), label.reason());
        }
      }
    }

    private void skip(Span span, Skipped.Reason reason) {
      remainder.cover(span);
      skipped.add(new Skipped(span, document.words(span), reason));
    }

    private Claim claim(Draft draft, MappedText mapped) {
      Span span = mapped.toSource(draft.figure().span());
      remainder.cover(span);
      String words = document.words(span);
      String clause = near(draft).of(mapped.content());
      return new Claim(
          fingerprints.of(draft.subject().indicator(), clause, words),
          draft.index(),
          span,
          words,
          mapped.toSource(draft.sentence()),
          mapped.toSource(draft.clause()),
          sections.setting().headings(),
          draft.figure().quantity(),
          draft.kind(),
          draft.direction(),
          draft.role(),
          named(draft, mapped),
          draft.relations(),
          draft.figure().notes());
    }

    /** The clause of a figure; of one that no punctuation ends only what stands near it. */
    private static Span near(Draft draft) {
      Span clause = draft.clause();
      Span figure = draft.figure().span();
      return clause.length() <= LONGEST_CLAUSE
          ? clause
          : new Span(
              Math.max(clause.start(), figure.start() - LONGEST_CLAUSE / 2),
              Math.max(figure.end(), Math.min(clause.end(), figure.end() + LONGEST_CLAUSE / 2)));
    }

    private Subject named(Draft draft, MappedText mapped) {
      Subject subject = draft.subject();
      String head = region(draft.core());
      Optional<String> canonical =
          glossary
              .find(draft.core())
              .or(() -> glossary.find(draft.core().substring(head.length())))
              .map(Indicator::id);
      boolean other =
          !head.isEmpty()
              && subject.region().isEmpty()
              && draft.kind() != Kind.RANK
              && !isOwn(head);
      return new Subject(
          asWritten(subject.indicator(), mapped.toSource(draft.sentence())),
          subject.parts(),
          canonical,
          subject.period(),
          other ? head : subject.region());
    }

    /** 新（改）建: an indicator keeps the brackets of its sentence, which reading has folded. */
    private String asWritten(String indicator, Span sentence) {
      boolean wide = indicator.indexOf('(') >= 0 && document.words(sentence).indexOf('（') >= 0;
      return wide ? indicator.replace('(', '（').replace(')', '）') : indicator;
    }

    /** The region that a subject begins with, empty where none is followed by an indicator. */
    private String region(String core) {
      long match = Regions.standard().names().longest(core, 0, core.length());
      int end = match < 0 ? 0 : Trie.length(match);
      String name = core.substring(0, end);
      boolean vague = name.startsWith("国"); // 国家高新技术企业, 国际航线
      return end > 0 && !vague && glossary.find(core.substring(end)).isPresent() ? name : "";
    }

    private boolean isOwn(String name) {
      return own.filter(region -> Regions.standard().isSame(region, name)).isPresent();
    }

    Extraction finish(ReportContext frame) {
      skipped.addAll(remainder.skipped());
      skipped.sort(Comparator.comparing(Skipped::span));
      return new Extraction(frame, claims, skipped, document.text().content());
    }
  }

  /** Whether a sentence states what is aimed at: 主要预期目标是：…. */
  private static boolean statesAims(String text, Span sentence) {
    for (int at = sentence.start(); at + 2 < sentence.end(); at++) {
      if (text.charAt(at) == '目'
          && text.startsWith("目标", at)
          && "是为:：".indexOf(text.charAt(at + 2)) >= 0) {
        return text.startsWith("预期", at - 2)
            || text.startsWith("主要", at - 2)
            || ":：".indexOf(text.charAt(at + 2)) >= 0;
      }
    }
    return false;
  }
}
