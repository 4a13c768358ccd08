package heshu.check;

import heshu.binding.Binder;
import heshu.binding.Binding;
import heshu.binding.World;
import heshu.claim.ClaimExtractor;
import heshu.claim.Extraction;
import heshu.claim.ReportContext;
import heshu.config.RuleFiles;
import heshu.document.Document;
import heshu.document.DocumentReader;
import heshu.glossary.Glossary;
import heshu.glossary.Regions;
import heshu.rule.Cause;
import heshu.rule.Examined;
import heshu.rule.Finding;
import heshu.rule.RuleBook;
import heshu.rule.RuleEngine;
import heshu.rule.RuleSettings;
import heshu.rule.Severity;
import heshu.rule.Verdict;
import heshu.rule.evaluator.Evaluators;
import heshu.rule.verdict.Judge;
import heshu.rule.verdict.JudgeOptions;
import heshu.text.Span;
import heshu.text.UnreadableException;
import heshu.text.Wording;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.assertj.core.api.SoftAssertions;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * Errors as people make them, put by hand into whole reports, one at a time: each is found, its
 * cause is told, and what was written before is proposed again. A row holds words of the report in
 * which 【old→new】 is the change (or {@code @place} in front of it), the causes or rules any of
 * which tells it rightly ({@code unbound} where nothing can be said of it yet), and further
 * proposals that will do.
 */
class PlantedByHandTest {
  private static final Path FOLDER = Path.of("src/test/resources/heshu/check/planted");
  private static final String UNBOUND = "unbound";
  private static final Pattern CHANGE = Pattern.compile("【([^→】]*)→([^】]*)】");

  private final ClaimExtractor extractor = new ClaimExtractor();
  private final Binder binder = new Binder(Glossary.standard(), Regions.standard());
  private final Judge judge = new Judge(Glossary.standard());
  private final RuleEngine rules =
      RuleEngine.of(
          RuleBook.of(new RuleFiles(Evaluators.all()).bundled().rules()),
          RuleSettings.DEFAULT,
          Evaluators.all());

  /** What became of the rows of one set. */
  private static final class Tally {
    private final List<String> unbound = new ArrayList<>();
    private final List<String> missed = new ArrayList<>();
    private final List<String> mistold = new ArrayList<>();
    private final List<String> misproposed = new ArrayList<>();

    void check() {
      SoftAssertions all = new SoftAssertions();
      all.assertThat(unbound).as("errors that are found by now").isEmpty();
      all.assertThat(missed).as("errors that were not found").isEmpty();
      all.assertThat(mistold).as("errors that were told wrongly").isEmpty();
      all.assertThat(misproposed).as("errors with another proposal").isEmpty();
      all.assertAll();
    }
  }

  /** A report with one error in it. */
  private record Planted(String text, List<Span> figures, Set<String> proposals) {
    static Planted in(String report, String row) {
      Matcher change = CHANGE.matcher(row);
      StringBuilder text = new StringBuilder(report);
      List<Span> figures = new ArrayList<>();
      Set<String> proposals = new HashSet<>();
      int shift = 0;
      while (change.find()) {
        String old = change.group(1);
        String written = change.group(2);
        int at = place(report, row, change) + shift;
        if (!text.substring(at).startsWith(old)) {
          throw new IllegalArgumentException("the report does not say " + old + ": " + row);
        }
        text.replace(at, at + old.length(), written);
        figures.add(new Span(at, at + written.length()));
        proposals.add(old);
        shift += written.length() - old.length();
      }
      return new Planted(text.toString(), figures, proposals);
    }

    private static int place(String report, String row, Matcher change) {
      if (row.startsWith("@")) {
        int at = row.lastIndexOf('@', change.start());
        return Integer.parseInt(row.substring(at + 1, change.start()));
      }
      String words = CHANGE.matcher(row).replaceAll("$1");
      String before = CHANGE.matcher(row.substring(0, change.start())).replaceAll("$1");
      int at = report.indexOf(words);
      if (at < 0) {
        throw new IllegalArgumentException("the report does not say " + words);
      }
      return at + before.length();
    }
  }

  @Test
  void errors_put_into_an_invented_report_are_told(@TempDir Path folder) throws Exception {
    plant("league", World.read("league", folder)).check();
  }

  @Test
  void errors_put_into_a_published_report_are_told(@TempDir Path folder) throws Exception {
    String corpus = System.getenv("HESHU_CORPUS");
    Assumptions.assumeTrue(corpus != null, "HESHU_CORPUS is not set");
    Path report = Path.of(corpus, "reports/provincial-2026/广西壮族自治区.txt");
    plant("guangxi-2026", World.published("guangxi-2026", report, folder)).check();
  }

  private Tally plant(String name, World world) throws Exception {
    Tally tally = new Tally();
    for (String line : Files.readAllLines(FOLDER.resolve(name + ".tsv"))) {
      if (!line.isBlank() && !line.startsWith("#")) {
        sort(line.split("\t", -1), world, tally);
      }
    }
    return tally;
  }

  private void sort(String[] row, World world, Tally tally) throws UnreadableException {
    Planted planted = Planted.in(world.document().text().content(), row[0]);
    List<Finding> found =
        findings(planted.text, world).stream()
            .filter(finding -> finding.severity() != Severity.NOTE)
            .filter(finding -> planted.figures.stream().anyMatch(finding.span()::intersects))
            .toList();
    Set<String> wanted = Set.of(row[1].split(" ", -1));
    Set<String> proposals = new HashSet<>(planted.proposals);
    proposals.addAll(List.of(row).subList(2, row.length));
    String said = row[0] + said(found);
    if (wanted.contains(UNBOUND)) {
      tally.unbound.addAll(found.isEmpty() ? List.of() : List.of(said));
    } else if (found.isEmpty()) {
      tally.missed.add(said);
    } else if (found.stream().noneMatch(finding -> isTold(finding, wanted))) {
      tally.mistold.add(said);
    } else if (found.stream().noneMatch(finding -> proposes(finding, proposals))) {
      tally.misproposed.add(said);
    }
    if (System.getenv("HESHU_SHOW") != null) {
      System.out.println(said);
    }
  }

  private static boolean isTold(Finding finding, Set<String> wanted) {
    return wanted.contains(finding.rule())
        || finding.cause().map(Cause::contractName).filter(wanted::contains).isPresent();
  }

  private static boolean proposes(Finding finding, Set<String> proposals) {
    return Stream.concat(finding.suggestion().stream(), finding.expected().stream())
        .anyMatch(proposals::contains);
  }

  private static String said(List<Finding> findings) {
    return findings.stream()
        .map(
            finding ->
                "%n    %s %s [%s] %s"
                    .formatted(
                        finding.rule(),
                        finding.cause().map(Cause::contractName).orElse(""),
                        finding.suggestion().or(finding::expected).orElse(""),
                        Wording.chinese().say(finding.message())))
        .collect(Collectors.joining());
  }

  private List<Finding> findings(String text, World world) throws UnreadableException {
    Document document =
        DocumentReader.read(text.getBytes(StandardCharsets.UTF_8), "report.txt", Optional.empty());
    Extraction extraction = extractor.extract(document, ReportContext.unknown());
    List<Binding> bindings = binder.bind(extraction, world.statistics());
    List<Verdict> verdicts =
        judge.judge(extraction, bindings, world.statistics(), JudgeOptions.defaults());
    return rules.findings(
        Examined.of(document, extraction, verdicts, world.statistics(), Glossary.standard()));
  }
}
