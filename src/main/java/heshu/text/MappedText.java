package heshu.text;

import java.util.Arrays;

/**
 * Text prepared for reading (noise cut out, widths folded) in which every letter still knows its
 * place in the source. Origins never decrease.
 */
public final class MappedText {
  private final String content;
  private final int[] origins;

  private MappedText(String content, int[] origins) {
    this.content = content;
    this.origins = origins;
  }

  public static Builder builder() {
    return new Builder();
  }

  public String content() {
    return content;
  }

  public int length() {
    return content.length();
  }

  /** Where the letter at {@code offset} stands in the source. */
  public int origin(int offset) {
    return origins[offset];
  }

  /**
   * The source span that a span of this text was read from; noise cut out of its middle is covered
   * too.
   */
  public Span toSource(Span span) {
    if (span.isEmpty()) {
      int at = span.start() < origins.length ? origins[span.start()] : endOfSource();
      return new Span(at, at);
    }
    return new Span(origins[span.start()], origins[span.end() - 1] + 1);
  }

  private int endOfSource() {
    return origins.length == 0 ? 0 : origins[origins.length - 1] + 1;
  }

  /** Builds a text letter by letter from left to right. */
  public static final class Builder {
    private final StringBuilder content = new StringBuilder();
    private int[] origins = new int[256];

    public Builder append(char letter, int origin) {
      if (content.length() == origins.length) {
        origins = Arrays.copyOf(origins, origins.length * 2);
      }
      origins[content.length()] = origin;
      content.append(letter);
      return this;
    }

    /** Appends the letters of {@code source} in {@code span}. */
    public Builder append(CharSequence source, Span span) {
      for (int i = span.start(); i < span.end(); i++) {
        append(source.charAt(i), i);
      }
      return this;
    }

    public int length() {
      return content.length();
    }

    public MappedText build() {
      return new MappedText(content.toString(), Arrays.copyOf(origins, content.length()));
    }
  }
}
