package heshu.binding;

import heshu.claim.Kind;
import heshu.table.Series;
import heshu.text.Message;
import java.util.List;
import java.util.Optional;

/** What is missing of a line whose name fits a claim, so that it is no answer to it. */
final class Missing {
  private Missing() {}

  /** Says what the line has instead; empty where it holds no figures. */
  static Optional<Message> of(Question question, Line line) {
    return line.series().values().stream()
        .flatMap(List::stream)
        .findFirst()
        .map(Series::indicator)
        .map(label -> Message.of(code(question, line), label, line.table().file()));
  }

  private static String code(Question question, Line line) {
    if (question.kind() == Kind.RANK) {
      return "binding.lack-peers";
    }
    if (Gains.isNoLevelOf(question, line)) {
      return "binding.lack-flow";
    }
    boolean figure =
        line.series().keySet().stream()
            .anyMatch(measure -> !line.at(measure, question.end()).isEmpty());
    boolean several = question.isMultiYear() && !question.isAverage();
    return figure && !several ? "binding.lack-measure" : "binding.lack-years";
  }
}
