package heshu.config;

import heshu.text.Message;
import java.util.List;
import java.util.Optional;
import org.snakeyaml.engine.v2.exceptions.Mark;
import org.snakeyaml.engine.v2.exceptions.MarkedYamlEngineException;

/**
 * What is wrong with a text that is no YAML, in the words of the person who wrote it: the parser
 * says it in English and in terms of its own grammar.
 *
 * @param what what is wrong
 * @param remedy what to do about it
 * @param mark where, if that is known
 */
record YamlSlip(Message what, Message remedy, Optional<Mark> mark) {
  private static final String UNEXPECTED_LETTER = "found character '";

  /** The slips that people make, by what the parser says of them; the first that fits counts. */
  private static final List<Known> KNOWN =
      List.of(
          new Known("\\t(TAB)", "tab"),
          new Known("that cannot start any token", "reserved"),
          new Known("unexpected end of stream", "open-quote"),
          new Known("expected ',' or", "open-bracket"),
          new Known("mapping values are not allowed", "colon"),
          new Known("could not find expected ':'", "no-colon"),
          new Known("<block end>", "indent"),
          new Known("unknown escape character", "escape"));

  private record Known(String words, String name) {}

  static YamlSlip of(MarkedYamlEngineException refused) {
    String problem = refused.getProblem();
    Optional<String> known =
        KNOWN.stream().filter(one -> problem.contains(one.words())).map(Known::name).findFirst();
    // The end of the file says nothing of where a quotation began.
    Optional<Mark> mark =
        known.equals(Optional.of("open-quote"))
            ? refused.getContextMark().or(refused::getProblemMark)
            : refused.getProblemMark();
    return known
        .map(name -> slip(name, letter(problem), mark))
        .orElseGet(() -> unknown(problem, mark));
  }

  static YamlSlip unknown(String problem, Optional<Mark> mark) {
    return slip("other", problem, mark);
  }

  private static YamlSlip slip(String name, String filling, Optional<Mark> mark) {
    return new YamlSlip(
        Message.of("config.yaml-" + name, filling),
        Message.of("config.yaml-" + name + "-remedy", filling),
        mark);
  }

  /** The letter that the parser names, if it names one. */
  private static String letter(String problem) {
    int at = problem.indexOf(UNEXPECTED_LETTER);
    int from = at + UNEXPECTED_LETTER.length();
    int end = at < 0 ? -1 : problem.indexOf('\'', from);
    return end < 0 ? "" : problem.substring(from, end);
  }
}
