package heshu.table;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class NationalLabelsTest {
  @TempDir Path folder;

  private List<String> regions(String csv) throws Exception {
    Path file = Files.writeString(folder.resolve("表.csv"), csv);
    return new StatisticsReader()
        .read(List.of(file), TableOptions.none())
        .series()
        .map(Series::region)
        .distinct()
        .toList();
  }

  @Test
  void a_table_with_a_gross_domestic_product_is_of_the_nation() throws Exception {
    assertThat(regions("指标,2025年,2024年\n国内生产总值(亿元),100.1,95.2\n第一产业增加值(亿元),7.1,6.9\n"))
        .containsExactly("全国");
  }

  @Test
  void a_table_with_a_regional_product_names_no_region() throws Exception {
    assertThat(regions("指标,2025年,2024年\n地区生产总值(亿元),100.1,95.2\n第一产业增加值(亿元),7.1,6.9\n"))
        .containsExactly("");
  }

  @Test
  void a_stated_region_stays() throws Exception {
    assertThat(regions("地区：澄湖区\n指标,2025年,2024年\n国内生产总值(亿元),100.1,95.2\n")).containsExactly("澄湖区");
  }
}
