/** Where the program starts. */
@NullMarked
package heshu;

import org.jspecify.annotations.NullMarked;
