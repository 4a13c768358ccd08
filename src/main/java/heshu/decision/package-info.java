/** What a person decided: bindings confirmed, findings waived, claims signed off, the baseline. */
@NullMarked
package heshu.decision;

import org.jspecify.annotations.NullMarked;
