package heshu.claim;

import static org.assertj.core.api.Assertions.assertThat;

import heshu.claim.Mention.Figure;
import heshu.claim.Mention.Label;
import heshu.claim.Mention.Time;
import heshu.quantity.NumeralReader;
import heshu.quantity.Quantity;
import heshu.text.Widths;
import java.io.IOException;
import java.io.InputStream;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class MentionScannerTest {
  private final MentionScanner scanner = new MentionScanner();

  /** A written form and what its line in the data file says of it. */
  record Form(List<String> expected, String text) {
    @Override
    public String toString() {
      return text + " = " + String.join(" ", expected);
    }
  }

  static Stream<Form> quantities() throws IOException {
    return forms("quantities.tsv", 5);
  }

  static Stream<Form> noQuantities() throws IOException {
    return forms("no-quantities.tsv", 1);
  }

  private static Stream<Form> forms(String resource, int expected) throws IOException {
    List<Form> forms = new ArrayList<>();
    for (String line : lines(resource)) {
      if (!line.isBlank() && line.charAt(0) != '#') {
        List<String> fields = Arrays.asList(line.split("\t", -1));
        for (String text : fields.subList(expected, fields.size())) {
          forms.add(new Form(fields.subList(0, expected), text));
        }
      }
    }
    return forms.stream();
  }

  private static List<String> lines(String resource) throws IOException {
    try (InputStream in =
        Objects.requireNonNull(MentionScannerTest.class.getResourceAsStream(resource))) {
      return new String(in.readAllBytes(), StandardCharsets.UTF_8).lines().toList();
    }
  }

  @ParameterizedTest
  @MethodSource("quantities")
  void a_figure_says_the_same_however_it_is_written(Form form) {
    for (String text : List.of(form.text(), "其中," + form.text() + "。", form.text() + "，下同")) {
      List<Figure> figures = figures(text);
      assertThat(figures).as(text).hasSize(1);
      Quantity quantity = figures.get(0).quantity();
      assertThat(quantity.value()).isEqualByComparingTo(form.expected().get(0));
      assertThat(quantity.upper().map(BigDecimal::toPlainString).orElse(""))
          .isEqualTo(form.expected().get(1));
      assertThat(quantity.unit().symbol()).isEqualTo(form.expected().get(2));
      assertThat(quantity.hedge().contractName()).isEqualTo(form.expected().get(3));
      assertThat(figures.get(0).form().name()).isEqualTo(form.expected().get(4));
    }
  }

  @ParameterizedTest
  @MethodSource("noQuantities")
  void a_numeral_that_states_nothing_is_no_figure(Form form) {
    List<Mention> mentions = scanner.scan(Widths.fold(form.text()));
    assertThat(mentions).noneMatch(Figure.class::isInstance).isNotEmpty();
    String reason = form.expected().get(0);
    if (reason.equals("time")) {
      assertThat(mentions).anyMatch(Time.class::isInstance);
    } else {
      assertThat(mentions)
          .anyMatch(
              mention ->
                  mention instanceof Label label
                      && label.reason().name().toLowerCase(Locale.ROOT).equals(reason));
    }
  }

  private List<Figure> figures(String text) {
    return scanner.scan(Widths.fold(text)).stream()
        .filter(Figure.class::isInstance)
        .map(Figure.class::cast)
        .toList();
  }

  @Test
  void the_parts_of_a_structure_are_percentages_in_order() {
    List<Figure> parts = figures("三次产业结构调整为24.2∶35.0∶40.8");
    assertThat(parts)
        .extracting(part -> part.quantity().value().toPlainString())
        .containsExactly("24.2", "35.0", "40.8");
    assertThat(parts).extracting(Figure::ratio).containsExactly(0, 1, 2);
    assertThat(parts).allMatch(part -> part.quantity().unit().symbol().equals("%"));
  }

  @Test
  void a_wrong_digit_leaves_the_parts_of_a_structure_percentages() {
    for (String structure : List.of("24.2∶35.0∶48.0", "8.4∶14.3∶50.3", "9∶42∶94", "19∶24∶49")) {
      assertThat(figures("三次产业结构调整为" + structure))
          .as(structure)
          .hasSize(3)
          .allMatch(part -> part.quantity().unit().symbol().equals("%"));
    }
    for (String ratio : List.of("3∶4∶3", "1∶2.5∶4", "12∶5∶8", "1200∶800∶300")) {
      assertThat(figures("资金按" + ratio + "分担"))
          .as(ratio)
          .noneMatch(part -> part.quantity().unit().symbol().equals("%"));
    }
  }

  @Test
  void percentages_that_can_only_be_points_are_read_as_such() {
    for (String words :
        List.of("普及率分别提高2.6个百分点、3.4%", "普及率分别提高2.6%和3.4个百分点", "消费拉动经济增长1.9%", "工业增加值增速比全国快1.1%")) {
      assertThat(figures(words)).as(words).allMatch(f -> f.form() == Mention.Form.POINTS);
    }
    for (String words :
        List.of("投资拉动下经济增长5.4%", "带动旅游收入增长12%", "养老床位使用率63%，提高2.6个百分点", "快递业务量增长21%")) {
      assertThat(figures(words).get(0).form()).as(words).isEqualTo(Mention.Form.PERCENT);
    }
  }

  @Test
  void letters_shaped_like_digits_are_repaired_and_noted() {
    assertRepaired("经营主体增至IL9万户", "119000");
    assertRepaired("覆盖率达到4L6%", "41.6");
    assertRepaired("投资l2.5亿元", "1250000000");
    assertRepaired("新增1O个", "10");
    assertRepaired("增长3。5%", "3.5");
    assertRepaired("增长1·8个百分点", "1.8");
    assertRepaired("完成S2公里", "52");
  }

  private void assertRepaired(String text, String value) {
    List<Figure> figures = figures(text);
    assertThat(figures).as(text).hasSize(1);
    assertThat(figures.get(0).quantity().value()).isEqualByComparingTo(value);
    assertThat(figures.get(0).notes()).extracting(Note::code).containsExactly(Note.REPAIRED);
  }

  @Test
  void letters_that_belong_to_a_name_are_not_repaired() {
    assertThat(figures("B2B平台、O2O模式、LED产业、S7线和IL2项目部")).isEmpty();
    assertThat(figures("覆盖41.6%的小区。5G基站已建成")).singleElement().matches(f -> f.notes().isEmpty());
  }

  @Test
  void a_shared_hedge_and_a_shared_unit_reach_every_member_of_a_list() {
    assertThat(figures("分别增长5%和6%左右"))
        .extracting(figure -> figure.quantity().hedge().contractName())
        .containsExactly("about", "about");
    assertThat(figures("分别超过50亿元、30亿元"))
        .extracting(figure -> figure.quantity().hedge().contractName())
        .containsExactly("above", "above");
    assertThat(figures("增长5%，其中工业增长6%左右"))
        .extracting(figure -> figure.quantity().hedge().contractName())
        .containsExactly("exact", "about");
    assertThat(figures("分别提高5、6和7个百分点"))
        .extracting(figure -> figure.quantity().unit().symbol())
        .containsExactly("百分点", "百分点", "百分点");
  }

  @Test
  void a_from_to_pair_is_two_figures() {
    assertThat(figures("由10个至15个")).hasSize(2);
    assertThat(figures("由2.5公里缩短至1公里")).hasSize(2);
  }

  @Test
  void a_word_that_only_ends_like_a_hedge_hedges_nothing() {
    assertThat(figures("节约10亿元"))
        .extracting(f -> f.quantity().hedge().contractName())
        .containsExactly("exact");
    assertThat(figures("约10亿元"))
        .extracting(f -> f.quantity().hedge().contractName())
        .containsExactly("about");
  }

  @Test
  void a_rank_s_span_takes_in_its_group() {
    String text = "增速居全国第3位，总量全省第二、占比第一";
    assertThat(figures(text))
        .extracting(figure -> figure.span().of(text))
        .containsExactly("全国第3位", "全省第二", "第一");
    assertThat(figures(text)).extracting(Figure::group).containsExactly("全国", "全省", "全省");
  }

  @Test
  void a_hedge_that_touches_belongs_to_the_span() {
    String text = "资产接近百亿元，新增100余项，增长5%左右";
    assertThat(figures(text))
        .extracting(figure -> figure.span().of(text))
        .containsExactly("接近百亿元", "100余项", "5%左右");
  }

  @Test
  void a_minus_sign_belongs_to_the_span_and_not_to_the_value() {
    String text = "投资增长-3.2%";
    Figure figure = figures(text).get(0);
    assertThat(figure.span().of(text)).isEqualTo("-3.2%");
    assertThat(figure.quantity().value()).isEqualByComparingTo("3.2");
  }

  @Test
  void spaces_that_copying_put_into_figures_change_nothing() {
    String clean = "2025年完成投资1349.5亿元，增长13.6%，新增5万个岗位";
    String spaced = "2 0 2 5 年完成投资1 3 4 9 . 5 亿元，增长1 3 .6 %，新增 5 万个岗位";
    assertThat(said(spaced)).isEqualTo(said(clean));
  }

  private List<String> said(String text) {
    return scanner.scan(Widths.fold(text)).stream()
        .map(
            mention ->
                mention instanceof Figure figure
                    ? figure.quantity().value().toPlainString() + figure.quantity().unit().symbol()
                    : mention.getClass().getSimpleName())
        .toList();
  }

  @Test
  void every_numeral_of_any_text_is_accounted_for_and_mentions_are_disjoint() {
    Random random = new Random(7);
    String letters =
        "0123456789０５一二三四十百千万亿两零〇第前年月日个家元亩%‰.,、。，-—至到:∶/（）()“”《》[]〔〕号 \n"
            + "近超约余多以上倍翻番成分之每人全国省市最大位首位ILOlSBZ+A五期届次";
    for (int round = 0; round < 2000; round++) {
      StringBuilder text = new StringBuilder();
      int length = random.nextInt(60);
      for (int i = 0; i < length; i++) {
        text.append(letters.charAt(random.nextInt(letters.length())));
      }
      assertAccounted(Widths.fold(text));
    }
  }

  private void assertAccounted(String text) {
    boolean[] covered = new boolean[text.length()];
    int last = 0;
    for (Mention mention : scanner.scan(text)) {
      assertThat(mention.span().start()).as(text).isGreaterThanOrEqualTo(last);
      assertThat(mention.span().length()).as(text).isPositive();
      last = mention.span().end();
      Arrays.fill(covered, mention.span().start(), last, true);
    }
    for (int i = 0; i < text.length(); i++) {
      char letter = text.charAt(i);
      if (NumeralReader.isDigit(letter) || NumeralReader.isHanNumeral(letter)) {
        assertThat(covered[i]).as(text + " at " + i).isTrue();
      }
    }
  }

  @Test
  void no_repetition_makes_the_scan_throw_or_explode() {
    for (String unit :
        List.of(
            "1", "万", "一", "1万", "1-", "1、", "(一", "第一", "全国", "1:", "“1", "《1", "[1", "1 ", "I1",
            "1.", "一二", "百", "1/", "五年", "翻", "最大", "1亿余")) {
      String text = unit.repeat(20_000);
      assertThat(scanner.scan(text)).isNotNull();
    }
  }
}
