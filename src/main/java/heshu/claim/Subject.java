package heshu.claim;

import heshu.period.Period;
import java.util.List;
import java.util.Optional;

/**
 * What a claim is about.
 *
 * @param indicator the shortest phrase of the text that names what is measured, with the modifiers
 *     that tell it from its neighbours; several subjects of one value (办结率、满意率) stand in it as
 *     written
 * @param parts the subjects of one value one by one; a single subject stands alone
 * @param canonical the glossary's id, when it knows the indicator
 * @param period what the text says or implies
 * @param region empty for the report's own region
 */
public record Subject(
    String indicator,
    List<String> parts,
    Optional<String> canonical,
    Optional<Period> period,
    String region) {

  public Subject {
    parts = List.copyOf(parts);
  }
}
