package heshu.config;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import heshu.decision.Act;
import heshu.decision.Decision;
import heshu.decision.DecisionBook;
import heshu.decision.Target;
import heshu.text.UnreadableException;
import java.io.RandomAccessFile;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DecisionFileTest {
  @TempDir Path folder;

  private static Decision remark(String id, String text) {
    Target target = new Target(Target.Kind.CLAIM, id, "", "粮食产量 8.4万吨");
    return new Decision(target, new Act.Remark(text), "", Optional.empty());
  }

  private static void add(DecisionFile file, Decision decision) throws UnreadableException {
    assertThat(file.update(book -> book.with(decision)).decisions()).contains(decision);
  }

  @Test
  void every_kind_of_decision_survives_writing_and_reading() throws Exception {
    Target claim = new Target(Target.Kind.CLAIM, "0a1b2c3d", "", "出口“41.7亿元”: # 注");
    Target finding =
        new Target(Target.Kind.FINDING, "11223344", "value-differs-from-table", "58.6亿元");
    Optional<LocalDate> day = Optional.of(LocalDate.of(2026, 1, 8));
    List<Decision> all =
        List.of(
            new Decision(claim, new Act.Confirm("财政.csv!B4"), "张三", day),
            new Decision(claim, new Act.Sign(Act.Stage.FIRST), "张三", day),
            new Decision(claim, new Act.Sign(Act.Stage.FINAL), "李四", day),
            new Decision(claim, new Act.Remark("两行\n备注: yes"), "", Optional.empty()),
            new Decision(finding, new Act.Waive("口径不同", day), "王五", day));
    DecisionFile file = DecisionFile.of(folder.resolve("报告.docx"));
    for (Decision decision : all) {
      add(file, decision);
    }
    assertThat(file.path().getFileName()).hasToString("报告.heshu.yaml");
    assertThat(file.read().decisions()).containsExactlyElementsOf(all);
  }

  @Test
  void a_later_binding_takes_the_place_of_an_earlier_one() throws Exception {
    DecisionFile file = DecisionFile.of(folder.resolve("报告.txt"));
    Target claim = new Target(Target.Kind.CLAIM, "0a1b2c3d", "", "");
    add(file, new Decision(claim, new Act.Confirm("财政.csv!B4"), "", Optional.empty()));
    add(file, new Decision(claim, new Act.Bind("growth(财政.csv:收入, 2025)"), "", Optional.empty()));
    assertThat(file.read().formulas())
        .containsExactly(java.util.Map.entry("0a1b2c3d", "growth(财政.csv:收入, 2025)"));
  }

  @Test
  void what_a_person_wrote_between_the_decisions_stays_where_it_is() throws Exception {
    DecisionFile file = DecisionFile.of(folder.resolve("报告.txt"));
    Files.writeString(
        file.path(),
        """
        # 张三整理
        # 第二行
        decisions:

        # 财政局来电确认
        - claim: aaaaaaaa   # 第一条
          note: |
            # 不是注释
            - 也不是一条
        # 这条要再问
        - claim: bbbbbbbb
          note: 乙

        # 以下待办
        """);
    add(file, remark("cccccccc", "丙"));
    assertThat(file.path())
        .content()
        .startsWith("# 张三整理\n# 第二行\ndecisions:\n\n# 财政局来电确认\n- claim: aaaaaaaa   # 第一条\n")
        .contains("# 这条要再问\n- claim: bbbbbbbb\n  note: 乙\n- claim: cccccccc\n")
        .endsWith("\n\n# 以下待办\n");
    DecisionBook left = file.update(b -> b.without(one -> one.target().id().equals("bbbbbbbb")));
    assertThat(left.decisions()).hasSize(2);
    assertThat(file.path()).content().doesNotContain("这条要再问").contains("财政局来电确认", "以下待办");
    assertThat(file.read()).isEqualTo(left);
  }

  @Test
  void a_file_laid_out_otherwise_is_written_anew_and_loses_nothing() throws Exception {
    DecisionFile file = DecisionFile.of(folder.resolve("报告.txt"));
    Files.writeString(file.path(), "decisions: [{claim: aaaaaaaa, note: 甲}] # 注\n");
    add(file, remark("bbbbbbbb", "乙"));
    assertThat(file.read().decisions()).hasSize(2);
  }

  @Test
  void a_broken_file_is_refused_and_left_as_it_is() throws Exception {
    DecisionFile file = DecisionFile.of(folder.resolve("报告.txt"));
    String broken = "decisions:\n  - claim: 0a1b2c3d\n    wave: 理由\n";
    Files.writeString(file.path(), broken);
    assertThatThrownBy(() -> file.update(book -> DecisionBook.empty()))
        .isInstanceOf(UnreadableException.class);
    assertThat(file.path()).hasContent(broken);
  }

  @Test
  void a_hundred_megabytes_are_refused_unread() throws Exception {
    DecisionFile file = DecisionFile.of(folder.resolve("报告.txt"));
    try (RandomAccessFile huge = new RandomAccessFile(file.path().toFile(), "rw")) {
      huge.setLength(100_000_000);
    }
    assertThatThrownBy(file::read).isInstanceOf(UnreadableException.class);
  }

  @Test
  void threads_lose_nothing_of_each_other() throws Exception {
    DecisionFile file = DecisionFile.of(folder.resolve("报告.txt"));
    List<Thread> threads = new ArrayList<>();
    for (int t = 0; t < 4; t++) {
      int number = t;
      threads.add(
          new Thread(
              () -> {
                for (int i = 0; i < 10; i++) {
                  try {
                    add(DecisionFile.of(folder.resolve("报告.txt")), remark(number + "-" + i, "x"));
                  } catch (UnreadableException e) {
                    throw new AssertionError(e);
                  }
                }
              }));
    }
    threads.forEach(Thread::start);
    for (Thread thread : threads) {
      thread.join();
    }
    assertThat(file.read().decisions()).hasSize(40);
  }

  /** Writes decisions one after another and says each when it is safe on the disk. */
  static final class Writer {
    private Writer() {}

    public static void main(String[] arguments) throws Exception {
      DecisionFile file = DecisionFile.of(Path.of(arguments[0]));
      for (int i = 0; i < Integer.parseInt(arguments[2]); i++) {
        add(file, remark(arguments[1] + "-" + i, "第 " + i + " 条"));
        System.out.println(i);
      }
    }
  }

  @Test
  void a_kill_at_any_moment_leaves_all_that_was_reported_written_and_nothing_torn()
      throws Exception {
    Path report = folder.resolve("报告.txt");
    Random random = new Random(7);
    int written = 0;
    int killed = 0;
    while (written < 500) {
      Process writer = start(report, killed, 60);
      int reported = killAfter(writer, killed, 10 + random.nextInt(60));
      List<Decision> now = DecisionFile.of(report).read().decisions();
      assertThat(now.size()).isBetween(written + reported, written + reported + 1);
      written = now.size();
      killed++;
    }
    try (Stream<Path> files = Files.list(folder)) {
      assertThat(files.filter(path -> path.toString().endsWith(".yaml"))).hasSize(1);
    }
  }

  @Test
  void two_programs_at_once_lose_nothing() throws Exception {
    Path report = folder.resolve("报告.txt");
    Process one = start(report, 1, 40);
    Process two = start(report, 2, 40);
    assertThat(killAfter(one, 1, 1000)).isEqualTo(40);
    assertThat(killAfter(two, 2, 1000)).isEqualTo(40);
    assertThat(DecisionFile.of(report).read().decisions()).hasSize(80);
  }

  private Process start(Path report, int name, int count) throws Exception {
    return new ProcessBuilder(
            Path.of(System.getProperty("java.home"), "bin", "java").toString(),
            "-XX:TieredStopAtLevel=1",
            "-cp",
            System.getProperty("java.class.path"),
            Writer.class.getName(),
            report.toString(),
            Integer.toString(name),
            Integer.toString(count))
        .redirectError(ProcessBuilder.Redirect.INHERIT)
        .redirectOutput(log(name).toFile())
        .start();
  }

  private Path log(int name) {
    return folder.resolve("writer-" + name + ".log");
  }

  /**
   * Lets the writer report this many writes (or end), kills it, and counts what it reported until
   * then.
   */
  private int killAfter(Process writer, int name, int reports) throws Exception {
    while (writer.isAlive() && reported(name) < reports) {
      Thread.sleep(1);
    }
    writer.destroyForcibly().waitFor();
    return reported(name);
  }

  private int reported(int name) throws Exception {
    return (int) Files.readString(log(name)).chars().filter(letter -> letter == '\n').count();
  }
}
