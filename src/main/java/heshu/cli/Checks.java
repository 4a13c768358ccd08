package heshu.cli;

import heshu.check.CheckResult;
import heshu.check.Checking;
import heshu.check.Progress;
import heshu.check.ReadingRequest;
import heshu.config.ConfigurationException;
import heshu.config.DecisionFile;
import heshu.config.Settings;
import heshu.table.TableOptions;
import heshu.text.UnreadableException;
import java.nio.file.Path;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/** The same check again and again, with files, configuration and decisions as they are then. */
final class Checks implements Checking {
  private final ReadingRequest asked;
  private final DataArguments data;
  private final ConfigurationArguments configuration;
  private final Lent lent;
  private volatile List<Path> watched;

  Checks(
      ReadingRequest asked, DataArguments data, ConfigurationArguments configuration, Lent lent) {
    this.asked = asked;
    this.data = data;
    this.configuration = configuration;
    this.lent = lent;
    this.watched = List.copyOf(named());
  }

  @Override
  public CheckResult check() throws UnreadableException {
    return check(Progress.silent());
  }

  CheckResult check(Progress progress) throws UnreadableException {
    try {
      return inputsChecked(progress);
    } catch (ConfigurationException wrong) {
      throw new UnreadableException(wrong.problems().get(0));
    }
  }

  /** A check whose complaints go to the command line. */
  CheckResult inputsChecked(Progress progress) throws ConfigurationException {
    if (lent.check().isEmpty()) {
      return checked(progress);
    }
    List<Object> question = List.of(asked, data.written(), configuration.written());
    return lent.check().get().of(question, this, () -> checked(progress));
  }

  private CheckResult checked(Progress progress) throws ConfigurationException {
    Inputs inputs = inputs();
    return inputs.preparation().checker().check(inputs.request(), progress);
  }

  /** What there is to check, as it is now. */
  private Inputs inputs() throws ConfigurationException {
    Inputs inputs = Inputs.of(asked, data, configuration);
    Settings settings = inputs.preparation().settings();
    Set<Path> files = named();
    files.addAll(settings.files());
    files.addAll(settings.ruleFolders());
    files.addAll(inputs.request().data().paths());
    watched = List.copyOf(files);
    return inputs;
  }

  /** What the command line names or implies; more is known once the configuration is read. */
  private Set<Path> named() {
    List<Path> reports = reports();
    Set<Path> files = new LinkedHashSet<>(reports);
    reports.forEach(report -> files.add(DecisionFile.of(report).path()));
    files.addAll(configuration.files(reports));
    files.addAll(data.request(TableOptions.none()).paths());
    return files;
  }

  /** The reports that are files. */
  List<Path> reports() {
    return Inputs.files(asked);
  }

  @Override
  public List<Path> watched() {
    return watched;
  }
}
