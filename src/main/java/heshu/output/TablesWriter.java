package heshu.output;

import heshu.table.Statistics;
import java.io.IOException;
import java.io.Writer;

/** Writes what was read from statistics in one format. */
public interface TablesWriter {
  void write(Statistics statistics, Writer to) throws IOException;
}
