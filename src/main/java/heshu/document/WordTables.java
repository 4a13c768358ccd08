package heshu.document;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Optional;

/** Follows the tables of a Word part while it is walked, and keeps each as a grid. */
final class WordTables {
  private static final int MOST_CAPTIONS = 3;
  private static final int LONGEST_CAPTION = 80;

  /** A table while it is read; a cell's column counts the grid, so that merged cells line up. */
  private static final class Grid {
    final int number;
    final List<String> captions;
    final List<List<String>> rows = new ArrayList<>();
    List<String> row = new ArrayList<>();
    StringBuilder words = new StringBuilder();
    int span = 1;
    boolean continues;

    Grid(int number, List<String> captions) {
      this.number = number;
      this.captions = captions;
    }

    String above() {
      int last = rows.size() - 1;
      return last >= 0 && row.size() < rows.get(last).size() ? rows.get(last).get(row.size()) : "";
    }
  }

  private final List<Grid> started = new ArrayList<>();
  private final Deque<Grid> open = new ArrayDeque<>();

  void startTable(List<WordParagraph> before) {
    Grid grid = new Grid(started.size() + 1, open.isEmpty() ? captions(before) : List.of());
    started.add(grid);
    open.push(grid);
  }

  private static List<String> captions(List<WordParagraph> before) {
    List<String> captions = new ArrayList<>();
    for (int i = before.size() - 1; i >= 0 && captions.size() < MOST_CAPTIONS; i--) {
      String words = before.get(i).text.toString().strip();
      if (before.get(i).cell.isPresent() || words.length() > LONGEST_CAPTION) {
        break;
      }
      if (!words.isEmpty()) {
        captions.add(0, words);
      }
    }
    return captions;
  }

  void startRow() {
    if (!open.isEmpty()) {
      open.element().row = new ArrayList<>();
    }
  }

  void startCell() {
    if (!open.isEmpty()) {
      Grid grid = open.element();
      grid.words = new StringBuilder();
      grid.span = 1;
      grid.continues = false;
    }
  }

  void span(int columns) {
    if (!open.isEmpty()) {
      open.element().span = Math.max(1, Math.min(columns, 256));
    }
  }

  void gap(int columns) {
    for (int i = 0; i < Math.min(columns, 256) && !open.isEmpty(); i++) {
      open.element().row.add("");
    }
  }

  void verticalMerge(boolean restarts) {
    if (!open.isEmpty()) {
      open.element().continues = !restarts;
    }
  }

  /** Where the paragraph that starts now stands. */
  Optional<Block.TablePlace> place() {
    return Optional.ofNullable(open.peek())
        .map(grid -> new Block.TablePlace(grid.number, grid.rows.size() + 1, grid.row.size() + 1));
  }

  void words(CharSequence paragraph) {
    Optional.ofNullable(open.peek())
        .ifPresent(
            grid -> {
              if (!grid.words.isEmpty() && !paragraph.isEmpty()) {
                grid.words.append('\n');
              }
              grid.words.append(paragraph);
            });
  }

  void endCell() {
    if (open.isEmpty()) {
      return;
    }
    Grid grid = open.element();
    String words = grid.continues && grid.words.isEmpty() ? grid.above() : grid.words.toString();
    for (int i = 0; i < grid.span; i++) {
      grid.row.add(words);
    }
  }

  void endRow() {
    if (!open.isEmpty()) {
      open.element().rows.add(open.element().row);
    }
  }

  void endTable() {
    open.poll();
  }

  List<DocumentTable> all() {
    return started.stream()
        .map(grid -> new DocumentTable(grid.number, grid.captions, grid.rows))
        .toList();
  }
}
