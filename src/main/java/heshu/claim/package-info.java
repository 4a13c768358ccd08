/** Numeric claims and their extraction from a document. */
@NullMarked
package heshu.claim;

import org.jspecify.annotations.NullMarked;
