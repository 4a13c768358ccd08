package heshu.check;

import heshu.binding.Binder;
import heshu.binding.Binding;
import heshu.binding.HandBindings;
import heshu.binding.Mappings;
import heshu.binding.Mappings.Mapping;
import heshu.claim.ClaimExtractor;
import heshu.claim.Extraction;
import heshu.claim.ReportContext;
import heshu.decision.DecisionBook;
import heshu.document.Document;
import heshu.glossary.Glossary;
import heshu.glossary.Regions;
import heshu.quantity.Units;
import heshu.rule.Examined;
import heshu.rule.Finding;
import heshu.rule.RuleEngine;
import heshu.rule.Verdict;
import heshu.rule.verdict.Judge;
import heshu.rule.verdict.JudgeOptions;
import heshu.table.Statistics;
import heshu.text.Message;
import heshu.text.Problem;
import heshu.text.Vocabulary;
import java.util.ArrayList;
import java.util.List;

/**
 * The whole way from inputs to findings. Reports are checked several at a time; the result does not
 * depend on which is done first.
 */
public final class Checker {
  private final Glossary glossary;
  private final Units units;
  private final Vocabulary words;
  private final Regions regions;
  private final Mappings mappings;
  private final RuleEngine rules;
  private final JudgeOptions options;

  public Checker(
      Glossary glossary,
      Units units,
      Vocabulary words,
      Regions regions,
      Mappings mappings,
      RuleEngine rules,
      JudgeOptions options) {
    this.glossary = glossary;
    this.units = units;
    this.words = words;
    this.regions = regions;
    this.mappings = mappings;
    this.rules = rules;
    this.options = options;
  }

  public CheckResult check(CheckRequest request, Progress progress) {
    Stopwatch stopwatch = new Stopwatch(progress);
    Statistics statistics =
        stopwatch.time(Stage.READ_TABLES, request.data().name(), () -> request.data().read());
    Readings read =
        new ReportReader(new ClaimExtractor(glossary, units, words), stopwatch)
            .read(request.reading());
    Binder binder = new Binder(glossary, regions, mappings);
    List<ReportResult> reports =
        InOrder.map(
            read.readings(), reading -> check(reading, statistics, binder, request, stopwatch));
    List<Problem> problems = new ArrayList<>(statistics.problems());
    problems.addAll(read.problems());
    for (int i = 0; i < reports.size(); i++) {
      ReportContext said = read.readings().get(i).extraction().context();
      problems.addAll(Unsaid.of(said, reports.get(i), statistics));
    }
    mappings.unmatched(statistics).forEach(mapping -> problems.add(unmatched(mapping)));
    return new CheckResult(reports, statistics, problems, stopwatch.timings());
  }

  private static Problem unmatched(Mapping mapping) {
    return Problem.warning(
        "heshu.yaml", "mappings", Message.of("check.mapping-unmatched", mapping.series()));
  }

  private ReportResult check(
      Reading reading,
      Statistics statistics,
      Binder binder,
      CheckRequest request,
      Stopwatch stopwatch) {
    Document document = reading.document();
    Extraction extraction = placed(reading, statistics);
    List<Binding> bindings =
        stopwatch.time(
            Stage.BIND,
            document.path(),
            () ->
                HandBindings.apply(
                    extraction,
                    binder.bind(extraction, statistics),
                    statistics,
                    request.decisionsOn(document.path()).formulas()));
    List<Verdict> verdicts =
        stopwatch.time(
            Stage.JUDGE,
            document.path(),
            () -> new Judge(glossary).judge(extraction, bindings, statistics, options));
    List<Finding> findings =
        stopwatch.time(
            Stage.RULES,
            document.path(),
            () ->
                rules.findings(Examined.of(document, extraction, verdicts, statistics, glossary)));
    DecisionBook decisions = request.decisionsOn(document.path());
    ReportResult result =
        new ReportResult(
            document,
            extraction,
            Contradictions.decide(extraction, verdicts, findings),
            findings,
            List.of(),
            decisions.signed());
    return Waivers.apply(result, decisions, request.today());
  }

  /** The numbers of a report, with the region that the tables speak of if it names none. */
  private Extraction placed(Reading reading, Statistics statistics) {
    Extraction extraction = reading.extraction();
    if (extraction.context().region().isPresent()) {
      return extraction;
    }
    return HomeRegion.of(reading.document(), statistics, regions)
        .map(home -> extraction.within(extraction.context().of(home)))
        .orElse(extraction);
  }
}
