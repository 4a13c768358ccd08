package heshu.check;

import heshu.binding.Mappings;
import heshu.config.ConfigurationException;
import heshu.config.RuleFiles;
import heshu.config.Settings;
import heshu.glossary.Glossary;
import heshu.glossary.Regions;
import heshu.quantity.Units;
import heshu.rule.RuleBook;
import heshu.rule.RuleEngine;
import heshu.rule.evaluator.Evaluators;
import heshu.text.Message;
import heshu.text.Problem;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/**
 * Everything that is made ready before reports are looked at.
 *
 * @param settings the configuration in force
 * @param glossary indicators, the user's own among them
 * @param rules all rules, on or off
 * @param checker ready to run
 */
public record Preparation(Settings settings, Glossary glossary, RuleBook rules, Checker checker) {

  /**
   * Makes ready what a configuration asks for.
   *
   * @throws ConfigurationException if a rule file is wrong, or a rule named that does not exist
   */
  public static Preparation of(Settings settings) throws ConfigurationException {
    var evaluators = Evaluators.all();
    RuleFiles files = new RuleFiles(evaluators);
    RuleFiles.Loaded bundled = files.bundled();
    List<Problem> problems = new ArrayList<>(bundled.problems());
    RuleBook book = RuleBook.of(bundled.rules());
    for (Path folder : settings.ruleFolders()) {
      RuleFiles.Loaded own = files.folder(folder);
      problems.addAll(own.problems());
      book = book.with(own.rules());
    }
    for (String unknown : settings.ruleSettings().unknown(book)) {
      problems.add(
          Problem.error(
              unknown, Message.of("check.no-such-rule"), Message.of("check.see-rules-list")));
    }
    if (problems.stream().anyMatch(problem -> problem.severity() == Problem.Severity.ERROR)) {
      throw new ConfigurationException(problems);
    }
    Glossary glossary = Glossary.standard().with(settings.indicators());
    RuleEngine engine = RuleEngine.of(book, settings.ruleSettings(), evaluators);
    Checker checker =
        new Checker(
            glossary,
            Units.standard().with(settings.unitEntries()),
            settings.vocabulary(),
            Regions.standard().with(settings.regions()),
            new Mappings(settings.mappings()),
            engine,
            settings.judgeOptions());
    return new Preparation(settings, glossary, book, checker);
  }
}
