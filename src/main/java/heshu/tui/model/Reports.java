package heshu.tui.model;

import heshu.text.Message;
import java.util.List;
import java.util.stream.IntStream;

/** Goes from one of the open reports to another. */
final class Reports {
  private Reports() {}

  /**
   * Goes to a report, asking which where none is named.
   *
   * @param named its number from 1, or a part of its path; empty to be asked
   */
  static Step choose(Model model, String named) {
    if (named.isEmpty()) {
      List<Message> options = model.proofs().stream().map(Reports::line).toList();
      return Step.to(model.with(new Mode.Choosing(new Mode.Reports(options), model.at())));
    }
    return IntStream.range(0, model.proofs().size())
        .filter(i -> isNamed(model.proofs().get(i), i, named))
        .boxed()
        .findFirst()
        .map(found -> Step.to(to(model, found)))
        .orElseGet(() -> Step.to(model.with(Notice.failure("tui.not-found", named))));
  }

  private static boolean isNamed(Proof proof, int index, String named) {
    return named.equals(Integer.toString(index + 1)) || proof.path().contains(named);
  }

  private static Message line(Proof proof) {
    return Message.of(
        "tui.report-line", proof.path(), proof.sheet().coverage().claims(), proof.unresolved());
  }

  static Model to(Model model, int number) {
    if (model.proofs().size() == 1) {
      return model.with(Notice.of("tui.only-report"));
    }
    Model other = model.toReport(number);
    return other.with(
        Notice.of("tui.report-now", other.at() + 1, other.proofs().size(), other.proof().path()));
  }
}
