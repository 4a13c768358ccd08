package heshu.tui.screen;

import com.googlecode.lanterna.TerminalPosition;
import com.googlecode.lanterna.input.CharacterPattern;
import com.googlecode.lanterna.input.MouseAction;
import com.googlecode.lanterna.input.MouseActionType;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What a terminal says of its mouse in mode 1006, {@code ESC [ < button ; column ; row M}. Lanterna
 * knows only the older modes, which many terminals have dropped or which end at column 223.
 */
final class SgrMouse implements CharacterPattern {
  private static final String BEGINNING = "\u001B[<";
  private static final int MOST_LETTERS = 24;
  private static final int WHEEL = 64;
  private static final int MODIFIERS = 4 | 8 | 16;

  @Override
  public @Nullable Matching match(List<Character> sequence) {
    int length = sequence.size();
    if (!Sequences.beginsLike(sequence, BEGINNING)) {
      return null;
    }
    if (length <= BEGINNING.length()) {
      return Matching.NOT_YET;
    }
    char last = sequence.get(length - 1);
    if (last == 'M' || last == 'm') {
      return new Matching(action(sequence.subList(BEGINNING.length(), length - 1), last == 'M'));
    }
    boolean goesOn = length < MOST_LETTERS && (last == ';' || (last >= '0' && last <= '9'));
    return goesOn ? Matching.NOT_YET : null;
  }

  private static MouseAction action(List<Character> letters, boolean isPressed) {
    int[] numbers = new int[3];
    int at = 0;
    for (char letter : letters) {
      if (letter == ';') {
        at = Math.min(at + 1, numbers.length - 1);
      } else {
        numbers[at] = Math.min(numbers[at] * 10 + (letter - '0'), Short.MAX_VALUE);
      }
    }
    int button = numbers[0] & ~MODIFIERS;
    TerminalPosition place =
        new TerminalPosition(Math.max(0, numbers[1] - 1), Math.max(0, numbers[2] - 1));
    return new MouseAction(type(button, isPressed), (button & 3) + 1, place);
  }

  private static MouseActionType type(int button, boolean isPressed) {
    if (button == WHEEL) {
      return MouseActionType.SCROLL_UP;
    }
    if (button == WHEEL + 1) {
      return MouseActionType.SCROLL_DOWN;
    }
    return button == 0 && isPressed ? MouseActionType.CLICK_DOWN : MouseActionType.CLICK_RELEASE;
  }
}
