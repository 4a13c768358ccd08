package heshu.text;

import static java.nio.charset.StandardCharsets.UTF_16BE;
import static java.nio.charset.StandardCharsets.UTF_16LE;
import static java.nio.charset.StandardCharsets.UTF_8;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.CodingErrorAction;
import java.util.Optional;

/**
 * Finds out how a text file is encoded: by its byte order mark, else strictly as UTF-8, else
 * strictly as GB18030 (which covers GBK and GB2312). Strict decoding beats statistical detectors on
 * short Chinese tables, and it never guesses: bytes that fit neither are refused.
 */
public final class TextDecoder {
  private static final Charset GB18030 = Charset.forName("GB18030");

  private TextDecoder() {}

  /** Decodes with the charset that fits. */
  public static DecodedText decode(byte[] bytes, String shownPath) throws UnreadableException {
    return decode(bytes, shownPath, Optional.empty());
  }

  /**
   * Decodes with the charset the user asked for, or with the one that fits.
   *
   * @param wanted the user's choice; bytes that do not fit it are refused
   */
  public static DecodedText decode(byte[] bytes, String shownPath, Optional<Charset> wanted)
      throws UnreadableException {
    int mark = markLength(bytes);
    if (wanted.isPresent()) {
      return decodeAs(wanted.get(), bytes, mark).orElseThrow(() -> misfit(shownPath, wanted.get()));
    }
    if (mark > 0) {
      return decodeAs(markedCharset(bytes), bytes, mark)
          .orElseThrow(() -> misfit(shownPath, markedCharset(bytes)));
    }
    if (hasNul(bytes)) {
      throw unreadable(shownPath, Message.of("text.binary"));
    }
    Optional<DecodedText> utf8 = decodeAs(UTF_8, bytes, 0);
    return utf8.isPresent()
        ? doubtReplaced(utf8.get(), shownPath)
        : doubtBig5(
            decodeAs(GB18030, bytes, 0)
                .orElseThrow(() -> unreadable(shownPath, Message.of("text.no-charset"))),
            bytes,
            shownPath);
  }

  private static int markLength(byte[] bytes) {
    if (startsWith(bytes, 0xEF, 0xBB, 0xBF)) {
      return 3;
    }
    return startsWith(bytes, 0xFF, 0xFE) || startsWith(bytes, 0xFE, 0xFF) ? 2 : 0;
  }

  private static Charset markedCharset(byte[] bytes) {
    if (startsWith(bytes, 0xEF)) {
      return UTF_8;
    }
    return startsWith(bytes, 0xFF) ? UTF_16LE : UTF_16BE;
  }

  private static boolean startsWith(byte[] bytes, int... start) {
    for (int i = 0; i < start.length; i++) {
      if (i >= bytes.length || (bytes[i] & 0xFF) != start[i]) {
        return false;
      }
    }
    return true;
  }

  private static boolean hasNul(byte[] bytes) {
    for (byte one : bytes) {
      if (one == 0) {
        return true;
      }
    }
    return false;
  }

  private static Optional<DecodedText> decodeAs(Charset charset, byte[] bytes, int from) {
    try {
      String content =
          charset
              .newDecoder()
              .onMalformedInput(CodingErrorAction.REPORT)
              .onUnmappableCharacter(CodingErrorAction.REPORT)
              .decode(ByteBuffer.wrap(bytes, from, bytes.length - from))
              .toString();
      return Optional.of(new DecodedText(content, charset.name(), Optional.empty()));
    } catch (CharacterCodingException e) {
      return Optional.empty();
    }
  }

  /** A replacement character, or 锟斤拷, its bytes read as GBK, is a scar of an earlier misreading. */
  private static DecodedText doubtReplaced(DecodedText text, String shownPath) {
    boolean scarred = text.content().indexOf('\uFFFD') >= 0 || text.content().contains("锟斤拷");
    return scarred ? doubted(text, shownPath, Message.of("text.damaged")) : text;
  }

  /**
   * Big5 is nearly always well-formed GB18030, but then about every third pair of bytes falls
   * outside the region of GB2312, where almost all pairs of simplified Chinese lie.
   */
  private static DecodedText doubtBig5(DecodedText text, byte[] bytes, String shownPath) {
    int pairs = 0;
    int strange = 0;
    for (int i = 0; i + 1 < bytes.length; i++) {
      int lead = bytes[i] & 0xFF;
      if (lead > 0x80) {
        int trail = bytes[++i] & 0xFF;
        pairs++;
        strange += lead < 0xA1 || trail < 0xA1 ? 1 : 0;
      }
    }
    return strange * 5 > pairs ? doubted(text, shownPath, Message.of("text.perhaps-big5")) : text;
  }

  private static DecodedText doubted(DecodedText text, String shownPath, Message why) {
    Problem doubt =
        new Problem(
            Problem.Severity.WARNING,
            shownPath,
            Optional.empty(),
            why,
            Optional.of(Message.of("text.charset-remedy")));
    return new DecodedText(text.content(), text.charset(), Optional.of(doubt));
  }

  private static UnreadableException misfit(String shownPath, Charset charset) {
    return unreadable(shownPath, Message.of("text.misfit", charset.name()));
  }

  private static UnreadableException unreadable(String shownPath, Message what) {
    return new UnreadableException(
        Problem.error(shownPath, what, Message.of("text.charset-remedy")));
  }
}
