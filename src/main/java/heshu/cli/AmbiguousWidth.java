package heshu.cli;

import java.util.ArrayList;
import java.util.List;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;

/** In how many columns the terminal draws “ ” — … ℃. */
final class AmbiguousWidth {
  private static final List<String> WRITTEN = List.of("1", "2");

  private AmbiguousWidth() {}

  /** What can be written. */
  static final class Values extends ArrayList<String> {
    private static final long serialVersionUID = 1;

    Values() {
      super(WRITTEN);
    }
  }

  /** Reads it. */
  static final class Converter implements ITypeConverter<Integer> {
    @Override
    public Integer convert(String written) {
      if (!WRITTEN.contains(written)) {
        throw new TypeConversionException(String.join(" ", WRITTEN));
      }
      return Integer.valueOf(written);
    }
  }
}
