package heshu.config;

import heshu.config.YamlValue.Place;
import heshu.text.Message;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * A rule file taken apart: front matter between two lines of {@code ---}, level-two headings,
 * fenced blocks.
 *
 * @param frontMatter the YAML, which begins in line 2
 * @param headings in order
 * @param fences in order
 */
record RulePage(String frontMatter, List<Heading> headings, List<Fence> fences) {
  private static final String MARK = "---";
  private static final String FENCE = "```";

  /**
   * A heading.
   *
   * @param empty whether nothing stands under it
   */
  record Heading(String words, int line, boolean empty) {}

  /**
   * A fenced block.
   *
   * @param info what follows the opening fence
   * @param line of the opening fence
   */
  record Fence(String info, int line, String text) {}

  /** Takes a file apart; absent if it has no front matter. */
  static Optional<RulePage> read(String text, Complaints complaints) {
    List<String> lines = text.lines().toList();
    int end = closingMark(lines);
    if (end < 0) {
      complaints.add(
          new Place(1, 1), Message.of("config.no-front-matter"), Message.of("config.rules-new"));
      return Optional.empty();
    }
    Body body = new Body(complaints);
    for (int i = end + 1; i < lines.size(); i++) {
      body.take(lines.get(i), i + 1);
    }
    String yaml = String.join("\n", lines.subList(1, end)) + "\n";
    return Optional.of(new RulePage(yaml, body.headings(), body.fences()));
  }

  private static int closingMark(List<String> lines) {
    if (lines.isEmpty() || !lines.get(0).equals(MARK)) {
      return -1;
    }
    int found = lines.subList(1, lines.size()).indexOf(MARK);
    return found < 0 ? -1 : found + 1;
  }

  /** Reads the lines below the front matter one by one. */
  private static final class Body {
    private final Complaints complaints;
    private final List<Heading> headings = new ArrayList<>();
    private final List<Fence> fences = new ArrayList<>();
    private final StringBuilder fenced = new StringBuilder();
    private String info = "";
    private int opened;

    Body(Complaints complaints) {
      this.complaints = complaints;
    }

    void take(String line, int number) {
      if (opened > 0) {
        takeFenced(line);
      } else if (line.startsWith(FENCE)) {
        info = line.substring(FENCE.length()).strip();
        opened = number;
        fillHeading();
      } else if (line.startsWith("## ")) {
        headings.add(new Heading(line.substring(3).strip(), number, /* empty= */ true));
      } else if (!line.isBlank()) {
        fillHeading();
      }
    }

    private void takeFenced(String line) {
      if (line.startsWith(FENCE)) {
        fences.add(new Fence(info, opened, fenced.toString()));
        fenced.setLength(0);
        opened = 0;
      } else {
        fenced.append(line).append('\n');
      }
    }

    private void fillHeading() {
      if (!headings.isEmpty()) {
        Heading last = headings.remove(headings.size() - 1);
        headings.add(new Heading(last.words(), last.line(), /* empty= */ false));
      }
    }

    List<Heading> headings() {
      return List.copyOf(headings);
    }

    List<Fence> fences() {
      if (opened > 0) {
        complaints.add(new Place(opened, 1), Message.of("config.open-fence"));
      }
      return List.copyOf(fences);
    }
  }
}
