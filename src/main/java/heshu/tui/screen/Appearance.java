package heshu.tui.screen;

/**
 * How the screen looks and what it listens to.
 *
 * @param theme its colours
 * @param mouse whether the wheel and clicks count; the terminal's own marking of text then needs
 *     the Shift key
 */
public record Appearance(Theme theme, boolean mouse) {}
