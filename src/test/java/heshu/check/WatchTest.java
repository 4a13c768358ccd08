package heshu.check;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.FileTime;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class WatchTest {
  @TempDir private Path folder;

  private Path write(String name, String text) throws IOException {
    Path file = folder.resolve(name);
    Files.createDirectories(file.getParent());
    return Files.writeString(file, text);
  }

  @Test
  void nothing_has_changed_at_first() throws IOException {
    Path report = write("报告.txt", "一");
    Watch watch = new Watch(List.of(report));
    assertThat(watch.hasChanged(List.of(report))).isFalse();
  }

  @Test
  void a_change_is_noticed_once() throws IOException {
    Path report = write("报告.txt", "一");
    Watch watch = new Watch(List.of(report));
    write("报告.txt", "一二");
    assertThat(watch.changes(List.of(report))).containsExactly(report);
    assertThat(watch.hasChanged(List.of(report))).isFalse();
  }

  @Test
  void a_file_renamed_over_another_of_the_same_size_and_time_is_a_change() throws IOException {
    Path report = write("报告.txt", "一");
    FileTime time = Files.getLastModifiedTime(report);
    Watch watch = new Watch(List.of(report));
    Path written = write("报告.new", "二");
    Files.setLastModifiedTime(written, time);
    Files.move(written, report, StandardCopyOption.REPLACE_EXISTING);
    assertThat(watch.changes(List.of(report))).containsExactly(report);
  }

  @Test
  void files_of_a_folder_come_and_go() throws IOException {
    Path tables = folder.resolve("统计");
    Path first = write("统计/一.csv", "a");
    Watch watch = new Watch(List.of(tables));
    Path second = write("统计/分/二.csv", "b");
    assertThat(watch.changes(List.of(tables))).containsExactly(second);
    Files.delete(first);
    assertThat(watch.changes(List.of(tables))).containsExactly(first);
  }

  @Test
  void a_file_that_was_missing_has_changed_when_it_is_there() throws IOException {
    Path configuration = folder.resolve("heshu.yaml");
    Watch watch = new Watch(List.of(configuration));
    assertThat(watch.hasChanged(List.of(configuration))).isFalse();
    write("heshu.yaml", "year: 2025");
    assertThat(watch.hasChanged(List.of(configuration))).isTrue();
  }

  @Test
  void a_path_watched_for_the_first_time_has_not_changed() throws IOException {
    Path report = write("报告.txt", "一");
    Watch watch = new Watch(List.of());
    assertThat(watch.hasChanged(List.of(report))).isFalse();
    write("报告.txt", "一二");
    assertThat(watch.hasChanged(List.of(report))).isTrue();
  }

  @Test
  void lock_files_and_copies_of_editors_are_nothing_to_check() throws IOException {
    write("报告.docx", "一");
    Watch watch = new Watch(List.of(folder));
    write("~$报告.docx", "");
    write(".报告.docx.swp", "");
    write("报告.docx~", "");
    assertThat(watch.changes(List.of(folder))).isEmpty();
  }
}
