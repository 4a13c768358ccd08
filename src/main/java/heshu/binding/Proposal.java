package heshu.binding;

import heshu.claim.Claim;
import heshu.quantity.Unit;
import heshu.quantity.Units;
import heshu.table.Statistics;
import heshu.text.Message;
import java.util.Optional;

/**
 * A formula that a person ties to a claim, and what speaks against it. Units that nobody takes for
 * each other (亿元 and 万人) are refused; those that a report may have mistaken (人 and 人次) are tied,
 * with a warning, for that may be the very error.
 *
 * @param formula what was read, empty where it is refused
 * @param refusal why it cannot be tied to the claim
 * @param warning what a person should make sure of
 */
public record Proposal(
    Optional<Formula> formula, Optional<Message> refusal, Optional<Message> warning) {

  /**
   * Reads what a person wrote.
   *
   * @param text as {@link FormulaText} reads it
   */
  public static Proposal of(String text, Claim claim, Statistics statistics) {
    Unit wanted = claim.quantity().unit();
    Optional<Formula> formula = FormulaText.parse(text, statistics, wanted);
    if (formula.isEmpty()) {
      return refused(Message.of("binding.proposal-unknown", text));
    }
    Unit found = formula.get().unit();
    if (found.equals(Units.NONE) && !wanted.equals(Units.NONE)) {
      Message unstated = Message.of("binding.proposal-unstated", text, name(wanted));
      return new Proposal(formula, Optional.empty(), Optional.of(unstated));
    }
    boolean meets = found.converts(wanted) || Confusable.isForEach(found, wanted);
    if (meets) {
      return new Proposal(formula, Optional.empty(), Optional.empty());
    }
    return Confusable.kept(found, wanted) > 0
        ? new Proposal(formula, Optional.empty(), Optional.of(clash("warned", text, found, claim)))
        : refused(clash("refused", text, found, claim));
  }

  private static Proposal refused(Message why) {
    return new Proposal(Optional.empty(), Optional.of(why), Optional.empty());
  }

  private static Message clash(String code, String text, Unit found, Claim claim) {
    return Message.of(
        "binding.proposal-" + code, text, name(found), claim.text(), name(claim.quantity().unit()));
  }

  private static String name(Unit unit) {
    return unit.symbol();
  }
}
