package heshu.text;

import java.util.Arrays;

/**
 * Text prepared for reading (noise cut out, widths folded) in which every letter still knows its
 * place in the source. Origins never decrease.
 */
public final class MappedText {
  private final String content;

  /** The place of the first letter. */
  private final int start;

  /** The place of each letter, or none where they follow each other from {@code start}. */
  private final int[] origins;

  private MappedText(String content, int start, int[] origins) {
    this.content = content;
    this.start = start;
    this.origins = origins;
  }

  public static Builder builder() {
    return new Builder(16);
  }

  /**
   * A builder of a text of about {@code length} letters.
   *
   * @param length a guess, not a limit
   */
  public static Builder builder(int length) {
    return new Builder(length);
  }

  /** The letters of {@code source} in {@code span}, widths folded, none left out. */
  public static MappedText folded(CharSequence source, Span span) {
    char[] letters = new char[span.length()];
    for (int i = 0; i < letters.length; i++) {
      letters[i] = Widths.fold(source.charAt(span.start() + i));
    }
    return new MappedText(new String(letters), span.start(), new int[0]);
  }

  public String content() {
    return content;
  }

  public int length() {
    return content.length();
  }

  /** Where the letter at {@code offset} stands in the source. */
  public int origin(int offset) {
    return origins.length == 0 ? start + offset : origins[offset];
  }

  /**
   * The source span that a span of this text was read from; noise cut out of its middle is covered
   * too.
   */
  public Span toSource(Span span) {
    if (span.isEmpty()) {
      int at = span.start() < length() ? origin(span.start()) : endOfSource();
      return new Span(at, at);
    }
    return new Span(origin(span.start()), origin(span.end() - 1) + 1);
  }

  private int endOfSource() {
    return length() == 0 ? start : origin(length() - 1) + 1;
  }

  /** Builds a text letter by letter from left to right. */
  public static final class Builder {
    private final StringBuilder content;
    private int[] origins;

    private Builder(int length) {
      content = new StringBuilder(length);
      origins = new int[Math.max(1, length)];
    }

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
      return new MappedText(content.toString(), 0, Arrays.copyOf(origins, content.length()));
    }
  }
}
