/** Draws the model of the full screen on a grid of cells. */
@NullMarked
package heshu.tui.view;

import org.jspecify.annotations.NullMarked;
