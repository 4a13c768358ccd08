package heshu.binding;

import static org.assertj.core.api.Assertions.assertThat;

import heshu.binding.BindingBenchmark.Result;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Test;

final class BindingCorpusTest {

  @Test
  void bindable_claims_are_bound_to_their_cells_and_others_are_left_alone() throws Exception {
    String corpus = System.getenv("HESHU_CORPUS");
    Assumptions.assumeTrue(corpus != null, "HESHU_CORPUS is not set");
    Map<String, Result> results = BindingBenchmark.run(Path.of(corpus));
    if (System.getenv("HESHU_SHOW") != null) {
      results.values().forEach(System.out::println);
    }
    for (Result result : results.values()) {
      assertThat(result.rightShare()).isGreaterThanOrEqualTo(0.85);
      assertThat(result.wrongShare()).isLessThanOrEqualTo(0.03);
    }
  }
}
