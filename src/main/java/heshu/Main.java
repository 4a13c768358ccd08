package heshu;

import heshu.cli.CommandLines;
import heshu.cli.Terminal;
import java.util.List;

/** Wires the program together and exits. */
public final class Main {
  /** Without a provider the Word and Excel library's logger writes on standard output. */
  private static final String LOG_PROVIDER =
      "org.apache.logging.log4j.simple.internal.SimpleProvider";

  private Main() {}

  public static void main(String[] arguments) {
    System.setProperty("log4j.provider", LOG_PROVIDER);
    System.setProperty("log4j2.simplelogLevel", "OFF");
    System.setProperty("java.awt.headless", "true");
    System.setProperty("jdk.console", "java.base");
    System.exit(CommandLines.run(Terminal.ofProcess(), List.of(arguments)));
  }
}
