package heshu.cli;

import heshu.output.CheckFormat;
import java.nio.file.Path;
import java.util.Arrays;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;

/** A file that takes the result in a format of its own: {@code json=result.json}. */
record ReportFile(CheckFormat format, Path file) {

  /** Reads the form {@code FORMAT=FILE}. */
  static final class Converter implements ITypeConverter<ReportFile> {
    @Override
    public ReportFile convert(String written) {
      int equals = written.indexOf('=');
      String format = equals < 0 ? written : written.substring(0, equals);
      return Arrays.stream(CheckFormat.values())
          .filter(known -> known.toString().equalsIgnoreCase(format))
          .filter(known -> equals >= 0 && equals + 1 < written.length())
          .findFirst()
          .map(known -> new ReportFile(known, Path.of(written.substring(equals + 1))))
          .orElseThrow(() -> new TypeConversionException(written));
    }
  }

  /** What may stand before the {@code =}. */
  static final class Formats extends java.util.ArrayList<String> {
    private static final long serialVersionUID = 1L;

    Formats() {
      super(Arrays.stream(CheckFormat.values()).map(CheckFormat::toString).toList());
    }
  }
}
