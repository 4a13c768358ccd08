package heshu.check;

import heshu.text.UnreadableException;
import java.nio.file.Path;
import java.util.List;

/** Checks the report that is being read, whenever a file or a decision has changed. */
public interface Checking {
  /**
   * Checks with the files and the decisions as they are now.
   *
   * @throws UnreadableException if the decisions cannot be read
   */
  CheckResult check() throws UnreadableException;

  /** The files and folders whose change calls for another check, decisions among them. */
  List<Path> watched();
}
