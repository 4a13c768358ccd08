package heshu.rule.evaluator;

import heshu.rule.Evaluator;
import java.util.List;

/** All kinds of rules that there are. */
public final class Evaluators {
  private Evaluators() {}

  public static List<Evaluator> all() {
    return List.of(
        new PatternEvaluator(),
        new WordingEvaluator(),
        new FigureFormatEvaluator(),
        new PlanYearsEvaluator(),
        new RemnantEvaluator(),
        new VerdictEvaluator(),
        new FromToEvaluator(),
        new FromToDirectionEvaluator(),
        new PartsEvaluator(),
        new IncreaseEvaluator(),
        new ShareEvaluator(),
        new CompositionEvaluator(),
        new ListEvaluator(),
        new ConversionEvaluator(),
        new RestatementEvaluator(),
        new UnitEvaluator(),
        new MixedUnitsEvaluator(),
        new PlausibilityEvaluator(),
        new TargetEvaluator(),
        new SectionYearEvaluator(),
        new NoteEvaluator(),
        new RunEvaluator(),
        new TableConflictEvaluator());
  }
}
