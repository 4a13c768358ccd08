package heshu.rule.verdict;

import java.util.List;
import java.util.Random;

/** Makes plantings of one kind. */
interface Grower {
  /** What can be planted at a claim; more than one where there are several ways. */
  List<Planting> plant(Ground ground, Random random);
}
