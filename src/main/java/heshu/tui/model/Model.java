package heshu.tui.model;

import heshu.check.Coverage;
import heshu.decision.DecisionBook;
import heshu.decision.History;
import java.util.List;
import java.util.Optional;

/**
 * All that the full screen shows. It never changes; {@link Update} makes the next one.
 *
 * @param desk who proofreads
 * @param size of the terminal
 * @param sheet the report and what was found
 * @param decisions what was decided on it
 * @param history what was decided in this session
 * @param listing the list as shown
 * @param panes focus and scrolling
 * @param mode what keys mean
 * @param notice what the last line says
 */
public record Model(
    Desk desk,
    Size size,
    Sheet sheet,
    Decisions decisions,
    History history,
    Listing listing,
    Panes panes,
    Mode mode,
    Optional<Notice> notice) {

  public static Model of(Desk desk, Size size, Sheet sheet, DecisionBook book) {
    Decisions decisions = new Decisions(book);
    return new Model(
        desk,
        size,
        sheet,
        decisions,
        History.empty(),
        Listing.of(sheet, decisions, desk, Filter.none(), Order.PLACE),
        Panes.initial(),
        new Mode.Browsing(),
        Optional.empty());
  }

  /** The line chosen, if there is any. */
  public Optional<Item> current() {
    return listing.rows().isEmpty() ? Optional.empty() : Optional.of(item(listing.at()));
  }

  /** The item of a row of the list. */
  public Item item(int row) {
    return sheet.items().get(listing.rows().get(row));
  }

  /** How many claims stand how. */
  public Coverage coverage() {
    return sheet.coverage();
  }

  /** How many lines of the list fit on the screen, about. */
  int page() {
    return Math.max(1, size.rows() - 6);
  }

  Model with(Size newSize) {
    return new Model(desk, newSize, sheet, decisions, history, listing, panes, mode, notice);
  }

  Model with(Listing newListing) {
    Panes home = panes.home();
    return new Model(desk, size, sheet, decisions, history, newListing, home, mode, notice);
  }

  Model with(Panes newPanes) {
    return new Model(desk, size, sheet, decisions, history, listing, newPanes, mode, notice);
  }

  Model with(Mode newMode) {
    return new Model(desk, size, sheet, decisions, history, listing, panes, newMode, notice);
  }

  Model with(Notice newNotice) {
    Optional<Notice> said = Optional.of(newNotice);
    return new Model(desk, size, sheet, decisions, history, listing, panes, mode, said);
  }

  Model with(History newHistory) {
    return new Model(desk, size, sheet, decisions, newHistory, listing, panes, mode, notice);
  }

  Model quiet() {
    Optional<Notice> none = Optional.empty();
    return new Model(desk, size, sheet, decisions, history, listing, panes, mode, none);
  }

  Model browsing() {
    return with(new Mode.Browsing());
  }

  /** The same screen over new decisions. */
  Model with(DecisionBook book) {
    Decisions newer = new Decisions(book);
    return new Model(desk, size, sheet, newer, history, listing, panes, mode, notice);
  }

  /** The same screen over a report checked again; the chosen line is found again by its id. */
  Model with(Sheet newSheet, DecisionBook book) {
    Decisions newer = new Decisions(book);
    Listing fresh = Listing.of(newSheet, newer, desk, listing.filter(), listing.order());
    int position =
        current()
            .map(
                item ->
                    newSheet.position(item.id()).orElse(newSheet.firstBehind(item.span().start())))
            .orElse(0);
    return new Model(
        desk, size, newSheet, newer, history, fresh.toPosition(position), panes, mode, notice);
  }

  /** The list under another filter and order, with the chosen line still chosen. */
  Model listed(Filter filter, Order order) {
    int position = listing.rows().isEmpty() ? 0 : listing.rows().get(listing.at());
    return with(Listing.of(sheet, decisions, desk, filter, order).toPosition(position));
  }

  /** The choices of a claim's binding. */
  List<heshu.binding.Candidate> candidates() {
    return current().flatMap(Item::verdict).map(v -> Candidates.of(v.binding())).orElse(List.of());
  }
}
