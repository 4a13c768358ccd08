package heshu.glossary;

import java.util.Optional;

/**
 * A region.
 *
 * @param name the full name: 内蒙古自治区
 * @param shortName as texts call it: 内蒙古
 * @param level its level
 * @param parent the full name of the province of a prefecture
 */
public record Region(String name, String shortName, Level level, Optional<String> parent) {

  /** Levels of government, highest first. */
  public enum Level {
    WORLD,
    NATION,
    PROVINCE,
    PREFECTURE,
    COUNTY
  }
}
