package heshu.document;

import heshu.text.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** A paragraph of a Word part while it is read; offsets are its own until it is placed. */
final class WordParagraph {
  final StringBuilder text = new StringBuilder();
  final List<WordMap.Stretch> stretches = new ArrayList<>();
  final List<Remnant> remnants = new ArrayList<>();
  final List<Anchor> anchors = new ArrayList<>();

  /** Paragraphs of text boxes that hang on this one; they are shown after it. */
  final List<WordParagraph> boxes = new ArrayList<>();

  final Optional<Block.TablePlace> cell;
  final boolean note;
  String style = "";
  int outline = -1;

  WordParagraph(Optional<Block.TablePlace> cell, boolean note) {
    this.cell = cell;
    this.note = note;
  }

  /** An end of a comment's range; {@code at} is final once the paragraph is placed. */
  static final class Anchor {
    int at;

    Anchor(int at) {
      this.at = at;
    }
  }

  Anchor anchor() {
    Anchor anchor = new Anchor(text.length());
    anchors.add(anchor);
    return anchor;
  }

  void append(String letters, WordMap.Place place) {
    if (!letters.isEmpty()) {
      stretches.add(new WordMap.Stretch(text.length(), letters.length(), place));
      text.append(letters);
    }
  }

  void remnant(Remnant.Kind kind, int from, String words) {
    remnants.add(new Remnant(kind, new Span(from, text.length()), words));
  }
}
