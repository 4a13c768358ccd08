/** The pipeline: a request in, a result out. */
@NullMarked
package heshu.check;

import org.jspecify.annotations.NullMarked;
