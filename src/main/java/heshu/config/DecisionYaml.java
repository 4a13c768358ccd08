package heshu.config;

import heshu.decision.Act;
import heshu.decision.Decision;
import heshu.decision.DecisionBook;
import heshu.decision.Target;
import heshu.text.Message;
import heshu.text.UnreadableException;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.snakeyaml.engine.v2.api.Dump;
import org.snakeyaml.engine.v2.api.DumpSettings;
import org.snakeyaml.engine.v2.common.FlowStyle;

/** Decisions as YAML that a person can read and mend. */
final class DecisionYaml {
  private static final String HEADER =
      "# heshu 核数：对报告中数字的处理意见（确认、绑定、豁免、签核、备注）。可以手工修改；写在各条之间的注释会保留。\n";
  private static final List<String> ACTS = List.of("confirm", "bind", "waive", "sign", "note");

  private DecisionYaml() {}

  static String write(DecisionBook book) {
    List<Map<String, String>> items = book.decisions().stream().map(DecisionYaml::keys).toList();
    return HEADER + dumped(Map.of("decisions", items));
  }

  /** One decision as an item of the list. */
  static String item(Decision decision) {
    return dumped(List.of(keys(decision)));
  }

  private static String dumped(Object value) {
    DumpSettings settings =
        DumpSettings.builder()
            .setDefaultFlowStyle(FlowStyle.BLOCK)
            .setUseUnicodeEncoding(true)
            .setWidth(Integer.MAX_VALUE)
            .setSplitLines(false)
            .build();
    return new Dump(settings).dumpToString(value);
  }

  private static Map<String, String> keys(Decision decision) {
    Map<String, String> item = new LinkedHashMap<>();
    Target target = decision.target();
    item.put(target.kind() == Target.Kind.CLAIM ? "claim" : "finding", target.id());
    putUnlessEmpty(item, "rule", target.rule());
    putUnlessEmpty(item, "words", target.words());
    putAct(item, decision.act());
    putUnlessEmpty(item, "by", decision.by());
    decision.on().ifPresent(day -> item.put("on", day.toString()));
    return item;
  }

  private static void putAct(Map<String, String> item, Act act) {
    if (act instanceof Act.Confirm confirm) {
      item.put("confirm", confirm.formula());
    } else if (act instanceof Act.Bind bind) {
      item.put("bind", bind.formula());
    } else if (act instanceof Act.Waive waive) {
      item.put("waive", waive.reason());
      waive.until().ifPresent(day -> item.put("until", day.toString()));
    } else if (act instanceof Act.Sign sign) {
      item.put("sign", sign.stage().chineseName());
    } else if (act instanceof Act.Remark remark) {
      item.put("note", remark.text());
    }
  }

  private static void putUnlessEmpty(Map<String, String> item, String key, String value) {
    if (!value.isEmpty()) {
      item.put(key, value);
    }
  }

  static DecisionBook read(String file, String yaml) throws UnreadableException {
    Complaints complaints = new Complaints(file, yaml);
    Fields top = Fields.of(new YamlReader(complaints, 0).read(yaml), complaints);
    DecisionBook book = DecisionBook.empty();
    for (Fields item : top.list("decisions")) {
      Optional<Decision> decision = decision(item);
      if (decision.isPresent()) {
        book = book.with(decision.get());
      }
    }
    top.finish();
    if (!complaints.isEmpty()) {
      throw new UnreadableException(complaints.problems().get(0));
    }
    return book;
  }

  private static Optional<Decision> decision(Fields item) {
    Optional<String> claim = item.text("claim");
    Optional<String> finding = item.text("finding");
    Target target =
        new Target(
            claim.isPresent() ? Target.Kind.CLAIM : Target.Kind.FINDING,
            claim.or(() -> finding).orElse(""),
            item.text("rule").orElse(""),
            item.text("words").orElse(""));
    if (claim.isPresent() == finding.isPresent()) {
      item.complaints().add(item.place(), Message.of("config.decision-target"));
    }
    List<Act> acts = acts(item);
    String by = item.text("by").orElse("");
    Optional<LocalDate> on = date(item, "on");
    item.finish();
    if (acts.size() != 1) {
      item.complaints()
          .add(item.place(), Message.of("config.decision-act", String.join("、", ACTS)));
      return Optional.empty();
    }
    return Optional.of(new Decision(target, acts.get(0), by, on));
  }

  private static List<Act> acts(Fields item) {
    List<Act> acts = new ArrayList<>();
    item.text("confirm").map(Act.Confirm::new).ifPresent(acts::add);
    item.text("bind").map(Act.Bind::new).ifPresent(acts::add);
    Optional<LocalDate> until = date(item, "until");
    item.text("waive")
        .filter(reason -> !reason.isBlank())
        .map(reason -> new Act.Waive(reason, until))
        .ifPresent(acts::add);
    item.oneOf("sign", List.of("初核", "复核", "终核"))
        .flatMap(Act.Stage::named)
        .map(Act.Sign::new)
        .ifPresent(acts::add);
    item.text("note").map(Act.Remark::new).ifPresent(acts::add);
    return acts;
  }

  private static Optional<LocalDate> date(Fields item, String key) {
    Optional<String> written = item.text(key);
    try {
      return written.map(LocalDate::parse);
    } catch (DateTimeParseException e) {
      item.complain(key, Message.of("config.not-a-date", key, written.orElse("")));
      return Optional.empty();
    }
  }
}
