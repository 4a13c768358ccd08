package heshu.check;

/** Hears what a run is doing; called from several threads. */
public interface Progress {
  /**
   * A stage begins for one input.
   *
   * @param input the report or the data, as the user named it
   */
  void begins(Stage stage, String input);

  /** For callers who do not want to know. */
  static Progress silent() {
    return (stage, input) -> {};
  }
}
