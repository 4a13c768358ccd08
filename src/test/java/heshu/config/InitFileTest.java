package heshu.config;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import heshu.claim.ReportContext;
import heshu.text.UnreadableException;
import heshu.text.Wording;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalInt;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class InitFileTest {
  @TempDir Path folder;

  @Test
  void the_file_written_reads_back_as_what_was_found() throws Exception {
    ReportContext context = new ReportContext(OptionalInt.of(2025), Optional.of("澄湖区"));
    for (Wording wording : List.of(Wording.chinese(), new Wording(Locale.ENGLISH))) {
      Path file = folder.resolve(wording.locale().getLanguage()).resolve("heshu.yaml");
      Files.createDirectories(file.getParent());
      InitFile.write(
          file, InitFile.text(context, List.of("统计"), List.of("快报.csv: {unit: 万元}"), wording));
      Settings settings = SettingsReader.read(file);
      assertThat(settings.year()).hasValue(2025);
      assertThat(settings.region()).contains("澄湖区");
      assertThat(settings.data()).containsExactly(file.resolveSibling("统计"));
    }
  }

  @Test
  void what_was_not_found_stands_as_a_remark() throws Exception {
    Path file = folder.resolve("heshu.yaml");
    InitFile.write(
        file, InitFile.text(ReportContext.unknown(), List.of(), List.of(), Wording.chinese()));
    Settings settings = SettingsReader.read(file);
    assertThat(settings.year()).isEmpty();
    assertThat(settings.data()).isEmpty();
  }

  @Test
  void an_existing_file_is_left_as_it_is() throws Exception {
    Path file = Files.writeString(folder.resolve("heshu.yaml"), "rounding: either\n");
    assertThatThrownBy(() -> InitFile.write(file, "x")).isInstanceOf(UnreadableException.class);
    assertThat(file).hasContent("rounding: either\n");
  }
}
