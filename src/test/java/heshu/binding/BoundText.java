package heshu.binding;

import heshu.claim.Claim;
import heshu.claim.ClaimExtractor;
import heshu.claim.Extraction;
import heshu.claim.ReportContext;
import heshu.document.DocumentReader;
import heshu.glossary.Glossary;
import heshu.glossary.Regions;
import heshu.table.Statistics;
import heshu.table.StatisticsReader;
import heshu.table.TableOptions;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;

/** Binds the claims of a text, read as a report is, to tables read as files are. */
final class BoundText {
  /** What is said of a claim that is not bound. */
  static final String NOT = "-";

  private BoundText() {}

  /** What the claim of this figure is bound to. */
  static String in(Path folder, String report, String figure, Map<String, String> files)
      throws Exception {
    for (Map.Entry<String, String> file : files.entrySet()) {
      Files.writeString(folder.resolve(file.getKey()), file.getValue());
    }
    Statistics statistics = new StatisticsReader().read(List.of(folder), TableOptions.none());
    Path text = Files.writeString(Files.createTempFile("report", ".txt"), report);
    Extraction extraction =
        new ClaimExtractor()
            .extract(DocumentReader.read(text, "report.txt"), ReportContext.unknown());
    Files.delete(text);
    List<Binding> bindings =
        new Binder(Glossary.standard(), Regions.standard()).bind(extraction, statistics);
    Claim claim =
        extraction.claims().stream().filter(c -> c.text().equals(figure)).findFirst().orElseThrow();
    return bindings.get(claim.index() - 1) instanceof Binding.Bound found
        ? FormulaText.of(found.chosen().formula())
        : NOT;
  }
}
