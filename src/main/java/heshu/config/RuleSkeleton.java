package heshu.config;

import java.util.regex.Pattern;

/** The commented first draft of a rule file, which loads as it stands. */
public final class RuleSkeleton {
  private static final Pattern ID = Pattern.compile("[a-z][a-z0-9]*(?:-[a-z0-9]+)*");
  private static final String TEXT =
      """
      ---
      # 规则的名字，与文件名相同，用小写字母、数字和连字符
      id: %s
      title: 口号式的“大幅”没有数字
      # 可选：英文终端显示的标题
      # title-en: A vague increase
      # 判定器：pattern 按模式找字句，wording 换词；其他见自带的规则
      evaluator: pattern
      # error 必改，warning 应核，note 提示
      severity: note
      # 可选：report 全文（默认）、prose 正文、headings 标题、tables 表格
      scope: prose
      parameters:
        # RE2 正则表达式，写在单引号里；数字已折成半角。可用 {number} {scale} {percent} {han-number} {dash}
        # 命名的组可在提示里引用；名为 mark 的组是要标出的字
        pattern: '(?P<mark>大幅(?P<verb>增长|下降))'
        # 同一句里与之重叠的字句若符合，就不报
        unless: '大幅(?:增长|下降)(?:了)?{number}'
      # {written} 是标出的字
      message: '“{written}”没有说出多少'
      ---

      ## 查什么

      “大幅增长”“大幅下降”后面没有数字。

      ## 为什么要紧

      没有数字，读者无从判断，也无从核对。

      ## 不报什么

      后面紧接着写出数字的不报。

      ## 例子

      要报，冒号后面写应当标出的字，多个用 | 隔开：

      ```report flags: 大幅增长
      全年旅游收入大幅增长。
      ```

      不报：

      ```report silent
      全年旅游收入大幅增长35.2%%。
      ```
      """;

  private RuleSkeleton() {}

  /** Whether a word can be the id of a rule. */
  public static boolean isId(String word) {
    return ID.matcher(word).matches();
  }

  /** The text of the file {@code id + ".md"}. */
  public static String of(String id) {
    return TEXT.formatted(id);
  }
}
