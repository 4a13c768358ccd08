package heshu.tui.screen;

import com.googlecode.lanterna.input.KeyStroke;
import com.googlecode.lanterna.input.MouseAction;
import heshu.tui.model.Event;
import heshu.tui.model.Key;
import java.util.Optional;

/** Lanterna's keys under the names of the key table. */
final class Keystrokes {
  private Keystrokes() {}

  /** What a person did; empty for what nobody did, such as answers of the terminal. */
  static Optional<Event> event(KeyStroke stroke) {
    return stroke instanceof MouseAction mouse ? mouse(mouse) : key(stroke).map(Event.Pressed::new);
  }

  private static Optional<Event> mouse(MouseAction mouse) {
    int row = mouse.getPosition().getRow();
    int column = mouse.getPosition().getColumn();
    return switch (mouse.getActionType()) {
      case CLICK_DOWN -> Optional.of(new Event.Clicked(row, column));
      case SCROLL_UP -> Optional.of(new Event.Wheeled(row, column, -1));
      case SCROLL_DOWN -> Optional.of(new Event.Wheeled(row, column, 1));
      default -> Optional.empty();
    };
  }

  private static Optional<Key> key(KeyStroke stroke) {
    return switch (stroke.getKeyType()) {
      case Character -> Optional.of(letter(stroke));
      case ArrowUp -> named("Up");
      case ArrowDown -> named("Down");
      case ArrowLeft -> named("Left");
      case ArrowRight -> named("Right");
      case PageUp -> named("PageUp");
      case PageDown -> named("PageDown");
      case Home -> named("Home");
      case End -> named("End");
      case Tab -> named("Tab");
      case ReverseTab -> named("BackTab");
      case Enter -> named("Enter");
      case Escape -> named("Escape");
      case Backspace -> named("Backspace");
      case Delete -> named("Delete");
      default -> Optional.empty();
    };
  }

  private static Optional<Key> named(String name) {
    return Optional.of(new Key(name));
  }

  private static Key letter(KeyStroke stroke) {
    char letter = stroke.getCharacter();
    if (stroke.isCtrlDown()) {
      return new Key("C-" + Character.toLowerCase(letter));
    }
    if (stroke.isAltDown()) {
      return new Key("A-" + letter);
    }
    return new Key(letter == ' ' ? "Space" : Character.toString(letter));
  }
}
