package heshu.tui.model;

/** The size of a terminal in cells. */
public record Size(int columns, int rows) {}
