package heshu.tui.model;

import heshu.claim.Claim;
import heshu.text.Message;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** What the list is sorted by; within equals by place. */
public enum Order {
  PLACE,
  STANDING,
  INDICATOR,
  RULE;

  Comparator<Item> comparator() {
    return switch (this) {
      case PLACE -> Comparator.comparing(Item::span);
      case STANDING -> Comparator.comparing(Item::standing);
      case INDICATOR -> Comparator.comparing(Order::indicator);
      case RULE -> Comparator.comparing(Order::rule);
    };
  }

  Order next() {
    List<Order> all = List.of(values());
    return all.get((all.indexOf(this) + 1) % all.size());
  }

  public String contractName() {
    return name().toLowerCase(Locale.ROOT);
  }

  public Message word() {
    return Message.of("tui.order." + contractName());
  }

  static Optional<Order> named(String name) {
    for (Order order : values()) {
      if (order.contractName().equals(name)) {
        return Optional.of(order);
      }
    }
    return Optional.empty();
  }

  private static String indicator(Item item) {
    return item.claim().map(Claim::subject).map(subject -> subject.indicator()).orElse("");
  }

  /** Lines without a finding come last. */
  private static String rule(Item item) {
    return item.findings().isEmpty() ? "\uFFFF" : item.findings().get(0).rule();
  }
}
