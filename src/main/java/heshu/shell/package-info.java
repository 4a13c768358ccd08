/** The prompt. */
@NullMarked
package heshu.shell;

import org.jspecify.annotations.NullMarked;
