package heshu;

import static com.tngtech.archunit.core.domain.JavaCall.Predicates.target;
import static com.tngtech.archunit.core.domain.properties.HasName.Predicates.name;
import static com.tngtech.archunit.core.domain.properties.HasOwner.Predicates.With.owner;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/**
 * Holds the table of packages in the architecture page: who may import whom, and one home for each
 * library.
 */
class ArchitectureTest {
  /** Lowest first; each imports only from those above it in this list. */
  private static final List<String> LAYERS =
      List.of(
          "text",
          "quantity",
          "period",
          "glossary",
          "document",
          "table",
          "claim",
          "binding",
          "rule",
          "decision",
          "config",
          "check",
          "output",
          "shell",
          "tui",
          "cli");

  private static final Map<String, List<String>> LIBRARIES =
      Map.of(
          "org.apache.poi", List.of("document", "table", "output"),
          "com.opencsv", List.of("table"),
          "org.snakeyaml", List.of("config"),
          "com.fasterxml.jackson", List.of("output"),
          "org.jline", List.of("shell", "tui"),
          "com.googlecode.lanterna", List.of("tui"),
          "picocli", List.of("cli"),
          "com.google.re2j", List.of("rule"));

  private static JavaClasses classes;

  @BeforeAll
  static void readClasses() {
    classes =
        new ClassFileImporter()
            .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
            .importPackages("heshu");
  }

  @Test
  void a_package_imports_only_from_those_below_it() {
    for (int i = 0; i < LAYERS.size() - 1; i++) {
      String[] higher =
          LAYERS.subList(i + 1, LAYERS.size()).stream()
              .map(layer -> "heshu." + layer + "..")
              .toArray(String[]::new);
      noClasses()
          .that()
          .resideInAPackage("heshu." + LAYERS.get(i) + "..")
          .should()
          .dependOnClassesThat()
          .resideInAnyPackage(higher)
          .check(classes);
    }
  }

  @Test
  void every_package_has_its_place_in_the_list() {
    for (JavaClass type : classes) {
      String[] parts = type.getPackageName().split("\\.", -1);
      if (parts.length > 1 && !LAYERS.contains(parts[1])) {
        throw new AssertionError(type.getName() + " is in a package that the list does not know");
      }
    }
  }

  @Test
  void there_are_no_cycles() {
    slices().matching("heshu.(*)..").should().beFreeOfCycles().check(classes);
  }

  @Test
  void a_library_has_one_home() {
    LIBRARIES.forEach(
        (library, homes) ->
            noClasses()
                .that()
                .resideOutsideOfPackages(
                    homes.stream().map(home -> "heshu." + home + "..").toArray(String[]::new))
                .should()
                .dependOnClassesThat()
                .resideInAPackage(library + "..")
                .check(classes));
  }

  @Test
  void only_the_edge_writes_to_the_console_and_exits() {
    noClasses()
        .that()
        .resideOutsideOfPackages("heshu", "heshu.cli..")
        .should()
        .accessField(System.class, "out")
        .orShould()
        .accessField(System.class, "err")
        .orShould()
        .callMethod(System.class, "exit", int.class)
        .check(classes);
  }

  @Test
  void figures_are_decimal() {
    noClasses()
        .that()
        .resideInAnyPackage("heshu.quantity..", "heshu.period..", "heshu.rule..")
        .should()
        .dependOnClassesThat()
        .belongToAnyOf(Double.class, Float.class)
        .check(classes);
  }

  @Test
  void nothing_depends_on_the_machine_s_charset_locale_or_clock() {
    noClasses()
        .that()
        .resideOutsideOfPackages("heshu", "heshu.cli..", "heshu.shell..", "heshu.tui..")
        .should()
        .callMethod(Locale.class, "getDefault")
        .orShould()
        .callMethod(java.nio.charset.Charset.class, "defaultCharset")
        .orShould()
        .callMethodWhere(
            target(
                    owner(
                        com.tngtech.archunit.base.DescribedPredicate.describe(
                            "java.time",
                            (JavaClass type) -> type.getPackageName().equals("java.time"))))
                .and(target(name("now"))))
        .check(classes);
  }
}
