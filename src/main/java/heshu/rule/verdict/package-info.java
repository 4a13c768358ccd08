/** Deciding on claims: agreement with the cells they speak of, and the probable cause where not. */
@NullMarked
package heshu.rule.verdict;

import org.jspecify.annotations.NullMarked;
