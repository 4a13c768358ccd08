/** What a claim speaks of: the cells, or the formula over cells, that it is tied to. */
@NullMarked
package heshu.binding;

import org.jspecify.annotations.NullMarked;
