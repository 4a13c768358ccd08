package heshu.check;

import heshu.binding.Binder;
import heshu.binding.Binding;
import heshu.claim.ClaimExtractor;
import heshu.claim.Extraction;
import heshu.claim.ReportContext;
import heshu.document.Document;
import heshu.glossary.Glossary;
import heshu.glossary.Regions;
import heshu.rule.Evaluator;
import heshu.rule.Examined;
import heshu.rule.Finding;
import heshu.rule.Rule;
import heshu.rule.RuleBook;
import heshu.rule.RuleEngine;
import heshu.rule.RuleExample;
import heshu.rule.RuleSettings;
import heshu.rule.Verdict;
import heshu.rule.verdict.Judge;
import heshu.rule.verdict.JudgeOptions;
import heshu.table.Statistics;
import heshu.table.StatisticsReader;
import heshu.text.Widths;
import java.util.Collection;
import java.util.List;
import java.util.Map;

/** Tries rules on the examples in their files, each rule alone. */
public final class RuleTrials {
  private final Collection<? extends Evaluator> evaluators;
  private final Glossary glossary;
  private final ClaimExtractor extractor;

  public RuleTrials(Collection<? extends Evaluator> evaluators, Glossary glossary) {
    this.evaluators = List.copyOf(evaluators);
    this.glossary = glossary;
    this.extractor = new ClaimExtractor(glossary);
  }

  /**
   * What a rule did on one example.
   *
   * @param marked the words that its findings mark, in order
   */
  public record Trial(Rule rule, RuleExample example, List<String> marked) {
    public Trial {
      marked = List.copyOf(marked);
    }

    public boolean passed() {
      return folded(marked).equals(folded(example.flagged()));
    }

    private static List<String> folded(List<String> words) {
      return words.stream().map(Widths::fold).toList();
    }
  }

  /** Tries a rule on all its examples. */
  public List<Trial> of(Rule rule) {
    return rule.examples().stream().map(example -> of(rule, example)).toList();
  }

  /** Tries a rule on one example. */
  public Trial of(Rule rule, RuleExample example) {
    RuleSettings alone = new RuleSettings(List.of(rule.id()), List.of(), Map.of());
    RuleEngine engine = RuleEngine.of(RuleBook.of(List.of(rule)), alone, evaluators);
    Examined report = examined(example);
    List<String> marked =
        engine.findings(report).stream().map(Finding::span).map(report.document()::words).toList();
    return new Trial(rule, example, marked);
  }

  private Examined examined(RuleExample example) {
    Document document = ExampleReport.read(example.report());
    ReportContext context = new ReportContext(example.year(), example.region());
    Extraction extraction = extractor.extract(document, context);
    if (example.tables().isEmpty()) {
      return Examined.of(document, extraction, List.of(), Statistics.none(), glossary);
    }
    Statistics statistics = StatisticsReader.read(example.tables());
    List<Binding> bindings = new Binder(glossary, Regions.standard()).bind(extraction, statistics);
    List<Verdict> verdicts =
        new Judge(glossary).judge(extraction, bindings, statistics, JudgeOptions.defaults());
    return Examined.of(document, extraction, verdicts, statistics, glossary);
  }
}
