package heshu.tui.view;

import heshu.binding.Candidate;
import heshu.text.Wording;
import heshu.tui.model.CandidateLine;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Candidates with what makes their scores; of those behind the first, only what tells them apart
 * from it.
 */
final class CandidateList {
  private CandidateList() {}

  /**
   * The candidates, numbered as they are chosen.
   *
   * @param chosen the one that the verdict rests on
   */
  static List<RichText> of(
      List<Candidate> candidates, Optional<Candidate> chosen, Wording wording) {
    List<RichText> lines = new ArrayList<>();
    for (int i = 0; i < candidates.size(); i++) {
      Candidate candidate = candidates.get(i);
      String inUse =
          chosen.filter(candidate::equals).isPresent() ? wording.say("tui.in-use") + " " : "";
      lines.add(
          RichText.hanging(3)
              .add(Ink.PLAIN, (i + 1) + ". ")
              .add(Ink.of(Look.KEY), inUse)
              .add(Ink.PLAIN, wording.say(CandidateLine.of(candidate))));
      lines.addAll(
          parts(candidate, i == 0 ? Set.of() : words(candidates.get(0), wording), wording));
    }
    return lines;
  }

  /** What makes the score of one. */
  static List<RichText> parts(Candidate candidate, Wording wording) {
    return parts(candidate, Set.of(), wording);
  }

  private static Set<String> words(Candidate candidate, Wording wording) {
    Set<String> words = new HashSet<>();
    candidate.parts().forEach(part -> words.add(words(part, wording)));
    return words;
  }

  private static String words(Candidate.ScorePart part, Wording wording) {
    String points = (part.points() < 0 ? "" : "+") + CandidateLine.points(part.points());
    return points + " " + wording.say(part.why());
  }

  private static List<RichText> parts(Candidate candidate, Set<String> known, Wording wording) {
    return candidate.parts().stream()
        .map(part -> words(part, wording))
        .filter(words -> !known.contains(words))
        .map(words -> RichText.hanging(9).add(Ink.DIM, "   " + words))
        .toList();
  }
}
