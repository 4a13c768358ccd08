package heshu.output;

import heshu.check.CheckResult;
import java.io.IOException;
import java.io.Writer;

/** Writes the result of a check in one format. The same result gives the same letters. */
public interface ResultWriter {
  void write(CheckResult result, Writer to) throws IOException;
}
