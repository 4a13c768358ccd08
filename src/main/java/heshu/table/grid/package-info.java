/** Files as grids of cells: rows and columns of texts, before anything in them is understood. */
@NullMarked
package heshu.table.grid;

import org.jspecify.annotations.NullMarked;
