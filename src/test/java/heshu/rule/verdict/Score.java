package heshu.rule.verdict;

/** What became of the plantings of one kind. */
final class Score {
  private int planted;
  private int detected;
  private int caused;
  private int attested;
  private int sameBinding;

  /** What one planting came to. */
  record Outcome(boolean detected, boolean caused, boolean attested, boolean sameBinding) {
    static final Outcome NO_CLAIM = new Outcome(false, false, false, false);
  }

  void add(Outcome outcome) {
    planted++;
    detected += outcome.detected ? 1 : 0;
    caused += outcome.caused ? 1 : 0;
    attested += outcome.attested ? 1 : 0;
    sameBinding += outcome.sameBinding ? 1 : 0;
  }

  void add(Score other) {
    planted += other.planted;
    detected += other.detected;
    caused += other.caused;
    attested += other.attested;
    sameBinding += other.sameBinding;
  }

  int planted() {
    return planted;
  }

  double detected() {
    return share(detected);
  }

  double caused() {
    return share(caused);
  }

  double attested() {
    return share(attested);
  }

  double sameBinding() {
    return share(sameBinding);
  }

  private double share(int part) {
    return planted == 0 ? 0 : (double) part / planted;
  }
}
