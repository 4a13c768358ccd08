package heshu.decision;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import org.junit.jupiter.api.Test;

class EditTest {
  private static final Target TARGET =
      new Target(Target.Kind.CLAIM, "0a1b2c3d", "", "公共预算收入 27.4亿元");

  private static Decision remark(String words) {
    return new Decision(TARGET, new Act.Remark(words), "王", Optional.empty());
  }

  @Test
  void undoing_brings_back_the_decision_that_was_replaced() {
    DecisionBook before = DecisionBook.empty().with(remark("待查"));
    Edit edit = Edit.of(before, remark("已查"));

    DecisionBook after = edit.apply(before);

    assertThat(after.decisions()).containsExactly(remark("已查"));
    assertThat(edit.inverse().apply(after)).isEqualTo(before);
  }

  @Test
  void undoing_leaves_what_somebody_else_decided_meanwhile() {
    Target other = new Target(Target.Kind.CLAIM, "ffffffff", "", "出口 41.7亿元");
    Decision theirs = new Decision(other, new Act.Sign(Act.Stage.FIRST), "李", Optional.empty());
    Edit edit = Edit.of(DecisionBook.empty(), remark("待查"));

    DecisionBook after = edit.inverse().apply(edit.apply(DecisionBook.empty()).with(theirs));

    assertThat(after.decisions()).containsExactly(theirs);
  }
}
