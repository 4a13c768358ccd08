package heshu.text;

import java.util.Optional;

/**
 * A file's bytes as text.
 *
 * @param content the text without a byte order mark, line ends as they are
 * @param charset the name of the charset it was read with
 * @param doubt why the charset may be the wrong one, if there is a reason to think so
 */
public record DecodedText(String content, String charset, Optional<Problem> doubt) {}
