package heshu.document;

import java.nio.charset.StandardCharsets;

/** What a file is by its first bytes, whatever it is called. */
enum Format {
  EMPTY,
  /** A zip archive, as .docx and .xlsx are. */
  ZIP,
  /** An OLE2 container: .doc, .xls, or an encrypted .docx. */
  OLE,
  PDF,
  RTF,
  TEXT;

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
    return starts(bytes, "{\\rtf".getBytes(StandardCharsets.US_ASCII)) ? RTF : TEXT;
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
