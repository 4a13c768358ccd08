package heshu.claim;

import heshu.text.Message;

/**
 * Something a person should know about how a claim was read.
 *
 * @param code {@code repaired}, {@code joined}, {@code shared-scale} …; stable, printed in JSON
 * @param text in words: IL9 → 11.9
 */
public record Note(String code, Message text) {
  /** The figure was damaged by scanning and has been repaired. */
  public static final String REPAIRED = "repaired";

  /** The figure was cut by a line end, a slice mark or a page number and has been joined. */
  public static final String JOINED = "joined";
}
