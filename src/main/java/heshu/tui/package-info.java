/** The full screen for browsing claims. */
@NullMarked
package heshu.tui;

import org.jspecify.annotations.NullMarked;
