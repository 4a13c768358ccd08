package heshu.check;

import static org.assertj.core.api.Assertions.assertThat;

import heshu.config.RuleFiles;
import heshu.glossary.Glossary;
import heshu.rule.Rule;
import heshu.rule.RuleExample;
import heshu.rule.evaluator.Evaluators;
import heshu.text.Problem;
import heshu.text.Wording;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class BundledRulesTest {
  private static final RuleFiles FILES = new RuleFiles(Evaluators.all());
  private static final RuleFiles.Loaded BUNDLED = FILES.bundled();
  private static final RuleTrials TRIALS = new RuleTrials(Evaluators.all(), Glossary.standard());

  static Stream<Rule> rules() {
    return BUNDLED.rules().stream();
  }

  @Test
  void every_rule_that_comes_with_the_program_loads() {
    assertThat(said(BUNDLED.problems())).isEmpty();
  }

  @Test
  void the_index_names_every_rule_file() throws IOException {
    try (Stream<Path> files = Files.list(Path.of("rules"))) {
      List<String> names =
          files
              .map(file -> file.getFileName().toString())
              .filter(name -> name.endsWith(".md") && !name.equals("README.md"))
              .sorted()
              .toList();
      assertThat(Files.readAllLines(Path.of("rules", "index"))).isEqualTo(names);
    }
  }

  @ParameterizedTest
  @MethodSource("rules")
  void every_example_shows_what_it_says(Rule rule) {
    assertThat(failures(rule, Variant.AS_WRITTEN)).isEmpty();
  }

  @ParameterizedTest
  @MethodSource("rules")
  void every_example_shows_the_same_with_full_width_digits(Rule rule) {
    assertThat(failures(rule, Variant.FULL_WIDTH)).isEmpty();
  }

  @ParameterizedTest
  @MethodSource("rules")
  void every_example_shows_the_same_with_crlf_line_ends(Rule rule) {
    assertThat(failures(rule, Variant.CRLF)).isEmpty();
  }

  @ParameterizedTest
  @MethodSource("rules")
  void every_example_shows_the_same_with_the_rows_of_its_tables_reversed(Rule rule) {
    assertThat(failures(rule, Variant.ROWS_REVERSED)).isEmpty();
  }

  private static List<String> failures(Rule rule, Variant variant) {
    List<String> failures = new ArrayList<>();
    for (RuleExample example : rule.examples()) {
      RuleTrials.Trial trial = TRIALS.of(rule, variant.of(rule, example));
      if (!trial.passed()) {
        failures.add(
            "line %d: marks %s instead of %s"
                .formatted(example.line(), trial.marked(), example.flagged()));
      }
    }
    return failures;
  }

  private static String said(List<Problem> problems) {
    Wording wording = Wording.chinese();
    return problems.stream()
        .map(p -> p.file() + ":" + p.place().orElse("") + ": " + wording.say(p.what()))
        .collect(Collectors.joining("\n"));
  }

  /** Ways to write an example that must change nothing. */
  private enum Variant {
    AS_WRITTEN,
    FULL_WIDTH,
    CRLF,
    ROWS_REVERSED;

    RuleExample of(Rule rule, RuleExample example) {
      return switch (this) {
        case AS_WRITTEN -> example;
        case FULL_WIDTH -> aboutWidth(rule) ? example : with(example, widened(example.report()));
        case CRLF -> with(example, example.report().replace("\n", "\r\n"));
        case ROWS_REVERSED ->
            new RuleExample(
                example.line(),
                example.report(),
                example.flagged(),
                example.tables().entrySet().stream()
                    .collect(Collectors.toMap(Map.Entry::getKey, e -> reversed(e.getValue()))),
                example.year(),
                example.region());
      };
    }

    private static boolean aboutWidth(Rule rule) {
      return rule.parameters().all("defect").contains("mixed-width");
    }

    private static RuleExample with(RuleExample example, String report) {
      return new RuleExample(
          example.line(),
          report,
          example.flagged(),
          example.tables(),
          example.year(),
          example.region());
    }

    private static String widened(String text) {
      StringBuilder wide = new StringBuilder();
      for (int i = 0; i < text.length(); i++) {
        char letter = text.charAt(i);
        wide.append(letter >= '0' && letter <= '9' ? (char) (letter - '0' + '\uFF10') : letter);
      }
      return wide.toString();
    }

    /** Rows below the header, which names the first column, in reverse order. */
    private static String reversed(String csv) {
      List<String> lines = new ArrayList<>(csv.lines().toList());
      int header = 0;
      while (!lines.get(header).startsWith("指标") && !lines.get(header).startsWith("地区")) {
        header++;
      }
      java.util.Collections.reverse(lines.subList(header + 1, lines.size()));
      return String.join("\n", lines) + "\n";
    }
  }
}
