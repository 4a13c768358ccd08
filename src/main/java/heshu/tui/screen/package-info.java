/** The terminal behind the full screen. */
@NullMarked
package heshu.tui.screen;

import org.jspecify.annotations.NullMarked;
