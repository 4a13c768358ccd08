package heshu.period;

import heshu.text.Vocabulary;

/** The words around years, by class. */
final class PeriodWords {
  static final Vocabulary STANDARD = Vocabulary.read(PeriodWords.class, "around-years.tsv");

  private PeriodWords() {}
}
