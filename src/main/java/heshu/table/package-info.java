/** Statistics tables as series of cells, read from CSV, Excel and Word. */
@NullMarked
package heshu.table;

import org.jspecify.annotations.NullMarked;
