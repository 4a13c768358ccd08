package heshu.cli;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;

/**
 * A command line carried out in this process.
 *
 * @param code the exit code
 * @param out standard output
 * @param err standard error
 */
record CliRun(int code, String out, String err) {

  static CliRun of(String... arguments) {
    return withInput("", Map.of(), arguments);
  }

  static CliRun withInput(String input, Map<String, String> environment, String... arguments) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    StringWriter err = new StringWriter();
    Terminal terminal =
        new Terminal(
            new ByteArrayInputStream(input.getBytes(StandardCharsets.UTF_8)),
            out,
            new PrintWriter(err, /* autoFlush= */ true),
            StandardCharsets.UTF_8,
            /* inIsTerminal= */ false,
            /* outIsTerminal= */ false,
            /* errIsTerminal= */ false,
            environment);
    int code = CommandLines.create(terminal, List.of(arguments)).execute(arguments);
    return new CliRun(code, out.toString(StandardCharsets.UTF_8), err.toString());
  }
}
