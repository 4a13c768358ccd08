/** Configuration and rule files to settings, with complaints that point at line and column. */
@NullMarked
package heshu.config;

import org.jspecify.annotations.NullMarked;
