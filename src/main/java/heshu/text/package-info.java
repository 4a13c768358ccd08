/**
 * Text with its way back to the file: spans, sources, width folding, tries, and messages for
 * people.
 */
@NullMarked
package heshu.text;

import org.jspecify.annotations.NullMarked;
