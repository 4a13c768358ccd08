/** Results as text, JSON and the other formats. */
@NullMarked
package heshu.output;

import org.jspecify.annotations.NullMarked;
