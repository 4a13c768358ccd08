/** One class for each kind of rule. */
@NullMarked
package heshu.rule.evaluator;

import org.jspecify.annotations.NullMarked;
