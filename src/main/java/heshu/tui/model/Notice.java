package heshu.tui.model;

import heshu.text.Message;

/** What the last line says after something happened. */
public record Notice(Message words, boolean isFailure) {
  static Notice of(String code, Object... arguments) {
    return new Notice(Message.of(code, arguments), false);
  }

  static Notice failure(String code, Object... arguments) {
    return new Notice(Message.of(code, arguments), true);
  }
}
