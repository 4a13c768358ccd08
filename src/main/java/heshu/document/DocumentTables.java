package heshu.document;

import heshu.text.UnreadableException;
import java.util.List;

/** Reads the tables of a .docx for those who read statistics from them. */
public final class DocumentTables {
  private DocumentTables() {}

  /** The tables of a .docx in document order. */
  public static List<DocumentTable> read(byte[] file, String shownPath) throws UnreadableException {
    return WordReader.open(file, shownPath).tables();
  }
}
