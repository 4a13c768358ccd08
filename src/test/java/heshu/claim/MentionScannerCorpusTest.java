package heshu.claim;

import static org.assertj.core.api.Assertions.assertThat;

import heshu.quantity.NumeralReader;
import heshu.text.Widths;
import java.io.IOException;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Test;

/** Reads the real reports that {@code HESHU_CORPUS} names, line by line. */
class MentionScannerCorpusTest {
  private final MentionScanner scanner = new MentionScanner();

  private static List<String> lines() throws IOException {
    String corpus = System.getenv("HESHU_CORPUS");
    Assumptions.assumeTrue(corpus != null, "HESHU_CORPUS is not set");
    try (Stream<Path> files = Files.walk(Path.of(corpus, "reports"))) {
      return files
          .filter(file -> file.toString().endsWith(".txt"))
          .sorted()
          .flatMap(file -> text(file).lines())
          .map(Widths::fold)
          .toList();
    }
  }

  private static String text(Path file) {
    try {
      byte[] bytes = Files.readAllBytes(file);
      try {
        return StandardCharsets.UTF_8
            .newDecoder()
            .decode(java.nio.ByteBuffer.wrap(bytes))
            .toString();
      } catch (CharacterCodingException e) {
        return new String(bytes, Charset.forName("GB18030"));
      }
    } catch (IOException e) {
      throw new java.io.UncheckedIOException(e);
    }
  }

  @Test
  void every_numeral_of_every_report_is_in_one_mention() throws IOException {
    for (String line : lines()) {
      boolean[] covered = new boolean[line.length()];
      int last = 0;
      for (Mention mention : scanner.scan(line)) {
        assertThat(mention.span().start()).as(line).isGreaterThanOrEqualTo(last);
        last = mention.span().end();
        Arrays.fill(covered, mention.span().start(), last, true);
      }
      for (int i = 0; i < line.length(); i++) {
        char letter = line.charAt(i);
        if (!covered[i] && (NumeralReader.isDigit(letter) || NumeralReader.isHanNumeral(letter))) {
          throw new AssertionError("not accounted for: " + line.substring(i) + " of " + line);
        }
      }
    }
  }

  @Test
  void a_space_before_the_unit_changes_no_value() throws IOException {
    for (String line : lines()) {
      if (line.indexOf(' ') < 0) {
        String spaced = spaced(line);
        assertThat(values(spaced)).as(spaced).isEqualTo(values(line));
      }
    }
  }

  /** Puts a space between every digit and the Han letter or sign behind it. */
  private static String spaced(String line) {
    StringBuilder spaced = new StringBuilder();
    for (int i = 0; i < line.length(); i++) {
      spaced.append(line.charAt(i));
      boolean end = i + 1 < line.length() && NumeralReader.isDigit(line.charAt(i));
      if (end && (ScanText.isHan(line.charAt(i + 1)) || line.charAt(i + 1) == '%')) {
        spaced.append(' ');
      }
    }
    return spaced.toString();
  }

  private List<String> values(String line) {
    return scanner.scan(line).stream()
        .filter(Mention.Figure.class::isInstance)
        .map(mention -> ((Mention.Figure) mention).quantity())
        .map(quantity -> quantity.value().toPlainString() + quantity.unit().symbol())
        .toList();
  }
}
