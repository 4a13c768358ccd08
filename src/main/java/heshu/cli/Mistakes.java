package heshu.cli;

import heshu.config.NearestName;
import heshu.text.Message;
import heshu.text.Wording;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.StreamSupport;
import picocli.CommandLine;
import picocli.CommandLine.IParameterExceptionHandler;
import picocli.CommandLine.MissingParameterException;
import picocli.CommandLine.Model.ArgSpec;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.OverwrittenOptionException;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.UnmatchedArgumentException;

/** Says what is wrong with a command line: one line, the nearest right word, where to read more. */
final class Mistakes implements IParameterExceptionHandler {
  private final Terminal terminal;
  private final Wording wording;

  Mistakes(Terminal terminal, Wording wording) {
    this.terminal = terminal;
    this.wording = wording;
  }

  @Override
  public int handleParseException(ParameterException mistake, String[] arguments) {
    terminal.complain(wording.say("cli.error", wording.say(what(mistake))));
    nearest(mistake).ifPresent(word -> terminal.complain(wording.say("cli.did-you-mean", word)));
    terminal.complain(
        wording.say("cli.see-help", mistake.getCommandLine().getCommandSpec().qualifiedName()));
    return ExitCode.USAGE.code();
  }

  private static Message what(ParameterException mistake) {
    if (mistake instanceof UnmatchedArgumentException unmatched) {
      String word = unmatched.getUnmatched().get(0);
      return Message.of(kindOfUnmatched(mistake.getCommandLine(), word), word);
    }
    if (mistake instanceof OverwrittenOptionException overwritten) {
      return Message.of("cli.repeated-option", name(overwritten.getOverwritten()));
    }
    if (mistake instanceof MissingParameterException missing) {
      return Message.of(
          "cli.missing",
          missing.getMissing().stream().map(Mistakes::name).collect(Collectors.joining(" ")));
    }
    ArgSpec argument = mistake.getArgSpec();
    String value = Optional.ofNullable(mistake.getValue()).orElse("");
    return argument == null
        ? Message.literal(String.valueOf(mistake.getMessage()))
        : badValue(argument, value);
  }

  private static String kindOfUnmatched(CommandLine line, String word) {
    if (word.startsWith("-") && word.length() > 1) {
      return "cli.unknown-option";
    }
    return line.getParent() == null ? "cli.unknown-command" : "cli.too-many-arguments";
  }

  private static Message badValue(ArgSpec argument, String value) {
    List<String> choices = choices(argument);
    return choices.isEmpty()
        ? Message.of("cli.bad-value", name(argument), value)
        : Message.of("cli.bad-choice", name(argument), value, String.join(" ", choices));
  }

  private static List<String> choices(ArgSpec argument) {
    if (argument.completionCandidates() != null) {
      return StreamSupport.stream(argument.completionCandidates().spliterator(), false).toList();
    }
    List<String> choices = new ArrayList<>();
    Object[] constants = argument.type().getEnumConstants();
    for (Object constant : constants == null ? new Object[0] : constants) {
      choices.add(constant.toString());
    }
    return choices;
  }

  private static String name(ArgSpec argument) {
    return argument instanceof OptionSpec option ? option.longestName() : argument.paramLabel();
  }

  private static Optional<String> nearest(ParameterException mistake) {
    if (mistake instanceof UnmatchedArgumentException unmatched) {
      String word = unmatched.getUnmatched().get(0);
      int value = word.indexOf('=');
      CommandSpec command = mistake.getCommandLine().getCommandSpec();
      return word.startsWith("-")
          ? NearestName.to(
              value < 0 ? word : word.substring(0, value), command.optionsMap().keySet())
          : NearestName.to(word, command.subcommands().keySet());
    }
    ArgSpec argument = mistake.getArgSpec();
    return argument == null || mistake.getValue() == null
        ? Optional.empty()
        : NearestName.to(mistake.getValue(), choices(argument));
  }
}
