package heshu.tui.view;

import heshu.tui.model.Standing;

/** What a letter on the screen means; a theme gives each its colour. */
public enum Look {
  PLAIN,
  DIM,
  TITLE,
  BORDER,
  KEY,
  FAILURE,
  DIFFERS,
  FOUND,
  UNDECIDABLE,
  AGREES,
  WAIVED;

  static Look of(Standing standing) {
    return switch (standing) {
      case DIFFERS -> DIFFERS;
      case FOUND -> FOUND;
      case UNDECIDABLE -> UNDECIDABLE;
      case AGREES -> AGREES;
      case WAIVED -> WAIVED;
    };
  }
}
