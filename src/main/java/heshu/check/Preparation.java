package heshu.check;

import heshu.binding.Mappings;
import heshu.config.ConfigurationException;
import heshu.config.NearestName;
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
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

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
    for (Path folder : distinct(settings.ruleFolders())) {
      RuleFiles.Loaded own = files.folder(folder);
      problems.addAll(own.problems());
      book = book.with(own.rules());
    }
    for (String unknown : settings.ruleSettings().unknown(book)) {
      if (problems.stream().noneMatch(problem -> isOf(problem, unknown))) {
        problems.add(unknown(unknown, settings, book));
      }
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

  /** A folder may be named both in the configuration and on the command line. */
  private static List<Path> distinct(List<Path> folders) {
    Map<Path, Path> byPlace = new LinkedHashMap<>();
    folders.forEach(folder -> byPlace.put(folder.toAbsolutePath().normalize(), folder));
    return List.copyOf(byPlace.values());
  }

  /** Whether a rule is unknown only because its file could not be read. */
  private static boolean isOf(Problem problem, String rule) {
    return String.valueOf(Path.of(problem.file()).getFileName()).equals(rule + ".md");
  }

  private static Problem unknown(String name, Settings settings, RuleBook book) {
    Message remedy =
        NearestName.to(name, book.ids())
            .map(nearest -> Message.of("config.did-you-mean", nearest))
            .orElseGet(() -> Message.of("check.see-rules-list"));
    Problem problem =
        Optional.ofNullable(settings.ruleNames().get(name))
            .orElseGet(() -> Problem.error(name, Message.of("check.no-such-rule"), remedy));
    return new Problem(
        problem.severity(),
        problem.file(),
        problem.place(),
        problem.what(),
        Optional.of(remedy),
        problem.excerpt());
  }
}
