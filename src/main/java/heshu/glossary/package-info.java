/** Indicators with their aliases and sisters, and regions. */
@NullMarked
package heshu.glossary;

import org.jspecify.annotations.NullMarked;
