package heshu.claim;

import heshu.period.PeriodScanner;
import heshu.quantity.Numeral;
import heshu.quantity.NumeralReader;
import heshu.quantity.UnitReader;
import heshu.quantity.Units;
import heshu.text.MappedText;
import heshu.text.Message;
import heshu.text.Span;
import heshu.text.Vocabulary;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Finds every number of a text, in one pass: figures, words of time, and labels, which together
 * cover every numeral. The text is the reading text of one block, widths folded.
 */
public final class MentionScanner {
  private static final byte LABEL = 1;
  private static final byte ENCLOSING = 2;
  private static final byte TIME = 4;
  private static final byte IN_WORDS = 8;
  private static final byte NUMERAL = 16;
  private static final byte DIGIT = 32;
  private static final byte LATIN = 64;

  /** What may begin with a letter; most letters cost one look into this table. */
  private final byte[] kinds;

  private final ScanWords words;
  private final PeriodScanner periods = new PeriodScanner();
  private final LabelScan labels = new LabelScan(periods);
  private final NumeralReader numerals;
  private final UnitReader units;
  private final FigureScan figures;
  private final RankScan ranks;
  private final MultipleScan multiples;
  private final DamageScan damage;

  public MentionScanner() {
    this(Units.standard());
  }

  public MentionScanner(Units known) {
    this(known, ClaimWords.standard());
  }

  /** A scanner that knows these units and words. */
  public MentionScanner(Units known, Vocabulary vocabulary) {
    this.words = ScanWords.of(vocabulary);
    this.kinds = kinds(words);
    this.units = new UnitReader(known);
    this.numerals = new NumeralReader(units);
    this.figures = new FigureScan(numerals, units);
    this.ranks = new RankScan(numerals, units);
    this.multiples = new MultipleScan(numerals);
    this.damage = new DamageScan(units);
  }

  /** The mentions of a text, in order of place, disjoint. */
  public List<Mention> scan(String readingText) {
    Optional<MappedText> closed = SpaceScan.close(readingText);
    if (closed.isEmpty()) {
      return List.copyOf(scanClosed(readingText));
    }
    List<Mention> moved = new ArrayList<>();
    for (Mention mention : scanClosed(closed.get().content())) {
      moved.add(SpaceScan.move(mention, closed.get()));
    }
    return List.copyOf(moved);
  }

  /** The mentions of a block's reading text, those that noise had cut in two noted as joined. */
  public List<Mention> scan(MappedText reading) {
    return scan(reading.content()).stream().map(mention -> joined(mention, reading)).toList();
  }

  private static Mention joined(Mention mention, MappedText reading) {
    if (!(mention instanceof Mention.Figure figure)
        || reading.toSource(figure.span()).length() == figure.span().length()) {
      return mention;
    }
    List<Note> notes = new ArrayList<>(figure.notes());
    notes.add(new Note(Note.JOINED, Message.of("claim.joined")));
    return new Mention.Figure(
        figure.span(), figure.quantity(), figure.form(), figure.group(), figure.ratio(), notes);
  }

  private List<Mention> scanClosed(String content) {
    ScanText text = new ScanText(content, words);
    int place = 0;
    while (place < content.length()) {
      byte may = kinds[content.charAt(place)];
      place = may == 0 ? place + 1 : Math.max(at(text, place, may), place + 1);
    }
    return PointsMeant.in(content, HedgeSharing.share(content, text.mentions()));
  }

  /** The end of the mention that begins at a place, or anything before it where none does. */
  private int at(ScanText text, int place, byte kinds) {
    if ((kinds & LATIN) != 0) {
      return latin(text, place);
    }
    if ((kinds & DIGIT) != 0) {
      return digits(text, place);
    }
    int end = (kinds & LABEL) == 0 ? -1 : labels.word(text, place);
    if (end < 0 && (kinds & ENCLOSING) != 0) {
      end = labels.enclosed(text, place);
    }
    if (end < 0 && (kinds & TIME) != 0) {
      end = time(text, place);
    }
    if (end < 0 && (kinds & IN_WORDS) != 0) {
      end = ranks.at(text, place);
      end = end < 0 ? multiples.at(text, place) : end;
    }
    if (end < 0 && (kinds & NUMERAL) != 0 && isNumeral(text, place)) {
      end = figures.at(text, place);
    }
    return end;
  }

  private static boolean isNumeral(ScanText text, int place) {
    char letter = text.at(place);
    if (letter == '数' || letter == '几') {
      return "十百千万亿".indexOf(text.at(place + 1)) >= 0 && text.at(place + 1) != ScanText.END;
    }
    return NumeralReader.isHanNumeral(letter);
  }

  private int latin(ScanText text, int place) {
    int end = repaired(text, place);
    if (end < 0 && ScanText.isLatin(text.at(place))) {
      end = labels.latin(text, place);
    }
    return end < 0 ? skipLatin(text, place) : end;
  }

  private static int skipLatin(ScanText text, int place) {
    int end = place;
    while (ScanText.isLatin(text.at(end))) {
      end++;
    }
    return end;
  }

  private int digits(ScanText text, int place) {
    int end = labels.caption(text, place);
    if (end < 0) {
      end = repaired(text, place);
    }
    if (end < 0) {
      end = time(text, place);
    }
    return end < 0 ? figures.at(text, place) : end;
  }

  private int repaired(ScanText text, int place) {
    Optional<DamageScan.Repair> repair = damage.at(text, place);
    if (repair.isEmpty()) {
      return -1;
    }
    String digits = repair.get().repaired();
    int behind = repair.get().end();
    String rest = text.text().substring(behind, Math.min(text.length(), behind + 8));
    Numeral read = numerals.read(digits + rest, 0);
    Numeral numeral =
        new Numeral(
            read.end() - digits.length() + behind,
            read.value(),
            read.upper(),
            read.written(),
            read.decimals(),
            read.exponent(),
            read.han(),
            read.bareScale(),
            read.surplus());
    return figures.at(text, place, numeral, List.of(repair.get().note()));
  }

  private int time(ScanText text, int place) {
    Optional<PeriodScanner.Found> found = periods.at(text.text(), place);
    if (found.isEmpty() || isCounted(text, found.get().span())) {
      return -1;
    }
    Span span = found.get().span();
    return found.get().expression().isPresent()
        ? text.add(new Mention.Time(span, found.get().expression().get()))
        : text.label(span.start(), span.end(), Skipped.Reason.DATE);
  }

  /** 2000-2050元 has the shape of years and is none. */
  private boolean isCounted(ScanText text, Span span) {
    return ScanText.isDigit(text.at(span.end() - 1))
        && units.at(text.text(), span.end()).isPresent();
  }

  private static byte[] kinds(ScanWords words) {
    byte[] kinds = new byte[Character.MAX_VALUE + 1];
    boolean[] labelled = new boolean[Character.MAX_VALUE + 1];
    words.labels.markFirstLetters(labelled);
    for (char letter = 0; letter < Character.MAX_VALUE; letter++) {
      int kind = labelled[letter] ? LABEL : 0;
      kind |= PeriodScanner.mayStart(letter) ? TIME : 0;
      kind |= NumeralReader.isHanNumeral(letter) || letter == '数' || letter == '几' ? NUMERAL : 0;
      kind |= NumeralReader.isDigit(letter) ? DIGIT : 0;
      kind |= ScanText.isLatin(letter) || DamageScan.isStroke(letter) ? LATIN : 0;
      kind |= LabelScan.OPENING.indexOf(letter) >= 0 ? ENCLOSING : 0;
      kind |= "第前首榜最翻倍过半一大".indexOf(letter) >= 0 ? IN_WORDS : 0;
      kinds[letter] = (byte) kind;
    }
    return kinds;
  }
}
