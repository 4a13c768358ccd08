package heshu.tui;

import static org.assertj.core.api.Assertions.assertThat;

import heshu.decision.Act;
import heshu.decision.Decision;
import heshu.decision.Edit;
import heshu.decision.Target;
import heshu.tui.model.Command;
import heshu.tui.model.Effect;
import heshu.tui.model.Event;
import heshu.tui.model.Item;
import heshu.tui.model.Pane;
import heshu.tui.model.Size;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** What each key of the key table does to the model. */
class KeysTest {
  private final Reader reader = Reader.at(120, 36);

  @Test
  void j_and_k_go_a_line_down_and_up_and_stop_at_the_ends() {
    assertThat(reader.press("j", "Down").number()).isEqualTo(3);
    assertThat(reader.press("k", "Up", "k").number()).isEqualTo(1);
    assertThat(reader.press("G", "j").number()).isEqualTo(24);
    assertThat(reader.press("End", "g").number()).isEqualTo(1);
    assertThat(reader.press("G", "Home").number()).isEqualTo(1);
  }

  @Test
  void a_page_is_what_the_list_shows() {
    reader.happens(new Event.Resized(new Size(80, 24)));
    int page = 6;
    assertThat(reader.press("PageDown").number()).isEqualTo(1 + page);
    assertThat(reader.press("Space").number()).isEqualTo(1 + 2 * page);
    assertThat(reader.press("PageUp", "C-b").number()).isEqualTo(1);
  }

  @Test
  void n_goes_to_what_asks_for_a_decision_and_round_the_end() {
    List<Integer> visited = new ArrayList<>();
    for (int i = 0; i < 8; i++) {
      visited.add(reader.press("n").number());
    }
    assertThat(visited).containsExactly(5, 8, 9, 16, 0, 20, 21, 5);
    assertThat(reader.press("N").number()).isEqualTo(21);
  }

  @Test
  void n_says_when_nothing_is_left() {
    reader.answer("f", "agrees").press("n");
    assertThat(reader.said()).isEqualTo("没有待定的论断了");
  }

  @Test
  void tab_goes_through_the_panes_and_there_keys_scroll() {
    reader.press("Tab", "j", "j");
    assertThat(reader.model().panes().focus()).isEqualTo(Pane.TEXT);
    assertThat(reader.model().panes().text()).isEqualTo(2);
    assertThat(reader.number()).as("the chosen line stays").isEqualTo(1);
    reader.press("Tab", "j", "k", "k");
    assertThat(reader.model().panes().evidence()).isZero();
    assertThat(reader.press("BackTab", "BackTab").model().panes().focus()).isEqualTo(Pane.LIST);
  }

  @Test
  void enter_opens_the_evidence_and_q_closes_it_before_it_leaves() {
    assertThat(reader.press("Enter").model().panes().focus()).isEqualTo(Pane.EVIDENCE);
    assertThat(reader.press("q").model().panes().focus()).isEqualTo(Pane.LIST);
    assertThat(reader.effects()).isEmpty();
    assertThat(reader.press("q").lastEffect()).isEqualTo(new Effect.Leave(false));
  }

  @Test
  void capital_q_leaves_from_anywhere_and_so_does_control_c() {
    assertThat(reader.press("Enter", "Q").lastEffect()).isEqualTo(new Effect.Leave(false));
    assertThat(reader.press("/", "C-c").lastEffect()).isEqualTo(new Effect.Leave(true));
  }

  @Test
  void a_search_finds_indicators_and_words_of_the_sentence_and_goes_round() {
    assertThat(reader.answer("/", "口袋公园").number()).isEqualTo(10);
    assertThat(reader.press("/", "Enter").number()).as("the same again").isEqualTo(11);
    assertThat(reader.answer("/", "地区生产总值").number()).isEqualTo(22);
    reader.press("G").press("/", "Enter");
    assertThat(reader.number()).as("from the beginning").isEqualTo(1);
  }

  @Test
  void a_search_in_vain_says_so_and_stays() {
    assertThat(reader.press("j").answer("/", "航天器").number()).isEqualTo(2);
    assertThat(reader.said()).contains("没有找到“航天器”");
  }

  @Test
  void a_filter_takes_states_severities_rules_reasons_and_sections() {
    assertThat(reader.answer("f", "不符").listed()).containsExactly(5, 8, 9, 16);
    assertThat(reader.answer("f", "differs").listed()).containsExactly(5, 8, 9, 16);
    assertThat(reader.answer("f", "错误").listed()).containsExactly(5, 8, 9, 16, 0);
    assertThat(reader.answer("f", "bound-broken").listed()).containsExactly(9);
    assertThat(reader.answer("f", "目标").listed()).containsExactly(22, 23, 24);
    assertThat(reader.answer("f", "待定").listed()).containsExactly(5, 8, 9, 16, 0, 20, 21);
    assertThat(reader.answer("f", "城乡面貌 一致").listed()).containsExactly(10, 12, 15);
    assertThat(reader.answer("f", "").listed()).hasSize(25);
  }

  @Test
  void a_filter_keeps_the_chosen_line_or_takes_the_next_or_the_last() {
    assertThat(reader.answer(":", "16").answer("f", "不符").number()).isEqualTo(16);
    assertThat(reader.answer("f", "目标").number()).isEqualTo(22);
    assertThat(reader.answer("f", "不符").number()).isEqualTo(16);
  }

  @Test
  void a_filter_that_nothing_passes_leaves_an_empty_list_and_keys_harmless() {
    reader.answer("f", "无此词");
    assertThat(reader.listed()).isEmpty();
    assertThat(reader.screen()).contains("没有符合条件的论断");
    reader.press("j", "k", "G", "n", "N", "c", "w", "S", "a", "b", "o", "Enter", "PageDown");
    assertThat(reader.effects()).isEmpty();
    assertThat(reader.press("Escape", "q").answer("f", "").listed()).hasSize(25);
  }

  @Test
  void s_sorts_by_state_then_indicator_then_rule_then_place() {
    assertThat(reader.press("s").listed().subList(0, 5)).containsExactly(5, 8, 9, 16, 0);
    assertThat(reader.said()).isEqualTo("排序：按状态");
    assertThat(reader.press("s").said()).isEqualTo("排序：按指标");
    assertThat(reader.press("s").listed().get(0)).as("bound-broken").isEqualTo(9);
    assertThat(reader.press("s").listed().get(0)).isEqualTo(1);
    assertThat(reader.answer(":", "sort rule").listed().get(0)).isEqualTo(9);
  }

  @Test
  void c_chooses_among_candidates_and_the_verdict_follows() {
    reader.answer(":", "21").press("c");
    assertThat(reader.screen()).contains("这个数说的是哪一项？");
    reader.press("j", "Enter");
    assertThat(reader.book().decisions()).hasSize(1);
    Act act = reader.book().decisions().get(0).act();
    assertThat(act).isInstanceOf(Act.Confirm.class);
    assertThat(((Act.Confirm) act).formula()).contains("03_部门.csv!C");
    assertThat(reader.standing()).isIn("agrees", "differs");
  }

  @Test
  void a_number_chooses_at_once_and_escape_chooses_nothing() {
    reader.answer(":", "20").press("c", "Escape");
    assertThat(reader.book().decisions()).isEmpty();
    reader.press("c", "9");
    assertThat(reader.book().decisions()).as("there is no ninth").isEmpty();
    reader.press("2");
    assertThat(reader.book().decisions()).hasSize(1);
  }

  @Test
  void b_binds_by_hand() {
    reader.answer(":", "21").answer("b", "03_部门.csv!C8");
    assertThat(reader.book().formulas()).containsValue("03_部门.csv!C8");
    assertThat(reader.standing()).isEqualTo("agrees");
  }

  @Test
  void b_binds_no_cell_that_is_none_and_none_of_another_kind_of_unit() {
    reader.answer(":", "21").answer("b", "随便写的");
    assertThat(reader.said()).contains("统计表里没有 随便写的");
    reader.answer("b", "01_主要指标.csv!B8");
    assertThat(reader.said()).contains("两者不能比较，没有绑定");
    assertThat(reader.book().decisions()).isEmpty();
  }

  @Test
  void w_waives_with_a_reason_and_never_without() {
    reader.answer(":", "8").answer("w", " ");
    assertThat(reader.said()).isEqualTo("没有写内容，未作决定");
    assertThat(reader.book().decisions()).isEmpty();

    reader.answer("w", "口径按海关 初步数");
    assertThat(reader.standing()).isEqualTo("waived");
    assertThat(reader.book().decisions().get(0))
        .extracting(Decision::act, Decision::by, Decision::on)
        .containsExactly(
            new Act.Waive("口径按海关 初步数", Optional.empty()), "王", Optional.of(Reader.TODAY));
  }

  @Test
  void what_is_waived_leaves_the_filtered_list_and_the_next_one_is_chosen() {
    reader.answer("f", "不符").press("j").answer("w", "海关口径");
    assertThat(reader.listed()).containsExactly(5, 9, 16);
    assertThat(reader.number()).isEqualTo(9);
    reader.press("G").answer("w", "已与统计局核实");
    assertThat(reader.number()).as("the last").isEqualTo(9);
  }

  @Test
  void w_has_nothing_to_do_on_a_claim_without_a_finding() {
    assertThat(reader.press("w").said()).isEqualTo("这里没有可豁免的发现");
  }

  @Test
  void s_signs_a_claim_off_and_it_asks_no_more() {
    reader.answer(":", "5").press("S", "j", "Enter");
    assertThat(reader.book().decisions())
        .extracting(Decision::act)
        .containsExactly(new Act.Sign(Act.Stage.SECOND));
    assertThat(reader.press("g", "n").number()).as("next unresolved").isEqualTo(8);
    reader.answer(":", "sign final");
    assertThat(reader.book().decisions())
        .extracting(Decision::act)
        .contains(new Act.Sign(Act.Stage.FINAL));
  }

  @Test
  void a_notes_on_a_claim() {
    reader.answer("a", "请统计局再核 𠮷");
    assertThat(reader.book().decisions())
        .extracting(Decision::act)
        .containsExactly(new Act.Remark("请统计局再核 𠮷"));
    assertThat(reader.screen()).contains("附注：请统计局再核 𠮷");
  }

  @Test
  void u_takes_every_kind_of_decision_back_and_control_r_makes_it_again() {
    reader.answer(":", "21").press("c", "2");
    reader.answer("b", "03_部门.csv!C7");
    reader.answer(":", "8").answer("w", "海关口径");
    reader.press("S", "1").answer("a", "备查");
    List<Decision> all = reader.book().decisions();
    assertThat(all).hasSize(4);

    reader.press("u", "u", "u", "u", "u");
    assertThat(reader.book().decisions()).isEmpty();
    assertThat(reader.standing()).isEqualTo("differs");
    assertThat(reader.press("u").said()).isEqualTo("没有可撤销的决定");

    reader.press("C-r", "C-r", "C-r", "C-r", "C-r");
    assertThat(reader.book().decisions()).containsExactlyElementsOf(all);
    assertThat(reader.press("C-r").said()).isEqualTo("没有可重做的决定");
  }

  @Test
  void a_new_decision_forgets_what_was_undone() {
    reader.answer("a", "甲").press("u").answer("a", "乙");
    assertThat(reader.press("C-r").said()).isEqualTo("没有可重做的决定");
    assertThat(reader.book().decisions()).hasSize(1);
  }

  @Test
  void o_opens_the_report_where_the_figure_stands() {
    reader.answer(":", "8").press("o");
    Effect.OpenReport open = (Effect.OpenReport) reader.lastEffect();
    assertThat(reader.model().sheet().document().words(open.at())).isEqualTo("46.2亿元");
  }

  @Test
  void e_exports_in_the_formats_of_check() {
    assertThat(reader.answer("e", "json=结果.json").lastEffect())
        .isEqualTo(new Effect.Export("json", "结果.json"));
    int before = reader.effects().size();
    for (String wrong : List.of("doc=a", "json", "json=", "=a", "结果.json")) {
      assertThat(reader.answer("e", wrong).said()).contains("格式=文件").contains("json html");
    }
    assertThat(reader.effects()).hasSize(before);
  }

  @Test
  void capital_r_checks_again_and_control_l_paints_again() {
    assertThat(reader.press("R").lastEffect()).isEqualTo(new Effect.Check());
    assertThat(reader.press("C-l").lastEffect()).isEqualTo(new Effect.Redraw());
  }

  @Test
  void the_command_line_takes_long_names_numbers_and_ids() {
    assertThat(reader.answer(":", "16").number()).isEqualTo(16);
    String id = reader.model().current().map(Item::id).orElseThrow();
    assertThat(reader.answer(":", "first").answer(":", "show " + id).number()).isEqualTo(16);
    assertThat(reader.answer(":", "find 户").number()).isEqualTo(16);
    assertThat(reader.said()).contains("没有找到");
    assertThat(reader.answer(":", "fliter").said()).contains("没有叫“fliter”的命令");
    assertThat(reader.answer(":", "99").said()).contains("没有找到“99”");
    assertThat(reader.answer(":", "").said()).isEmpty();
  }

  @Test
  void tab_completes_the_name_of_a_command() {
    assertThat(reader.press(":").type("und").press("Tab", "Enter").said()).isEqualTo("没有可撤销的决定");
    reader.press(":").type("n").press("Tab");
    assertThat(reader.screen()).as("next, next-unresolved, note").contains("\n : n\n");
  }

  @Test
  void every_command_can_be_written_by_its_long_name() {
    for (Command command : Command.values()) {
      reader.press("Escape").answer(":", command.longName());
      assertThat(reader.said()).as(command.longName()).doesNotContain("没有叫");
    }
  }

  @Test
  void no_key_stands_for_two_commands() {
    List<String> keys = new ArrayList<>();
    for (Command command : Command.values()) {
      keys.addAll(command.keys());
    }
    assertThat(keys).doesNotHaveDuplicates();
    assertThat(keys)
        .as("nothing on keys that mean something else everywhere")
        .doesNotContain("C-d", "C-u", "C-s", "C-q", "C-z", "Escape");
  }

  @Test
  void writing_can_be_corrected_and_abandoned() {
    reader.press("/").type("公圆").press("Backspace").type("园").press("Enter");
    assertThat(reader.number()).isEqualTo(10);
    reader.press("a").type("𠮷").press("Backspace", "Backspace");
    assertThat(reader.press("j").number()).as("back in the list").isEqualTo(11);
    reader.press("a").type("半途").press("Escape");
    assertThat(reader.book().decisions()).isEmpty();
  }

  @Test
  void the_help_lists_every_command_and_searches() {
    reader.press("?");
    String first = reader.screen();
    reader.press("PageDown");
    String all = first + reader.screen();
    for (Command command : Command.values()) {
      assertThat(all).contains(command.longName());
    }
    reader.type("撤销");
    assertThat(reader.screen()).contains("undo").doesNotContain("next-unresolved");
    assertThat(reader.type("某某").screen()).contains("没有找到");
    assertThat(reader.press("Escape").screen()).contains("512.6亿元");
  }

  @Test
  void a_letter_right_behind_an_escape_counts_as_both() {
    reader.press("G", "?", "A-g");
    assertThat(reader.screen()).contains("512.6亿元");
    assertThat(reader.number()).isEqualTo(1);
    assertThat(reader.press("Enter", "Escape").model().panes().focus()).isEqualTo(Pane.LIST);
    assertThat(reader.said()).isEmpty();
    assertThat(reader.effects()).isEmpty();
  }

  @Test
  void a_key_without_use_is_named() {
    assertThat(reader.press("z").said()).contains("“z”");
  }

  @Test
  void a_decision_of_somebody_else_elsewhere_is_kept_and_shown() {
    Decision theirs = remark(reader.answer(":", "3"), "李在查");
    reader.otherwise(new Edit(List.of(theirs), List.of()));
    reader.answer(":", "1").answer("a", "甲");
    assertThat(reader.book().decisions()).hasSize(2);
    assertThat(reader.answer(":", "3").screen()).contains("李在查");
  }

  @Test
  void a_decision_that_somebody_else_made_first_stands() {
    Decision theirs = remark(reader, "李在查");
    Edit mine = Edit.of(reader.book(), remark(reader, "我的"));
    reader.happens(
        new Event.Refused(
            reader.path(),
            mine,
            reader.book().with(theirs),
            mine.conflict(reader.book().with(theirs))));
    assertThat(reader.said()).contains("没有写入").contains("李在查").contains("李");
    assertThat(reader.screen()).contains("附注：李在查").doesNotContain("附注：我的");
    assertThat(reader.press("u").said()).isEqualTo("没有可撤销的决定");
  }

  private static Decision remark(Reader reader, String words) {
    Target target = Target.of(reader.model().current().flatMap(Item::claim).orElseThrow());
    return new Decision(target, new Act.Remark(words), "李", Optional.empty());
  }
}
