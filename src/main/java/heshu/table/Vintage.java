package heshu.table;

/** Which publication of a figure a table holds; later ones replace earlier ones. */
public enum Vintage {
  /** 快报, 预计: before the yearbook. */
  FLASH,
  /** 初步核算. */
  PRELIMINARY,
  /** Nothing is said. */
  UNSTATED,
  /** 最终核实. */
  FINAL,
  /** 普查修订. */
  REVISED
}
