package heshu.tui.model;

import heshu.claim.Claim;
import heshu.text.Message;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** What the list is sorted by; within equals by place. */
public enum Order {
  PLACE(Comparator.comparing(Item::span)),
  STANDING(Comparator.comparing(Item::standing)),
  INDICATOR(
      Comparator.comparing(
          item -> item.claim().map(Claim::subject).map(s -> s.indicator()).orElse(""))),
  RULE(Comparator.comparing(Order::rule));

  private final Comparator<Item> comparator;

  Order(Comparator<Item> comparator) {
    this.comparator = comparator;
  }

  Comparator<Item> comparator() {
    return comparator;
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

  /** Lines without a finding come last. */
  private static String rule(Item item) {
    return item.findings().isEmpty() ? "\uFFFF" : item.findings().get(0).rule();
  }
}
