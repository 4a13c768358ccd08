package heshu.tui.screen;

import com.googlecode.lanterna.input.BasicCharacterPattern;
import com.googlecode.lanterna.input.CharacterPattern;
import com.googlecode.lanterna.input.KeyDecodingProfile;
import com.googlecode.lanterna.input.KeyStroke;
import com.googlecode.lanterna.input.KeyType;
import java.util.Collection;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What terminals send and Lanterna does not know. */
final class Sequences implements KeyDecodingProfile {
  @Override
  public Collection<CharacterPattern> getPatterns() {
    return List.of(
        // A raw terminal sends a bare carriage return; Lanterna expects it translated, or followed
        // by a zero.
        new BasicCharacterPattern(new KeyStroke(KeyType.Enter), '\r'),
        new SgrMouse(),
        new Answer());
  }

  /** Whether a sequence is the beginning of what begins so, or goes on behind it. */
  static boolean beginsLike(List<Character> sequence, String beginning) {
    for (int i = 0; i < Math.min(sequence.size(), beginning.length()); i++) {
      if (sequence.get(i) != beginning.charAt(i)) {
        return false;
      }
    }
    return true;
  }

  /**
   * What a terminal answers to a question that another program asked, {@code ESC [ ? 1 ; 2 c}: it
   * must not be read as keys.
   */
  private static final class Answer implements CharacterPattern {
    private static final String BEGINNING = "\u001B[?";
    private static final int MOST_LETTERS = 64;

    @Override
    public @Nullable Matching match(List<Character> sequence) {
      int length = sequence.size();
      if (!beginsLike(sequence, BEGINNING)) {
        return null;
      }
      if (length <= BEGINNING.length()) {
        return Matching.NOT_YET;
      }
      char last = sequence.get(length - 1);
      if (last >= '@' && last <= '~') {
        return new Matching(new KeyStroke(KeyType.Unknown));
      }
      return length < MOST_LETTERS ? Matching.NOT_YET : null;
    }
  }
}
