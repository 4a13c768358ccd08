package heshu.rule.verdict;

import heshu.table.Statistics;

/** The tables, arranged for looking beside and behind a cell. */
final class Surroundings {
  private final Statistics statistics;

  Surroundings(Statistics statistics) {
    this.statistics = statistics;
  }

  Statistics statistics() {
    return statistics;
  }
}
