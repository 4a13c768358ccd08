package heshu.table;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Test;

/** Every cell that a checked claim of the corpus rests on is read. */
class GoldCellsTest {
  private static final Pattern CELL =
      Pattern.compile(
          "\"file\": \"tables/([^\"]+)\", \"sheet\": (null|\"([^\"]*)\"), \"row\": (\\d+), \"col\": (\\d+)");

  @Test
  void every_cell_that_a_claim_rests_on_is_an_observation_with_value_period_and_unit()
      throws IOException {
    Path corpus = corpus();
    Map<CellRef, Series> cells = new HashMap<>();
    Statistics read =
        new StatisticsReader()
            .read(List.of(corpus.resolve("tables/jilin-2026")), TableOptions.none());
    read.series().forEach(s -> s.observations().forEach(o -> cells.put(o.cell().ref(), s)));
    Set<CellRef> wanted =
        wanted(Files.readString(corpus.resolve("gold/jilin-2026.bindings.jsonl")));
    List<CellRef> missing =
        wanted.stream()
            .filter(
                cell ->
                    !cells.containsKey(cell)
                        || cells.get(cell).indicator().isEmpty()
                        || cells.get(cell).unit().isEmpty())
            .toList();
    assertThat(wanted).hasSizeGreaterThan(200);
    assertThat(missing).isEmpty();
  }

  @Test
  void no_file_of_the_corpus_stops_the_others() throws IOException {
    Statistics read =
        new StatisticsReader().read(List.of(corpus().resolve("tables")), TableOptions.none());
    assertThat(read.problems()).isEmpty();
    Set<String> files = new LinkedHashSet<>();
    read.tables().stream().filter(t -> !t.series().isEmpty()).forEach(t -> files.add(t.file()));
    assertThat(read.files()).isEqualTo(514);
    // Files that hold no figure at all are the others.
    assertThat(files).hasSizeGreaterThanOrEqualTo(500);
  }

  private static Set<CellRef> wanted(String bindings) {
    Set<CellRef> wanted = new LinkedHashSet<>();
    Matcher cell = CELL.matcher(bindings);
    while (cell.find()) {
      wanted.add(
          new CellRef(
              cell.group(1),
              Optional.ofNullable(cell.group(3)),
              Integer.parseInt(cell.group(4)),
              Integer.parseInt(cell.group(5))));
    }
    return wanted;
  }

  static Path corpus() {
    String folder = System.getenv("HESHU_CORPUS");
    Assumptions.assumeTrue(folder != null, "HESHU_CORPUS is not set");
    return Path.of(String.valueOf(folder));
  }
}
