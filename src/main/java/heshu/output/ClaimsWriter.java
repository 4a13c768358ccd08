package heshu.output;

import heshu.check.Reading;
import java.io.IOException;
import java.io.Writer;
import java.util.List;

/** Writes claims that have not been checked in one format. */
public interface ClaimsWriter {
  void write(List<Reading> readings, Writer to) throws IOException;
}
