package heshu.document;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/** Builds .docx files part by part. */
final class WordFile {
  private static final String SPACES =
      " xmlns:w='http://schemas.openxmlformats.org/wordprocessingml/2006/main'"
          + " xmlns:mc='http://schemas.openxmlformats.org/markup-compatibility/2006'"
          + " xmlns:wps='http://schemas.microsoft.com/office/word/2010/wordprocessingShape'";

  private final Map<String, String> parts = new LinkedHashMap<>();

  static WordFile body(String content) {
    WordFile file = new WordFile();
    file.parts.put("[Content_Types].xml", "<Types/>");
    file.part("document", "<w:body>" + content + "</w:body>");
    return file;
  }

  /** A body of one paragraph. */
  static WordFile paragraph(String content) {
    return body("<w:p>" + content + "</w:p>");
  }

  static String run(String words) {
    return "<w:r><w:t xml:space='preserve'>" + words + "</w:t></w:r>";
  }

  WordFile part(String name, String content) {
    parts.put("word/" + name + ".xml", "<w:" + name + SPACES + ">" + content + "</w:" + name + ">");
    return this;
  }

  WordFile raw(String name, String content) {
    parts.put(name, content);
    return this;
  }

  String content(String name) {
    return Objects.requireNonNull(parts.get(name));
  }

  byte[] bytes() {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
      for (Map.Entry<String, String> part : parts.entrySet()) {
        zip.putNextEntry(new ZipEntry(part.getKey()));
        zip.write(part.getValue().getBytes(StandardCharsets.UTF_8));
        zip.closeEntry();
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return bytes.toByteArray();
  }
}
