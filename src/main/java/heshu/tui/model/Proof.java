package heshu.tui.model;

import heshu.decision.DecisionBook;
import heshu.decision.History;

/**
 * One report as it is being proofread.
 *
 * @param sheet the report and what was found
 * @param decisions what was decided on it
 * @param history what was decided in this session
 * @param listing the list as shown
 * @param unresolved how many lines still ask for a decision
 */
public record Proof(
    Sheet sheet, Decisions decisions, History history, Listing listing, int unresolved) {

  static Proof of(Sheet sheet, DecisionBook book, Desk desk) {
    Decisions decisions = new Decisions(book);
    Listing listing = Listing.of(sheet, decisions, desk, Filter.none(), Order.PLACE);
    return new Proof(sheet, decisions, History.empty(), listing, decisions.unresolved(sheet));
  }

  public String path() {
    return sheet.document().path();
  }

  Proof with(Listing newListing) {
    return new Proof(sheet, decisions, history, newListing, unresolved);
  }

  Proof with(History newHistory) {
    return new Proof(sheet, decisions, newHistory, listing, unresolved);
  }

  /** The same report under new decisions; the list stays as it is until the next check. */
  Proof with(DecisionBook book) {
    Decisions newer = new Decisions(book);
    return new Proof(sheet, newer, history, listing, newer.unresolved(sheet));
  }

  /** The report checked again. The chosen line is found again by its id, else by its place. */
  Proof checked(Sheet newSheet, DecisionBook book, Desk desk) {
    Decisions newer = new Decisions(book);
    Listing fresh = Listing.of(newSheet, newer, desk, listing.filter(), listing.order());
    return new Proof(
        newSheet,
        newer,
        history,
        listing.rows().isEmpty() ? fresh : fresh.toPosition(positionIn(newSheet), listing.at()),
        newer.unresolved(newSheet));
  }

  private int positionIn(Sheet newSheet) {
    Item item = sheet.items().get(listing.rows().get(listing.at()));
    return newSheet.position(item.id()).orElseGet(() -> newSheet.nearest(item, sheet));
  }

  /** The list under another filter and order, with the chosen line still chosen. */
  Proof listed(Filter filter, Order order, Desk desk) {
    int position = listing.rows().isEmpty() ? 0 : listing.rows().get(listing.at());
    return with(Listing.of(sheet, decisions, desk, filter, order).toPosition(position, 0));
  }
}
