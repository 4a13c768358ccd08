package heshu.config;

import heshu.config.YamlValue.Place;
import heshu.rule.Evaluator;
import heshu.rule.Parameter;
import heshu.rule.Parameters;
import heshu.rule.Rule;
import heshu.rule.RuleExample;
import heshu.rule.Scope;
import heshu.rule.Severity;
import heshu.rule.Template;
import heshu.text.Message;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Reads one rule file. A rule with anything wrong in it is not loaded. */
final class RuleReader {
  private final Map<String, Evaluator> evaluators;
  private final Complaints complaints;
  private final String id;
  private final Optional<String> origin;

  /**
   * A reader for one file.
   *
   * @param id the file's name without its ending
   * @param origin the file, for a rule that does not come with the program
   */
  RuleReader(
      Map<String, Evaluator> evaluators,
      Complaints complaints,
      String id,
      Optional<String> origin) {
    this.evaluators = evaluators;
    this.complaints = complaints;
    this.id = id;
    this.origin = origin;
  }

  Optional<Rule> read(String text) {
    return RulePage.read(text, complaints)
        .map(page -> rule(page, text))
        .filter(rule -> complaints.isEmpty());
  }

  private Rule rule(RulePage page, String text) {
    Optional<YamlValue> yaml = new YamlReader(complaints, 1).read(page.frontMatter());
    Fields fields = Fields.of(yaml, complaints);
    checkId(fields);
    String evaluator = evaluator(fields);
    Parameters parameters = parameters(fields, evaluator);
    Rule rule =
        new Rule(
            id,
            fields.requiredText("title"),
            fields.text("title-en"),
            evaluator,
            severity(fields),
            fields.truth("enabled").orElse(true),
            fields.oneOf("scope", Scope.class).orElse(Scope.REPORT),
            parameters,
            fields.requiredText("message"),
            fields.text("message-en"),
            new RuleExamples(complaints).read(page),
            origin,
            text);
    fields.finish();
    checkMessage(fields, "message", Optional.of(rule.message()), rule);
    checkMessage(fields, "message-en", rule.messageEnglish(), rule);
    checkHeadings(page);
    checkExamples(rule.examples());
    return rule;
  }

  private void checkId(Fields fields) {
    String written = fields.requiredText("id");
    if (!written.isEmpty() && !written.equals(id)) {
      fields.complain("id", Message.of("config.id-not-file", written, id));
    }
  }

  private String evaluator(Fields fields) {
    String name = fields.requiredText("evaluator");
    if (!name.isEmpty() && !evaluators.containsKey(name)) {
      complaints.add(
          fields.placeOf("evaluator").orElse(fields.place()),
          Message.of("config.unknown-evaluator", name),
          nearest(name));
    }
    return name;
  }

  private Message nearest(String name) {
    return NearestName.to(name, evaluators.keySet())
        .map(near -> Message.of("config.did-you-mean", near))
        .orElseGet(() -> Message.of("config.known-keys", String.join("、", evaluators.keySet())));
  }

  private Severity severity(Fields fields) {
    fields.requiredText("severity");
    return fields.oneOf("severity", Severity.class).orElse(Severity.NOTE);
  }

  private Parameters parameters(Fields fields, String evaluator) {
    Optional<Fields> given = fields.fields("parameters");
    if (!evaluators.containsKey(evaluator)) {
      return new Parameters(Map.of());
    }
    Fields inner = given.orElseGet(() -> Fields.of(Optional.empty(), complaints));
    Map<String, List<String>> values = new LinkedHashMap<>();
    for (Parameter parameter : evaluators.get(evaluator).parameters()) {
      values.put(parameter.name(), values(inner, parameter));
    }
    inner.finish();
    return new Parameters(values);
  }

  private List<String> values(Fields fields, Parameter parameter) {
    List<String> values = fields.texts(parameter.name());
    for (String value : values) {
      parameter
          .complaint(value)
          .ifPresent(complaint -> fields.complain(parameter.name(), complaint));
    }
    if (values.isEmpty() && parameter.required()) {
      complaints.add(fields.place(), Message.of("config.missing-key", parameter.name()));
    }
    return values.isEmpty() ? parameter.byDefault() : values;
  }

  private void checkMessage(Fields fields, String key, Optional<String> message, Rule rule) {
    if (message.isEmpty() || !complaints.isEmpty()) {
      return;
    }
    Set<String> known =
        Optional.ofNullable(evaluators.get(rule.evaluator()))
            .map(evaluator -> evaluator.variables(rule.parameters()))
            .orElse(Set.of());
    for (String variable : new Template(message.get()).variables()) {
      if (!known.contains(variable)) {
        fields.complain(
            key, Message.of("config.unknown-variable", variable, String.join("、", known)));
      }
    }
  }

  private void checkHeadings(RulePage page) {
    for (String heading : Rule.HEADINGS) {
      Optional<RulePage.Heading> found =
          page.headings().stream().filter(h -> h.words().equals(heading)).findFirst();
      if (found.isEmpty()) {
        complaints.add(new Place(1, 1), Message.of("config.missing-heading", heading));
      } else if (found.get().empty()) {
        complaints.add(
            new Place(found.get().line(), 1), Message.of("config.empty-heading", heading));
      }
    }
  }

  private void checkExamples(List<RuleExample> examples) {
    if (examples.stream().noneMatch(RuleExample::mustFire)) {
      complaints.add(
          new Place(1, 1), Message.of("config.no-firing-example"), Message.of("config.rules-new"));
    }
    if (examples.stream().allMatch(RuleExample::mustFire)) {
      complaints.add(
          new Place(1, 1), Message.of("config.no-silent-example"), Message.of("config.rules-new"));
    }
  }
}
