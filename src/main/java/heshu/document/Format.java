package heshu.document;

import java.nio.charset.StandardCharsets;
import java.util.Locale;

/** What a file is by its first bytes, whatever it is called. */
enum Format {
  EMPTY,
  /** A zip archive, as .docx and .xlsx are. */
  ZIP,
  /** An OLE2 container: .doc, .xls, or an encrypted .docx. */
  OLE,
  PDF,
  RTF,
  /** A web page, which WPS and Word also write under the name .doc. */
  HTML,
  TEXT;

  private static final int HEAD = 512;

  static Format of(byte[] bytes) {
    if (bytes.length == 0) {
      return EMPTY;
    }
    if (starts(bytes, new byte[] {'P', 'K', 3, 4}) || starts(bytes, new byte[] {'P', 'K', 5, 6})) {
      return ZIP;
    }
    if (starts(bytes, new byte[] {(byte) 0xD0, (byte) 0xCF, 0x11, (byte) 0xE0})) {
      return OLE;
    }
    if (starts(bytes, "%PDF-".getBytes(StandardCharsets.US_ASCII))) {
      return PDF;
    }
    if (starts(bytes, "{\\rtf".getBytes(StandardCharsets.US_ASCII))) {
      return RTF;
    }
    return isWebPage(bytes) ? HTML : TEXT;
  }

  private static boolean isWebPage(byte[] bytes) {
    String head =
        new String(bytes, 0, Math.min(HEAD, bytes.length), StandardCharsets.ISO_8859_1)
            .replace("\u00EF\u00BB\u00BF", "")
            .stripLeading()
            .toLowerCase(Locale.ROOT);
    return head.startsWith("<!doctype html")
        || head.startsWith("<html")
        || (head.startsWith("<?xml") && head.contains("<html"))
        || head.startsWith("mime-version:");
  }

  private static boolean starts(byte[] bytes, byte[] start) {
    for (int i = 0; i < start.length; i++) {
      if (i >= bytes.length || bytes[i] != start[i]) {
        return false;
      }
    }
    return true;
  }
}
