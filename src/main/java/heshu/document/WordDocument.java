package heshu.document;

import java.util.List;

/**
 * A .docx as read.
 *
 * @param document its text and blocks
 * @param map the way from the text back into the file
 * @param tables its tables as grids
 */
public record WordDocument(Document document, WordMap map, List<DocumentTable> tables) {
  public WordDocument {
    tables = List.copyOf(tables);
  }
}
