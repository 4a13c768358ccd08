package heshu.rule.verdict;

import static org.assertj.core.api.Assertions.assertThat;

import heshu.text.UnreadableException;
import java.io.IOException;
import java.util.stream.Stream;
import org.junit.jupiter.api.Named;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** A short form of {@link InjectionBenchmark}: some plantings of every kind in every report. */
class InjectionTest {
  private static final int PLANTINGS = 4;

  static Stream<Named<World>> worlds() throws IOException, UnreadableException {
    return World.invented().stream().map(world -> Named.of(world.name(), world));
  }

  @ParameterizedTest
  @MethodSource("worlds")
  void planted_errors_are_found_and_never_attested(World world) {
    Trial trial = new Trial(world, PLANTINGS, line -> {});
    assertThat(trial.alarms().size() * 100.0 / trial.claims()).isLessThanOrEqualTo(2);
    Score all = new Score();
    trial.errors().values().forEach(all::add);
    assertThat(all.planted()).isPositive();
    assertThat(all.detected()).isGreaterThanOrEqualTo(0.95);
    assertThat(all.caused()).isGreaterThanOrEqualTo(0.8);
    assertThat(all.attested()).isLessThanOrEqualTo(0.01);
  }

  @ParameterizedTest
  @MethodSource("worlds")
  void other_legal_words_for_a_figure_raise_no_alarm(World world) {
    Trial trial = new Trial(world, PLANTINGS, line -> {});
    Score all = new Score();
    trial.twins().values().forEach(all::add);
    assertThat(all.planted()).isPositive();
    assertThat(all.detected()).isLessThanOrEqualTo(0.02);
  }
}
