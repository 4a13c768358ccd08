package heshu.tui.model;

import heshu.check.Coverage;
import heshu.check.ReportResult;
import heshu.claim.Claim;
import heshu.document.Document;
import heshu.rule.Finding;
import heshu.table.Statistics;
import heshu.text.Span;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;

/** One checked report, laid out for reading: its claims and findings in the order of the text. */
public final class Sheet {
  private static final Comparator<Finding> GRAVEST_FIRST =
      Comparator.comparing(Finding::severity).reversed();

  private final ReportResult report;
  private final Statistics statistics;
  private final List<Item> items;
  private final Coverage coverage;
  private final Map<String, Integer> positions = new HashMap<>();

  private Sheet(ReportResult report, Statistics statistics, List<Item> items) {
    this.report = report;
    this.statistics = statistics;
    this.items = List.copyOf(items);
    this.coverage = Coverage.of(report);
    for (int i = 0; i < items.size(); i++) {
      positions.putIfAbsent(items.get(i).id(), i);
    }
  }

  public static Sheet of(ReportResult report, Statistics statistics) {
    Map<String, List<Finding>> open = byClaim(report.findings());
    Map<String, List<Finding>> waived = byClaim(report.waived());
    List<Item> items = new ArrayList<>();
    List<Claim> claims = report.extraction().claims();
    for (int i = 0; i < claims.size(); i++) {
      String id = claims.get(i).id();
      items.add(
          Item.of(
              claims.get(i),
              report.verdicts().get(i),
              open.getOrDefault(id, List.of()),
              waived.getOrDefault(id, List.of())));
    }
    addLoose(report.findings(), /* isWaived= */ false, items);
    addLoose(report.waived(), /* isWaived= */ true, items);
    items.sort(Comparator.comparing(Item::span));
    return new Sheet(report, statistics, items);
  }

  private static Map<String, List<Finding>> byClaim(List<Finding> findings) {
    Map<String, List<Finding>> byClaim = new HashMap<>();
    for (Finding finding : findings) {
      for (String claim : finding.claims()) {
        byClaim.computeIfAbsent(claim, id -> new ArrayList<>()).add(finding);
      }
    }
    byClaim.values().forEach(list -> list.sort(GRAVEST_FIRST));
    return byClaim;
  }

  private static void addLoose(List<Finding> findings, boolean isWaived, List<Item> items) {
    findings.stream()
        .filter(finding -> finding.claims().isEmpty())
        .forEach(finding -> items.add(Item.of(finding, isWaived)));
  }

  public Document document() {
    return report.document();
  }

  public ReportResult report() {
    return report;
  }

  public Coverage coverage() {
    return coverage;
  }

  public Statistics statistics() {
    return statistics;
  }

  public List<Item> items() {
    return items;
  }

  /** Where the line of this id stands among {@link #items()}. */
  public OptionalInt position(String id) {
    Integer position = positions.get(id);
    return position == null ? OptionalInt.empty() : OptionalInt.of(position);
  }

  /** The position of the first line whose text ends behind {@code offset}. */
  public int firstBehind(int offset) {
    int low = 0;
    int high = items.size();
    while (low < high) {
      int middle = (low + high) >>> 1;
      if (items.get(middle).span().end() <= offset) {
        low = middle + 1;
      } else {
        high = middle;
      }
    }
    return low;
  }

  /**
   * Where the line stands that has come into the place of one that is no longer there: in a report
   * that was edited, places are counted from the nearest line before it that is still there.
   */
  int nearest(Item gone, Sheet older) {
    int before = older.position(gone.id()).orElse(0) - 1;
    while (before >= 0) {
      OptionalInt kept = position(older.items().get(before).id());
      if (kept.isPresent()) {
        return Math.min(kept.getAsInt() + 1, Math.max(0, items.size() - 1));
      }
      before--;
    }
    return 0;
  }

  /** The headings that a line of the list stands under, outermost first. */
  public List<String> section(Item item) {
    return item.claim()
        .map(Claim::heading)
        .orElseGet(() -> nearestClaim(item.span()).map(Claim::heading).orElse(List.of()));
  }

  private Optional<Claim> nearestClaim(Span span) {
    for (int i = firstBehind(span.start()); i < items.size(); i++) {
      if (items.get(i).claim().isPresent()) {
        return items.get(i).claim();
      }
    }
    return Optional.empty();
  }
}
