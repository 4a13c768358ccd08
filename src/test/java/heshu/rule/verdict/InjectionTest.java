package heshu.rule.verdict;

import static org.assertj.core.api.Assertions.assertThat;

import heshu.text.UnreadableException;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/**
 * A short form of {@link InjectionBenchmark}: a few plantings of every kind in every invented
 * report, held to the same floors over all of them.
 */
class InjectionTest {
  private static final int PLANTINGS = 2;

  @Test
  void planted_errors_are_found_and_their_legal_twins_are_not()
      throws IOException, UnreadableException {
    Score errors = new Score();
    Score twins = new Score();
    List<String> alarms = new ArrayList<>();
    int claims = 0;
    for (World world : World.invented()) {
      Trial trial = new Trial(world, line -> {});
      claims += trial.claims();
      alarms.addAll(trial.alarms());
      Trial.errorNames().forEach(name -> errors.add(trial.score(name, PLANTINGS)));
      Trial.twinNames().forEach(name -> twins.add(trial.score(name, PLANTINGS)));
    }
    assertThat(alarms.size() * 100.0 / claims).as("alarms %s", alarms).isLessThanOrEqualTo(2);
    assertThat(errors.planted()).isGreaterThan(100);
    assertThat(errors.detected()).isGreaterThanOrEqualTo(0.95);
    assertThat(errors.caused()).isGreaterThanOrEqualTo(0.8);
    assertThat(errors.attested()).isLessThanOrEqualTo(0.01);
    assertThat(twins.detected()).isLessThanOrEqualTo(0.02);
  }
}
