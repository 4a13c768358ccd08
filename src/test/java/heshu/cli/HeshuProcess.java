package heshu.cli;

import java.io.File;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** How the program is started in a process of its own: the shipped jar, where there is one. */
public final class HeshuProcess {
  private HeshuProcess() {}

  /** The words that start the program with these arguments. */
  public static List<String> command(String... arguments) {
    List<String> command = new ArrayList<>();
    command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
    command.addAll(List.of("-XX:TieredStopAtLevel=1", "-XX:+UseSerialGC"));
    String jar = System.getProperty("heshu.jar", "");
    if (!jar.isEmpty() && Files.exists(Path.of(jar))) {
      command.addAll(List.of("-jar", Path.of(jar).toAbsolutePath().toString()));
    } else {
      command.addAll(List.of("-cp", classPath(), "heshu.Main"));
    }
    command.addAll(List.of(arguments));
    return command;
  }

  /** That of this process, for a process in another folder. */
  private static String classPath() {
    return Stream.of(System.getProperty("java.class.path").split(File.pathSeparator, -1))
        .map(entry -> Path.of(entry).toAbsolutePath().toString())
        .collect(Collectors.joining(File.pathSeparator));
  }
}
