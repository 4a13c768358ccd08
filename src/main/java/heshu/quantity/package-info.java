/**
 * Written quantities: numerals, scales, units, hedges, and the interval that a printed figure
 * stands for.
 */
@NullMarked
package heshu.quantity;

import org.jspecify.annotations.NullMarked;
