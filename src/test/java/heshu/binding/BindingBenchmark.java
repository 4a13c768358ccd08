package heshu.binding;

import heshu.binding.Formula.Term;
import heshu.claim.Claim;
import heshu.claim.ClaimExtractor;
import heshu.claim.Extraction;
import heshu.claim.ReportContext;
import heshu.document.DocumentReader;
import heshu.glossary.Glossary;
import heshu.glossary.Regions;
import heshu.table.CellRef;
import heshu.table.Statistics;
import heshu.table.StatisticsReader;
import heshu.table.TableOptions;
import heshu.text.UnreadableException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;

/** Measures bindings against gold bindings. */
final class BindingBenchmark {
  private final Map<Integer, Gold> gold = new LinkedHashMap<>();
  private final Set<Integer> uncovered = new LinkedHashSet<>();

  BindingBenchmark(Path folder, String name) throws IOException {
    for (Map<String, Object> line : JsonLines.read(folder.resolve(name + ".bindings.jsonl"))) {
      Gold one = Gold.of(line);
      gold.put(one.start, one);
    }
    for (Map<String, Object> line : JsonLines.read(folder.resolve(name + ".uncovered.jsonl"))) {
      uncovered.add(Integer.parseInt(String.valueOf(line.get("start"))));
    }
  }

  /**
   * Prints what is bound rightly and wrongly, once with annotated and once with extracted claims.
   *
   * @param arguments the corpus folder
   */
  public static void main(String[] arguments) throws IOException, UnreadableException {
    for (Result result : run(Path.of(arguments[0])).values()) {
      System.out.println(result);
    }
    for (String name : World.NAMES) {
      System.out.println(name + "\n" + world(name, Files.createTempDirectory("heshu-world")));
    }
  }

  /** Measures an invented report, its files made in a folder. */
  static Result world(String name, Path folder) throws IOException, UnreadableException {
    return World.read(name, folder).measure(new Binder(Glossary.standard(), Regions.standard()));
  }

  /** Measures the province's report with its tables. */
  static Map<String, Result> run(Path corpus) throws IOException, UnreadableException {
    Path report = corpus.resolve("reports/jilin-2026.txt");
    Path gold = corpus.resolve("gold");
    Statistics statistics =
        new StatisticsReader()
            .read(List.of(corpus.resolve("tables/jilin-2026")), TableOptions.none());
    ReportContext context = new ReportContext(OptionalInt.of(2025), Optional.of("吉林省"));
    BindingBenchmark benchmark = new BindingBenchmark(gold, "jilin-2026");
    Binder binder = new Binder(Glossary.standard(), Regions.standard());
    Map<String, Result> results = new LinkedHashMap<>();
    Extraction annotated =
        GoldClaims.read(gold.resolve("jilin-2026.claims.jsonl"), report, context);
    results.put("annotated", benchmark.measure(annotated, binder.bind(annotated, statistics)));
    Extraction extracted =
        new ClaimExtractor()
            .extract(DocumentReader.read(report, "report.txt"), ReportContext.unknown());
    results.put("extracted", benchmark.measure(extracted, binder.bind(extracted, statistics)));
    return results;
  }

  Result measure(Extraction extraction, List<Binding> bindings) {
    Result result = new Result(gold.size());
    Map<Integer, Integer> byStart = new HashMap<>();
    for (int i = 0; i < bindings.size(); i++) {
      byStart.put(extraction.claims().get(i).span().start(), i);
    }
    for (Gold one : gold.values()) {
      int found = find(byStart, one.start);
      if (found < 0) {
        result.missing.add(one + " (not extracted)");
        continue;
      }
      result.judge(
          one.toString(), one::accepts, extraction.claims().get(found), bindings.get(found));
    }
    for (int i = 0; i < bindings.size(); i++) {
      int start = extraction.claims().get(i).span().start();
      if (bindings.get(i) instanceof Binding.Bound bound && !gold.containsKey(start)) {
        result.others.add(describe(extraction.claims().get(i)) + " → " + cells(bound));
      }
    }
    for (int start : uncovered) {
      int found = find(byStart, start);
      if (found >= 0 && bindings.get(found) instanceof Binding.Bound bound) {
        result.invented.add(describe(extraction.claims().get(found)) + " → " + cells(bound));
      }
    }
    return result;
  }

  private static int find(Map<Integer, Integer> byStart, int start) {
    for (int shift : new int[] {0, -1, 1, -2, 2, 3}) {
      Integer found = byStart.get(start + shift);
      if (found != null) {
        return found;
      }
    }
    return -1;
  }

  private static String describe(Claim claim) {
    return claim.span().start()
        + " "
        + claim.text()
        + " ["
        + claim.subject().indicator()
        + " · "
        + claim.kind()
        + " · "
        + claim.subject().period().map(Object::toString).orElse("?")
        + " · "
        + claim.subject().region()
        + "]";
  }

  private static String cells(Binding.Bound bound) {
    Formula formula = bound.chosen().formula();
    return formula.kind()
        + " "
        + formula.terms().stream()
            .limit(4)
            .map(t -> t.observation().cell().ref() + "(" + t.series().indicator() + ")")
            .collect(Collectors.joining(" "))
        + String.format(java.util.Locale.ROOT, " %.2f ", bound.chosen().score())
        + formula.computation()
        + bound.chosen().parts().stream()
            .map(
                p ->
                    String.format(java.util.Locale.ROOT, " [%.2f ", p.points())
                        + heshu.text.Wording.chinese().say(p.why())
                        + "]")
            .collect(Collectors.joining());
  }

  /** What was measured. */
  static final class Result {
    final int all;
    final List<String> right = new ArrayList<>();
    final List<String> wrong = new ArrayList<>();
    final List<String> ambiguous = new ArrayList<>();
    final List<String> unbound = new ArrayList<>();
    final List<String> missing = new ArrayList<>();
    final List<String> invented = new ArrayList<>();
    final List<String> others = new ArrayList<>();
    final List<String> apart = new ArrayList<>();
    final List<String> doubted = new ArrayList<>();

    Result(int all) {
      this.all = all;
    }

    void judge(String gold, Predicate<Formula> accepted, Claim claim, Binding binding) {
      String line = describe(claim) + " gold " + gold + " → ";
      if (binding instanceof Binding.Bound bound) {
        (accepted.test(bound.chosen().formula()) ? right : wrong)
            .add(
                line
                    + cells(bound)
                    + bound.others().stream()
                        .limit(2)
                        .map(
                            c ->
                                "\n      also "
                                    + cells(new Binding.Bound(c, List.of(), List.of(), false)))
                        .collect(Collectors.joining()));
      } else if (binding instanceof Binding.Ambiguous open) {
        ambiguous.add(
            line
                + open.candidates().stream()
                    .map(c -> cells(new Binding.Bound(c, List.of(), List.of(), false)))
                    .collect(Collectors.joining(" | ")));
      } else if (binding instanceof Binding.Unbound none) {
        unbound.add(
            line
                + none.lacked()
                + none.nearest()
                    .map(c -> " " + cells(new Binding.Bound(c, List.of(), List.of(), false)))
                    .orElse(""));
      }
    }

    /** A claim that a person found no cell for: it is to stay unbound. */
    void judgeWithoutCell(Claim claim, Binding binding) {
      if (binding instanceof Binding.Unbound) {
        apart.add(describe(claim));
      }
      if (binding instanceof Binding.Ambiguous) {
        doubted.add(describe(claim));
      }
      invent(claim, binding);
    }

    /** A claim that no cell is known for: to bind it is wrong. */
    void invent(Claim claim, Binding binding) {
      if (binding instanceof Binding.Bound bound) {
        invented.add(describe(claim) + " → " + cells(bound));
      }
    }

    double rightShare() {
      return right.size() / (double) all;
    }

    double wrongShare() {
      return (wrong.size() + invented.size()) / (double) all;
    }

    @Override
    public String toString() {
      StringBuilder text = new StringBuilder();
      section(text, "wrong", wrong);
      section(text, "invented", invented);
      section(text, "ambiguous", ambiguous);
      section(text, "unbound", unbound);
      section(text, "bound, not annotated", others);
      section(text, "without a cell, ambiguous", doubted);
      section(text, "not extracted", missing);
      return text.append(
              String.format(
                  java.util.Locale.ROOT,
                  "right %d of %d (%.3f), wrong %d, ambiguous %d, unbound %d, not extracted %d,"
                      + " invented %d, without a cell and left so %d%n",
                  right.size(),
                  all,
                  rightShare(),
                  wrong.size(),
                  ambiguous.size(),
                  unbound.size(),
                  missing.size(),
                  invented.size(),
                  apart.size()))
          .toString();
    }

    private static void section(StringBuilder text, String title, List<String> lines) {
      if (!lines.isEmpty()) {
        text.append("-- ").append(title).append('\n');
        lines.forEach(line -> text.append(line).append('\n'));
      }
    }
  }

  private record Place(String file, String sheet, int row, int column) {
    static Place of(CellRef ref) {
      String name = ref.file().substring(ref.file().lastIndexOf('/') + 1);
      return new Place(name, ref.sheet().orElse(""), ref.row(), ref.column());
    }

    static Place of(Map<?, ?> cell) {
      String file = text(cell, "file");
      return new Place(
          file.substring(file.lastIndexOf('/') + 1),
          text(cell, "sheet"),
          Integer.parseInt(text(cell, "row")),
          Integer.parseInt(text(cell, "col")));
    }

    private static String text(Map<?, ?> cell, String field) {
      return String.valueOf(cell.get(field));
    }

    @Override
    public String toString() {
      return file.substring(0, Math.min(2, file.length())) + sheet + "R" + row + "C" + column;
    }
  }

  private record Gold(int start, String how, List<Place> cells, Set<Place> also) {
    static Gold of(Map<String, Object> line) {
      return new Gold(
          Integer.parseInt(String.valueOf(line.get("start"))),
          String.valueOf(line.get("how")),
          places(line.getOrDefault("cells", List.of())),
          new LinkedHashSet<>(places(line.getOrDefault("also", List.of()))));
    }

    private static List<Place> places(Object list) {
      List<Place> places = new ArrayList<>();
      for (Object cell : (List<?>) list) {
        places.add(Place.of((Map<?, ?>) cell));
      }
      return places;
    }

    boolean accepts(Formula formula) {
      List<Place> chosen = new ArrayList<>();
      for (Term term : formula.terms()) {
        chosen.add(Place.of(term.observation().cell().ref()));
      }
      Set<Place> allowed = new LinkedHashSet<>(cells);
      allowed.addAll(also);
      boolean first = chosen.get(0).equals(cells.get(0)) || also.contains(chosen.get(0));
      boolean complete = chosen.size() == cells.size() || (chosen.size() == 1 && !also.isEmpty());
      boolean run =
          how.equals("run") && new LinkedHashSet<>(cells).equals(new LinkedHashSet<>(chosen));
      return run || (first && complete && allowed.containsAll(chosen));
    }

    @Override
    public String toString() {
      return how + " " + cells.stream().limit(3).toList();
    }
  }
}
