package heshu.claim;

import static org.assertj.core.api.Assertions.assertThat;

import heshu.document.Document;
import heshu.document.DocumentReader;
import heshu.period.Period;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class ReadingsTest {
  private static final int INDICATOR = 6;
  private static final int REGION = 7;
  private static final int RELATION = 8;

  static Stream<List<String>> readings() throws IOException {
    try (BufferedReader lines =
        new BufferedReader(
            new InputStreamReader(
                Objects.requireNonNull(ReadingsTest.class.getResourceAsStream("readings.tsv")),
                StandardCharsets.UTF_8))) {
      return lines
          .lines()
          .filter(line -> !line.isBlank() && !line.startsWith("#"))
          .map(line -> List.of(line.split("\t", -1)))
          .toList()
          .stream();
    }
  }

  @ParameterizedTest
  @MethodSource("readings")
  void a_figure_is_read_with_the_words_around_it(List<String> row) throws Exception {
    Claim claim = claim(row.get(0), row.get(1));
    assertThat(
            List.of(
                claim.kind().contractName(),
                claim.direction().contractName(),
                claim.role().contractName(),
                claim.subject().period().map(Period::toString).orElse(""),
                claim.subject().indicator(),
                claim.subject().region()))
        .isEqualTo(
            List.of(
                row.get(2), row.get(3), row.get(4), row.get(5), row.get(INDICATOR), region(row)));
    if (row.size() > RELATION) {
      assertThat(claim.relations())
          .anyMatch(relation -> relation.kind().name().equals(row.get(RELATION)));
    } else {
      assertThat(claim.relations()).isEmpty();
    }
  }

  private static String region(List<String> row) {
    return row.size() > REGION ? row.get(REGION) : "";
  }

  private static Claim claim(String sentence, String figure) throws Exception {
    Document document =
        DocumentReader.read(
            sentence.getBytes(StandardCharsets.UTF_8), "made-up.txt", Optional.empty());
    ReportContext context = new ReportContext(OptionalInt.of(2024), Optional.of("东山县"));
    return new ClaimExtractor()
        .extract(document, context).claims().stream()
            .filter(claim -> claim.text().equals(figure))
            .findFirst()
            .orElseThrow(() -> new AssertionError("not listed: " + figure));
  }
}
