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
 * @param within the labels it stands under, and captions that say more than period and measure
 * @param captions the captions alone
 * @param title the title of the table
 * @param stance the sides that label, surroundings and title take together
 * @param indicator the glossary's indicator, if it is known under this name
 */
record Label(
    int id,
    Name own,
    Name within,
    String captions,
    Name title,
    Map<Integer, Side> stance,
    Optional<Indicator> indicator) {}
