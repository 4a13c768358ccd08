package heshu.binding;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import heshu.glossary.Glossary;
import heshu.glossary.Regions;
import heshu.quantity.Quantity;
import heshu.quantity.Unit;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

final class WorldTest {
  private static final double LEAST_RIGHT = 0.85;
  private static final double MOST_WRONG = 0.03;

  @ParameterizedTest
  @ValueSource(
      strings = {"county", "city", "province", "zone", "borough", "term", "lakeside", "league"})
  void invented_claims_are_bound_to_their_cells(String name, @TempDir Path folder)
      throws Exception {
    BindingBenchmark.Result result = BindingBenchmark.world(name, folder);
    if (System.getenv("HESHU_SHOW") != null) {
      System.out.println(name + "\n" + result);
    }
    assertThat(result.rightShare()).as(result.toString()).isGreaterThanOrEqualTo(LEAST_RIGHT);
    assertThat(result.wrongShare()).as(result.toString()).isLessThanOrEqualTo(MOST_WRONG);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"county", "city", "province", "zone", "borough", "term", "lakeside", "league"})
  void the_gold_follows_from_the_cells(String name, @TempDir Path folder) throws Exception {
    World world = World.read(name, folder);
    List<String> amiss = new ArrayList<>();
    for (World.Gold line : world.gold()) {
      for (String formula : line.formulas()) {
        world
            .claim(line)
            .map(index -> world.extraction().claim(index).quantity())
            .filter(quantity -> !formula.startsWith("run(")) // a run says nothing of its cells
            .filter(quantity -> !carriedOut(formula, world, quantity))
            .ifPresent(quantity -> amiss.add(line.words() + " " + formula));
      }
    }
    assertThat(amiss).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"county", "city", "province", "zone", "borough", "term", "lakeside", "league"})
  void a_score_is_the_sum_of_its_parts_and_no_more_than_one(String name, @TempDir Path folder)
      throws Exception {
    World world = World.read(name, folder);
    Binder binder = new Binder(Glossary.standard(), Regions.standard());
    for (Binding binding : binder.bind(world.extraction(), world.statistics())) {
      if (binding instanceof Binding.Bound bound) {
        Candidate chosen = bound.chosen();
        double sum = chosen.parts().stream().mapToDouble(Candidate.ScorePart::points).sum();
        assertThat(chosen.score()).isBetween(0.0, 1.0 + 1e-9).isCloseTo(sum, within(1e-9));
      }
    }
  }

  private static boolean carriedOut(String text, World world, Quantity quantity) {
    Unit unit = quantity.unit();
    Optional<Formula> formula = FormulaText.parse(text, world.statistics(), unit);
    return formula.map(f -> meets(f, quantity)).orElse(false);
  }

  /** A decrease is written without its sign, and growth by so many times is so many and one. */
  private static boolean meets(Formula formula, Quantity quantity) {
    return formula.unit().symbol().equals("倍")
        || formula.bounds().meets(quantity.bounds())
        || formula.bounds().negate().meets(quantity.bounds());
  }
}
