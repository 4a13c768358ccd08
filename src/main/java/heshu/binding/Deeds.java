package heshu.binding;

import java.util.List;

/** Words of change that name what was done: 压减产能, 减免税费. A row of that name counts it. */
final class Deeds {
  private static final List<String> WORDS =
      List.of(
          "压减", "削减", "减排", "减免", "减税", "减少", "降低", "压降", "节约", "节支", "淘汰", "关停", "化解", "退出", "清退",
          "新增", "净增", "增发", "扩增");

  private Deeds() {}

  /** Whether claim and row name one such deed, so that the row tells it and not its change. */
  static boolean areOfBoth(Question question, Line line) {
    String label = line.label().own().text();
    return WORDS.stream()
        .anyMatch(word -> question.phrase().contains(word) && label.contains(word));
  }
}
