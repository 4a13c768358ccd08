package heshu.rule;

import java.util.List;
import java.util.Set;

/** A kind of rule: knows its parameters and makes checks of them. */
public interface Evaluator {

  /** The name that rules call it by. */
  String name();

  /** The parameters a rule of this kind may have. */
  List<Parameter> parameters();

  /** The variables that a message may use. */
  Set<String> variables(Parameters parameters);

  /** Whether it has nothing to say without statistics tables. */
  default boolean needsTables() {
    return false;
  }

  /** Prepares a rule of this kind, whose parameters are known to be good. */
  Check prepare(Rule rule);

  /** A rule made ready to run. */
  @FunctionalInterface
  interface Check {
    List<Alarm> alarms(Examined report);
  }
}
