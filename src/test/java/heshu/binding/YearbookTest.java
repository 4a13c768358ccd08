package heshu.binding;

import static org.assertj.core.api.Assertions.assertThat;

import heshu.glossary.Glossary;
import heshu.glossary.Regions;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * Published national reports with the annual tables of the yearbook: hundreds of files in one
 * folder, without units, where one indicator stands in several tables and has many sisters.
 */
final class YearbookTest {
  private static final double LEAST_RIGHT = 0.85;
  private static final double MOST_WRONG = 0.03;

  @ParameterizedTest
  @CsvSource({
    "national-2010, national_2010.txt, national-1978-2014",
    "national-2008, national_2008.txt, national-1978-2014",
    "national-2012, national_2012.txt, national-1978-2014",
    "national-1998, national_1998.txt, national-1978-2014",
    "national-2020, national_2020.txt, nbs-export nbs-workbooks"
  })
  void claims_of_a_national_report_are_bound_to_cells_of_the_yearbook(
      String name, String report, String tables) throws Exception {
    String corpus = System.getenv("HESHU_CORPUS");
    Assumptions.assumeTrue(corpus != null, "HESHU_CORPUS is not set");
    Path text = Path.of(corpus, "reports/national", report);
    List<Path> folders =
        Stream.of(tables.split(" ", -1)).map(one -> Path.of(corpus, "tables", one)).toList();
    World world = World.yearbook(name, text, folders);
    BindingBenchmark.Result result =
        world.measure(new Binder(Glossary.standard(), Regions.standard()));
    if (System.getenv("HESHU_SHOW") != null) {
      System.out.println(name + "\n" + result);
    }
    assertThat(result.rightShare()).as(result.toString()).isGreaterThanOrEqualTo(LEAST_RIGHT);
    assertThat(result.wrongShare()).as(result.toString()).isLessThanOrEqualTo(MOST_WRONG);
  }
}
