/** Rules as data, verdicts on claims, findings for people. */
@NullMarked
package heshu.rule;

import org.jspecify.annotations.NullMarked;
