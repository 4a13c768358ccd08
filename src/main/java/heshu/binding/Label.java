package heshu.binding;

import heshu.binding.Distinctions.Side;
import heshu.glossary.Indicator;
import java.util.Map;
import java.util.Optional;

/**
 * The name that a table gives to an indicator, with what stands around it.
 *
 * @param id its number in the index
 * @param own the label itself
 * @param within the labels it stands under, and a scope narrower than the whole region
 * @param title what the table is about
 * @param total whether its row or column is a total
 * @param stance the sides that the label and its surroundings take together
 * @param indicator the glossary's indicator, if it is known under this name
 */
record Label(
    int id,
    Name own,
    Name within,
    Name title,
    boolean total,
    Map<Integer, Side> stance,
    Optional<Indicator> indicator) {}
