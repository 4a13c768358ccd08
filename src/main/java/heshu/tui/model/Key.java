package heshu.tui.model;

/**
 * A key as pressed.
 *
 * @param name the letter itself; {@code Enter}, {@code Down} …; {@code C-r} with the control key,
 *     {@code A-r} with the Alt key or right behind an Escape
 */
public record Key(String name) {
  boolean isBehindEscape() {
    return name.length() > 2 && name.startsWith("A-");
  }

  Key withoutEscape() {
    return new Key(name.substring(2));
  }

  /** The letter that the key types, empty for keys that do something. */
  public String letter() {
    boolean one = name.codePointCount(0, name.length()) == 1;
    return one ? name : "";
  }
}
