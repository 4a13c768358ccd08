package heshu.tui;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/**
 * An invented report with very many claims, and a table that most of them can be found in: always
 * the same, and of no place that exists.
 */
final class LongReport {
  private static final List<String> INDICATORS =
      List.of("地区生产总值", "固定资产投资", "社会消费品零售总额", "进出口总额", "一般公共预算收入", "税收收入", "工业用电量", "粮食总产量");
  private static final List<String> UNITS =
      List.of("亿元", "亿元", "亿元", "亿元", "亿元", "亿元", "亿千瓦时", "万吨");
  private static final int CLAIMS_A_SENTENCE = 4;

  private LongReport() {}

  /** Writes the report; gives its path. */
  static Path report(Path folder, int claims) throws IOException {
    StringBuilder text = new StringBuilder("2026年柳溪区政府工作报告\n一、2025年工作回顾\n");
    int sentences = claims / CLAIMS_A_SENTENCE;
    for (int i = 0; i < sentences; i++) {
      int kind = i % INDICATORS.size();
      if (i % 40 == 0) {
        text.append("（").append(i / 40 + 1).append("）第").append(i / 40 + 1).append("街道情况。\n");
      }
      text.append("第")
          .append(i + 1)
          .append("村民小组")
          .append(INDICATORS.get(kind))
          .append("达到")
          .append(i + 1)
          .append(".")
          .append(i % 10)
          .append(UNITS.get(kind))
          .append("、增长")
          .append(i % 9 + 1)
          .append(".")
          .append(i % 7)
          .append("%，新建道路")
          .append(i % 83 + 1)
          .append("公里，改造住房")
          .append(i % 97 + 1)
          .append("套。");
      if (i % 5 == 4) {
        text.append('\n');
      }
    }
    return Files.writeString(folder.resolve("长报告.txt"), text.append('\n'));
  }

  /** Writes a table with some of the same indicators, for one place and five years. */
  static Path table(Path folder) throws IOException {
    StringBuilder table = new StringBuilder("柳溪区历年主要指标,,,,,\n指标,2021年,2022年,2023年,2024年,2025年\n");
    for (int i = 0; i < INDICATORS.size(); i++) {
      table.append(INDICATORS.get(i)).append("（").append(UNITS.get(i)).append("）");
      for (int year = 0; year < 5; year++) {
        table.append(',').append(400 + 10 * i + 7 * year).append(".5");
      }
      table.append('\n');
    }
    return Files.writeString(folder.resolve("历年.csv"), table);
  }
}
