package heshu.binding;

import heshu.binding.NameMatcher.Match;
import heshu.claim.Claim;
import heshu.claim.Kind;
import heshu.glossary.Glossary;
import heshu.glossary.Regions;
import heshu.table.StatTable;
import heshu.table.Statistics;
import heshu.text.Widths;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * What a person said once for all claims of an indicator: which series of which table they speak
 * of. Such claims are looked up there and nowhere else; period, measure and unit are found as
 * always.
 */
public record Mappings(List<Mapping> all) {
  public Mappings {
    all = List.copyOf(all);
  }

  public static Mappings none() {
    return new Mappings(List.of());
  }

  /**
   * One indicator and its series.
   *
   * @param indicator as reports name it
   * @param kind only for claims of this kind
   * @param region only for claims of this region; without it, for any
   * @param series {@code file:label}, {@code file!sheet:label}, or a label alone
   */
  public record Mapping(
      String indicator, Optional<Kind> kind, Optional<String> region, String series) {

    private boolean speaksOf(Claim claim, Glossary glossary, Regions regions) {
      boolean sameKind = kind.filter(wanted -> wanted != claim.kind()).isEmpty();
      boolean sameRegion =
          region.filter(wanted -> !regions.isSame(wanted, claim.subject().region())).isEmpty();
      return sameKind && sameRegion && isNamed(claim, glossary);
    }

    private boolean isNamed(Claim claim, Glossary glossary) {
      boolean known =
          claim.subject().canonical().isPresent()
              && glossary
                  .find(indicator)
                  .map(found -> found.id())
                  .equals(claim.subject().canonical());
      return known || Widths.fold(claim.subject().indicator()).equals(Widths.fold(indicator));
    }

    private String label() {
      return series.substring(colon() + 1).strip();
    }

    private boolean names(Line line) {
      return line.series().values().stream()
          .flatMap(List::stream)
          .anyMatch(one -> one.indicator().equals(label()));
    }

    private boolean isIn(StatTable table) {
      String place = colon() < 0 ? "" : series.substring(0, colon()).strip();
      int mark = place.indexOf('!');
      String file = mark < 0 ? place : place.substring(0, mark);
      boolean sheet = mark < 0 || table.sheet().equals(Optional.of(place.substring(mark + 1)));
      return sheet
          && (file.isEmpty() || table.file().equals(file) || table.file().endsWith("/" + file));
    }

    private int colon() {
      return Math.max(series.lastIndexOf(':'), series.lastIndexOf('：'));
    }
  }

  /** The mappings whose series the statistics, if there are any, do not have. */
  public List<Mapping> unmatched(Statistics statistics) {
    if (statistics.tables().isEmpty()) {
      return List.of();
    }
    return all.stream()
        .filter(
            mapping ->
                statistics.tables().stream()
                    .filter(mapping::isIn)
                    .flatMap(table -> table.series().stream())
                    .noneMatch(series -> series.indicator().equals(mapping.label())))
        .toList();
  }

  /** The lines that a claim was mapped to; none if it was not. */
  List<Mapped> lines(Question question, SeriesIndex index, Glossary glossary, Regions regions) {
    for (Mapping mapping : all) {
      List<Mapped> lines =
          mapping.speaksOf(question.claim(), glossary, regions)
              ? lines(mapping, question, index)
              : List.of();
      if (!lines.isEmpty()) {
        return lines;
      }
    }
    return List.of();
  }

  private static List<Mapped> lines(Mapping mapping, Question question, SeriesIndex index) {
    List<Mapped> mapped = new ArrayList<>();
    for (Label label : index.labels()) {
      index.lines(label, question.region()).stream()
          .filter(line -> mapping.isIn(line.table()) && mapping.names(line))
          .forEach(line -> mapped.add(new Mapped(same(label), line)));
    }
    return mapped;
  }

  private static Match same(Label label) {
    return new Match(label, 1, 1, 1, /* same= */ true, List.of());
  }

  /** A line that a person named. */
  record Mapped(Match match, Line line) {}
}
