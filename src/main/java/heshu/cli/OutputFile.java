package heshu.cli;

import heshu.output.FileOutput;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Optional;
import java.util.stream.Stream;
import picocli.CommandLine.Option;

/** Where the result of a command goes: to a file, or to standard output. */
final class OutputFile {
  @Option(
      names = {"-o", "--output"},
      paramLabel = "FILE")
  private Optional<Path> file = Optional.empty();

  boolean isWanted() {
    return file.isPresent();
  }

  Stream<Path> path() {
    return file.stream();
  }

  boolean takesColour(Heshu heshu) {
    return file.isEmpty() && heshu.showsColour();
  }

  /**
   * Writes a result. Files are always UTF-8.
   *
   * @return whether somebody still reads what is printed
   * @throws IOException if the result cannot be written
   */
  boolean write(Heshu heshu, boolean forPeople, Terminal.Body body) throws IOException {
    if (file.isPresent()) {
      FileOutput.write(file.get(), body::write);
      return true;
    }
    return forPeople ? heshu.terminal().printText(body) : heshu.terminal().printData(body);
  }
}
