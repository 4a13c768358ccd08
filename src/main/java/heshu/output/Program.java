package heshu.output;

import java.util.Optional;

/** The program that wrote a result. */
public final class Program {
  public static final String NAME = "heshu";

  private Program() {}

  /** The version that the jar's manifest states; {@code dev} when run from classes. */
  public static String version() {
    return Optional.ofNullable(Program.class.getPackage().getImplementationVersion()).orElse("dev");
  }
}
