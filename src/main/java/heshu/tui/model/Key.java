package heshu.tui.model;

/**
 * A key as pressed.
 *
 * @param name the letter itself; {@code Enter}, {@code Down} …; {@code C-r} with the control key
 */
public record Key(String name) {
  /** The letter that the key types, empty for keys that do something. */
  public String letter() {
    boolean one = name.codePointCount(0, name.length()) == 1;
    return one ? name : "";
  }
}
