package heshu.binding;

import static org.assertj.core.api.Assertions.assertThat;

import heshu.glossary.Glossary;
import heshu.glossary.Regions;
import java.nio.file.Path;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Published reports with tables that were made for them, in the shapes in which bureaus write. */
final class MadeTablesTest {
  private static final double LEAST_RIGHT = 0.85;
  private static final double MOST_WRONG = 0.03;

  @ParameterizedTest
  @CsvSource({
    "ningxia-2026, provincial-2026/宁夏回族自治区.txt",
    "anhui-2026, provincial-2026/安徽省.txt",
    "hubei-2026, provincial-2026/湖北省.txt",
    "shanghai-2026, provincial-2026/上海市.txt",
    "hailar-2013, hailar/hailar_2013.txt",
    "guangxi-2026, provincial-2026/广西壮族自治区.txt",
    "sichuan-2026, provincial-2026/四川省.txt",
    "hebei-2026, provincial-2026/河北省.txt",
    "hailar-2014, hailar/hailar_2014.txt"
  })
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
