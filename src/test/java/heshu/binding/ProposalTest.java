package heshu.binding;

import static org.assertj.core.api.Assertions.assertThat;

import heshu.claim.Kind;
import heshu.table.Measure;
import heshu.table.Statistics;
import heshu.text.Message;
import java.util.Optional;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ProposalTest {
  private static final Statistics TABLES =
      HandmadeTable.statistics(
          new HandmadeTable("基本.csv", "基本情况")
              .level("税收收入", "亿元", "2025", "65.10", "2024", "62.00")
              .growth("税收收入", "2025", "5.0")
              .level("旅游接待量", "万人次", "2025", "812.6")
              .level("绿地面积", "公顷", "2025", "1543")
              .ofRegion("", "医院床位数", Measure.LEVEL, "", "2025", "18640"));

  @ParameterizedTest
  @CsvSource({
    "万元, 基本.csv!B2, tied",
    "亿元, 基本.csv!B2, tied",
    "亿元, 'difference(基本.csv!B2, 基本.csv!C2)', tied",
    "亩, 基本.csv!B5, tied",
    "亿元, 基本.csv!B3, binding.proposal-refused",
    "%, 基本.csv!B2, binding.proposal-refused",
    "万人, 基本.csv!B2, binding.proposal-refused",
    "万人, 基本.csv!B4, binding.proposal-warned",
    "公里, 基本.csv!B5, binding.proposal-warned",
    "百分点, 基本.csv!B3, binding.proposal-warned",
    "张, 基本.csv!B6, binding.proposal-unstated",
    "亿元, 基本.csv!Z99, binding.proposal-unknown",
    "亿元, 随便写的, binding.proposal-unknown",
  })
  void a_cell_of_another_unit_is_refused_or_tied_with_a_warning(
      String unit, String formula, String outcome) {
    Kind kind = unit.equals("百分点") ? Kind.POINTS : Kind.LEVEL;
    Proposal proposal =
        Proposal.of(
            formula,
            HandmadeClaim.extraction("澄湖市", HandmadeClaim.of("税收收入", kind, "65.1", unit, "2025"))
                .claims()
                .get(0),
            TABLES);
    Optional<Message> said = proposal.refusal().or(proposal::warning);
    assertThat(said.map(Message::code).orElse("tied")).isEqualTo(outcome);
    assertThat(proposal.formula().isPresent()).isEqualTo(proposal.refusal().isEmpty());
  }
}
