package heshu.cli;

import heshu.check.CheckResult;
import heshu.check.Checking;
import heshu.check.Progress;
import heshu.check.ReadingRequest;
import heshu.config.ConfigurationException;
import heshu.text.UnreadableException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** The same check again and again, with files, configuration and decisions as they are then. */
final class Checks implements Checking {
  private final ReadingRequest asked;
  private final DataArguments data;
  private final ConfigurationArguments configuration;
  private volatile List<Path> watched;

  Checks(ReadingRequest asked, DataArguments data, ConfigurationArguments configuration) {
    this.asked = asked;
    this.data = data;
    this.configuration = configuration;
    this.watched = Inputs.files(asked);
  }

  @Override
  public CheckResult check() throws UnreadableException {
    try {
      return inputsChecked();
    } catch (ConfigurationException wrong) {
      throw new UnreadableException(wrong.problems().get(0));
    }
  }

  /** A check whose complaints go to the command line. */
  CheckResult inputsChecked() throws ConfigurationException {
    Inputs inputs = Inputs.of(asked, data, configuration);
    List<Path> files = new ArrayList<>(Inputs.files(asked));
    files.addAll(inputs.request().data().paths());
    watched = List.copyOf(files);
    return inputs.preparation().checker().check(inputs.request(), Progress.silent());
  }

  @Override
  public List<Path> watched() {
    return watched;
  }
}
