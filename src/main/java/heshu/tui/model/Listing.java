package heshu.tui.model;

import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.function.Predicate;

/**
 * The list as it is shown.
 *
 * @param rows positions in {@link Sheet#items()}, in the order shown
 * @param at the row chosen; 0 where there is none
 * @param filter which lines are shown
 * @param order how they are sorted
 */
public record Listing(List<Integer> rows, int at, Filter filter, Order order) {
  public Listing {
    rows = Collections.unmodifiableList(rows);
    at = Math.max(0, Math.min(at, rows.size() - 1));
  }

  /**
   * The list under another filter or order; the chosen line stays chosen where it is still shown.
   */
  static Listing of(Sheet sheet, Decisions decisions, Desk desk, Filter filter, Order order) {
    List<Item> items = sheet.items();
    List<Integer> rows = new java.util.ArrayList<>();
    Predicate<Item> shown = filter.on(sheet, decisions, desk.wording());
    for (int i = 0; i < items.size(); i++) {
      if (shown.test(items.get(i))) {
        rows.add(i);
      }
    }
    if (order != Order.PLACE) {
      rows.sort(Comparator.comparing(items::get, order.comparator()));
    }
    return new Listing(rows, 0, filter, order);
  }

  Listing to(int row) {
    return new Listing(rows, row, filter, order);
  }

  /**
   * The row of an item. Where it is not shown, the one behind it in the text, as a person goes on;
   * sorted otherwise, the row that has come into its place.
   *
   * @param former the row that it had
   */
  Listing toPosition(int position, int former) {
    int behind = rows.size() - 1;
    for (int row = rows.size() - 1; row >= 0; row--) {
      if (rows.get(row) == position) {
        return to(row);
      }
      if (rows.get(row) > position) {
        behind = row;
      }
    }
    return to(order == Order.PLACE ? behind : former);
  }
}
