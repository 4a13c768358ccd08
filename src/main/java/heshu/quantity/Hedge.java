package heshu.quantity;

/**
 * What the words around a figure do to it: 超 makes it a lower bound, 近 an upper one, 约 widens it.
 */
public enum Hedge {
  EXACT,
  /** 约, 左右, 上下: either side. */
  ABOUT,
  /** 近, 接近, 将近: just below the figure, and not below nine tenths of it. */
  NEAR,
  /** 超, 超过, 突破, 逾: more than the figure. */
  ABOVE,
  /** 余, 多, after the figure: more than it, by less than one unit of its last non-zero digit. */
  SURPLUS,
  /** 以上, after the figure: the figure or more. */
  OR_MORE,
  /** 不到, 不足, 低于: less than the figure. */
  BELOW,
  /** 以下, 以内, after the figure: the figure or less. */
  OR_LESS,
  /** 不低于, 不少于, 至少: the figure or more. */
  ATLEAST,
  /** 不超过, 控制在…以内, 至多: the figure or less. */
  ATMOST;

  /** The word of the JSON contract, in which 余, 以上 and 超 are one, as are 以下 and 不到. */
  public String contractName() {
    return switch (this) {
      case SURPLUS, OR_MORE -> "above";
      case OR_LESS -> "below";
      default -> name().toLowerCase(java.util.Locale.ROOT);
    };
  }
}
