package heshu.cli;

import heshu.check.Checker;
import heshu.config.RuleFiles;
import heshu.glossary.Glossary;
import heshu.glossary.Regions;
import heshu.rule.RuleBook;
import heshu.rule.RuleEngine;
import heshu.rule.RuleSettings;
import heshu.rule.evaluator.Evaluators;
import heshu.rule.verdict.JudgeOptions;
import heshu.text.Problem;
import java.util.List;

/**
 * Everything that is made ready before reports are looked at.
 *
 * @param checker ready to run
 * @param problems what is wrong with the rules
 */
record Preparation(Checker checker, List<Problem> problems) {
  static Preparation standard() {
    var evaluators = Evaluators.all();
    RuleFiles.Loaded loaded = new RuleFiles(evaluators).bundled();
    RuleEngine engine =
        RuleEngine.of(RuleBook.of(loaded.rules()), RuleSettings.DEFAULT, evaluators);
    Checker checker =
        new Checker(Glossary.standard(), Regions.standard(), engine, JudgeOptions.defaults());
    return new Preparation(checker, loaded.problems());
  }
}
