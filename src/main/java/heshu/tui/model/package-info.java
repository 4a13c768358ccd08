/** What the full screen knows, what can happen to it, and what follows: no file, no terminal. */
@NullMarked
package heshu.tui.model;

import org.jspecify.annotations.NullMarked;
