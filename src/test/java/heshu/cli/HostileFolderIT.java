package heshu.cli;

import static heshu.table.MadeWorkbook.header;
import static heshu.table.MadeWorkbook.row;
import static org.assertj.core.api.Assertions.assertThat;

import heshu.table.MadeWorkbook;
import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * A folder of hostile files with two good ones in it, read by the program with a quarter of a
 * gigabyte: each of them a problem with a remedy, the good ones read.
 */
class HostileFolderIT {
  private static final String MEMORY = "-Xmx256m";
  private static final String GOOD = row(2, "税收收入(亿元)", "<c r=\"B2\"><v>8.42</v></c>");

  private Path folder = Path.of("");

  /** What the program says of each file, by its name. */
  private final Map<String, String> said = new LinkedHashMap<>();

  private Path hostile(String name, String problem) {
    said.put(name, problem);
    return folder.resolve(name);
  }

  @Test
  void hostile_files_become_problems_within_little_memory(@TempDir Path temporary)
      throws IOException, InterruptedException {
    folder = Files.createDirectory(temporary.resolve("统计"));
    Files.writeString(folder.resolve("好表.csv"), "指标,2025年\n粮食产量(万吨),8.42\n");
    MadeWorkbook.of(header() + GOOD).write(folder.resolve("好表.xlsx"));
    texts();
    damaged();
    xml();
    huge();
    Path errors = temporary.resolve("errors.txt");
    Path output = temporary.resolve("output.txt");
    List<String> command = HeshuProcess.command("tables", folder.toString(), "--color", "never");
    command.add(1, MEMORY);
    int exit =
        new ProcessBuilder(command)
            .redirectError(errors.toFile())
            .redirectOutput(output.toFile())
            .start()
            .waitFor();
    String problems = Files.readString(errors);
    said.forEach((name, problem) -> assertThat(problems).containsPattern(pattern(name, problem)));
    assertThat(problems.lines()).hasSize(said.size());
    assertThat(Files.readString(output)).contains("粮食产量  万吨 · 2025", "税收收入  亿元 · 2025");
    assertThat(exit).isEqualTo(3);
  }

  /** The file, perhaps a place in it, the problem and a remedy. */
  private static String pattern(String name, String problem) {
    return "(?m)^(?:错误|警告)：" + name.replace(".", "\\.") + "(?:（.*）)?：.*" + problem + ".*。请.*$";
  }

  private void texts() throws IOException {
    Path sparse = hostile("两千兆一行.csv", "文件超过");
    try (RandomAccessFile file = new RandomAccessFile(sparse.toFile(), "rw")) {
      file.write("指标,2025年\n".getBytes(StandardCharsets.UTF_8));
      file.setLength(2L << 30);
    }
    Files.writeString(hostile("长行.csv", "过长"), "指标,2025年\n" + "1,".repeat(9 << 20));
    Files.writeString(hostile("引号.csv", "双引号"), "指标,2025年\n\"税收,1\n" + "收入,2\n".repeat(1_500_000));
    Files.writeString(
        hostile("大.csv", "可用内存不够"), "指标,2025年\n" + "税收收入之一(亿元),12345.6\n".repeat(1_000_000));
    Files.writeString(
        hostile("十万列.csv", "只读前 16384 列"),
        "指标" + ",2025年".repeat(100_000) + "\n税收(亿元)" + ",1".repeat(100_000) + "\n");
    byte[] noise = new byte[300_000];
    new Random(3).nextBytes(noise);
    Files.write(hostile("图片.csv", "不是文本文件"), noise);
  }

  private void damaged() throws IOException {
    byte[] whole = MadeWorkbook.of(header() + GOOD).bytes();
    Files.write(hostile("断.xlsx", "不完整"), Arrays.copyOf(whole, whole.length / 2));
    Files.write(hostile("没有目录.xlsx", "不完整"), Arrays.copyOf(whole, whole.length - 30));
    byte[] old = new byte[5632];
    new Random(5).nextBytes(old);
    System.arraycopy(
        new byte[] {(byte) 0xD0, (byte) 0xCF, 0x11, (byte) 0xE0}, 0, old, 0, /* length= */ 4);
    Files.write(hostile("乱.xls", "不完整"), old);
    MadeWorkbook.of(header() + row(2, "税收", "<c r=\"B2\" t=\"s\"><v>-5</v></c>"))
        .write(hostile("引用.xlsx", "不完整"));
  }

  private void xml() throws IOException {
    StringBuilder laughs = new StringBuilder("<!DOCTYPE a [<!ENTITY l0 \"笑\">");
    for (int i = 1; i < 10; i++) {
      laughs.append("<!ENTITY l%d \"%s\">".formatted(i, ("&l" + (i - 1) + ";").repeat(10)));
    }
    String laughing = laughs + "]><a>&l9;</a>";
    for (String part : List.of("worksheets/sheet1.xml", "styles.xml", "sharedStrings.xml")) {
      String name = "笑" + part.charAt(1) + ".xlsx";
      MadeWorkbook.of(header() + GOOD)
          .with("xl/" + part, out -> out.write(laughing))
          .write(hostile(name, "不完整"));
    }
    MadeWorkbook.of(
            out -> {
              for (int i = 0; i < 1_000_000; i++) {
                out.write("<深" + i % 97 + i * 31 % 1009 + ">");
              }
            })
        .write(hostile("深.xlsx", "不完整|大得不合常理"));
  }

  private void huge() throws IOException {
    MadeWorkbook.of(
            out -> {
              for (int i = 0; i < 700; i++) {
                out.write(" ".repeat(1 << 20));
              }
            })
        .write(hostile("弹.xlsx", "大得不合常理"));
    MadeWorkbook.of(
            out -> {
              for (int i = 1; i < 200_000; i++) {
                out.write("<row r=\"%d\"><c r=\"XFD%d\"><v>%d</v></c></row>".formatted(i, i, i));
              }
            })
        .write(hostile("远.xlsx", "单元格太多"));
    Random random = new Random(7);
    MadeWorkbook.of(
            out -> {
              for (int i = 1; i < 60_000; i++) {
                out.write("<row>");
                for (int column = 0; column < 30; column++) {
                  out.write("<c><v>" + random.nextInt() + "</v></c>");
                }
                out.write("</row>");
              }
            })
        .write(hostile("多.xlsx", "单元格太多"));
    StringBuilder merges = new StringBuilder("<mergeCells>");
    for (int i = 2; i < 4000; i++) {
      merges.append("<mergeCell ref=\"A").append(i).append(":XFD1048576\"/>");
    }
    StringBuilder rows = new StringBuilder(header() + GOOD);
    for (int i = 3; i < 20_000; i++) {
      rows.append(row(i, "税" + i, ""));
    }
    MadeWorkbook.of("")
        .with(
            "xl/worksheets/sheet1.xml",
            MadeWorkbook.sheet(out -> out.append(rows), merges + "</mergeCells>"))
        .write(hostile("合并.xlsx", "单元格太多"));
    MadeWorkbook.of(header() + GOOD)
        .with(
            "xl/sharedStrings.xml",
            out -> {
              out.write("<sst xmlns=\"" + MadeWorkbook.MAIN + "\">");
              for (int i = 0; i < 4_000_000; i++) {
                out.write("<si><t>" + random.nextInt() + "</t></si>");
              }
              out.write("</sst>");
            })
        .write(hostile("词.xlsx", "单元格太多"));
    MadeWorkbook.of(header() + GOOD)
        .with(
            "xl/styles.xml",
            out -> {
              out.write("<styleSheet xmlns=\"" + MadeWorkbook.MAIN + "\"><cellXfs>");
              for (int i = 0; i < 1_100_000; i++) {
                out.write("<xf numFmtId=\"" + random.nextInt(1 << 16) + "\"/>");
              }
              out.write("</cellXfs></styleSheet>");
            })
        .write(hostile("样式.xlsx", "单元格太多"));
  }
}
