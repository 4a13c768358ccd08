/** Reports as blocks of text, read from Word and text files without changing them. */
@NullMarked
package heshu.document;

import org.jspecify.annotations.NullMarked;
