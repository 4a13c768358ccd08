package heshu.binding;

import static org.assertj.core.api.Assertions.assertThat;

import heshu.glossary.Glossary;
import heshu.glossary.Regions;
import java.nio.file.Path;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.FieldSource;

/** Published reports with tables that were made for them, in the shapes in which bureaus write. */
final class MadeTablesTest {
  private static final double LEAST_RIGHT = 0.85;
  private static final double MOST_WRONG = 0.03;

  @ParameterizedTest
  @FieldSource("heshu.binding.World#PUBLISHED")
  void claims_of_a_published_report_are_bound_to_their_cells(
      String name, String report, @TempDir Path folder) throws Exception {
    String corpus = System.getenv("HESHU_CORPUS");
    Assumptions.assumeTrue(corpus != null, "HESHU_CORPUS is not set");
    Path text = Path.of(corpus, "reports", report);
    World world = World.published(name, text, folder);
    BindingBenchmark.Result result =
        world.measure(new Binder(Glossary.standard(), Regions.standard()));
    if (System.getenv("HESHU_SHOW") != null) {
      System.out.println(name + "\n" + result);
    }
    assertThat(result.rightShare()).as(result.toString()).isGreaterThanOrEqualTo(LEAST_RIGHT);
    assertThat(result.wrongShare()).as(result.toString()).isLessThanOrEqualTo(MOST_WRONG);
  }
}
