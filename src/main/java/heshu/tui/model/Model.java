package heshu.tui.model;

import heshu.binding.Candidate;
import heshu.check.Coverage;
import heshu.decision.DecisionBook;
import heshu.decision.History;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.UnaryOperator;

/**
 * All that the full screen shows. It never changes; {@link Update} makes the next one.
 *
 * @param desk who proofreads
 * @param size of the terminal
 * @param proofs the reports, at least one
 * @param at the one that is shown
 * @param panes focus and scrolling
 * @param mode what keys mean
 * @param sought what was searched for last, empty in the beginning
 * @param notice what the last line says
 */
public record Model(
    Desk desk,
    Size size,
    List<Proof> proofs,
    int at,
    Panes panes,
    Mode mode,
    String sought,
    Optional<Notice> notice) {

  public Model {
    proofs = List.copyOf(proofs);
  }

  /**
   * What is shown first.
   *
   * @param books the decisions on each report, by its path
   */
  public static Model of(
      Desk desk, Size size, List<Sheet> sheets, Map<String, DecisionBook> books) {
    List<Proof> proofs =
        sheets.stream().map(sheet -> Proof.of(sheet, bookOn(sheet, books), desk)).toList();
    return new Model(
        desk, size, proofs, 0, Panes.initial(), new Mode.Browsing(), "", Optional.empty());
  }

  private static DecisionBook bookOn(Sheet sheet, Map<String, DecisionBook> books) {
    return books.getOrDefault(sheet.document().path(), DecisionBook.empty());
  }

  public Proof proof() {
    return proofs.get(at);
  }

  public Sheet sheet() {
    return proof().sheet();
  }

  public Decisions decisions() {
    return proof().decisions();
  }

  public History history() {
    return proof().history();
  }

  public Listing listing() {
    return proof().listing();
  }

  /** The line chosen, if there is any. */
  public Optional<Item> current() {
    return listing().rows().isEmpty() ? Optional.empty() : Optional.of(item(listing().at()));
  }

  /** The item of a row of the list. */
  public Item item(int row) {
    return sheet().items().get(listing().rows().get(row));
  }

  /** How many claims stand how. */
  public Coverage coverage() {
    return sheet().coverage();
  }

  public Layout layout() {
    return Layout.of(size, panes.focus());
  }

  /** How many lines of the list a page has. */
  int page() {
    return Math.max(1, layout().listRows(size) - 1);
  }

  Model with(Size newSize) {
    return new Model(desk, newSize, proofs, at, panes, mode, sought, notice);
  }

  Model with(Panes newPanes) {
    return new Model(desk, size, proofs, at, newPanes, mode, sought, notice);
  }

  Model with(Mode newMode) {
    return new Model(desk, size, proofs, at, panes, newMode, sought, notice);
  }

  Model with(Notice newNotice) {
    return new Model(desk, size, proofs, at, panes, mode, sought, Optional.of(newNotice));
  }

  Model quiet() {
    return new Model(desk, size, proofs, at, panes, mode, sought, Optional.empty());
  }

  Model browsing() {
    return with(new Mode.Browsing());
  }

  Model seeking(String words) {
    return new Model(desk, size, proofs, at, panes, mode, words, notice);
  }

  /** Another report, its panes at its chosen figure. */
  Model toReport(int number) {
    int other = Math.floorMod(number, proofs.size());
    return new Model(desk, size, proofs, other, panes.home(), mode, sought, notice);
  }

  Model with(Listing newListing) {
    return changed(at, proof -> proof.with(newListing)).with(panes.home());
  }

  Model with(History newHistory) {
    return changed(at, proof -> proof.with(newHistory));
  }

  /** The same screen over new decisions on the report that is shown. */
  Model with(DecisionBook book) {
    return changed(at, proof -> proof.with(book));
  }

  /** The same screen over new decisions on one of the reports. */
  Model with(String report, DecisionBook book) {
    return changed(report, proof -> proof.with(book));
  }

  /** The same screen over a report checked again. */
  Model checked(Sheet sheet, Map<String, DecisionBook> books) {
    return changed(
        sheet.document().path(), proof -> proof.checked(sheet, bookOn(sheet, books), desk));
  }

  /** The list under another filter and order, with the chosen line still chosen. */
  Model listed(Filter filter, Order order) {
    return changed(at, proof -> proof.listed(filter, order, desk)).with(panes.home());
  }

  Model changed(String report, UnaryOperator<Proof> change) {
    for (int i = 0; i < proofs.size(); i++) {
      if (proofs.get(i).path().equals(report)) {
        return changed(i, change);
      }
    }
    return this;
  }

  private Model changed(int number, UnaryOperator<Proof> change) {
    List<Proof> changed = new ArrayList<>(proofs);
    changed.set(number, change.apply(changed.get(number)));
    return new Model(desk, size, changed, at, panes, mode, sought, notice);
  }

  /** The choices of a claim's binding. */
  List<Candidate> candidates() {
    return current().flatMap(Item::verdict).map(v -> Candidates.of(v.binding())).orElse(List.of());
  }
}
