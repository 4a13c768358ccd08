/** Commands and exit codes. */
@NullMarked
package heshu.cli;

import org.jspecify.annotations.NullMarked;
