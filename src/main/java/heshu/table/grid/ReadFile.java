package heshu.table.grid;

import heshu.text.Problem;
import java.util.List;

/**
 * A file as grids.
 *
 * @param encoding the charset of a text file, or the format: xlsx, xls, docx, html
 * @param grids in the file's order
 * @param problems what a person should know about the reading
 */
public record ReadFile(String encoding, List<Grid> grids, List<Problem> problems) {
  public ReadFile {
    grids = List.copyOf(grids);
    problems = List.copyOf(problems);
  }
}
