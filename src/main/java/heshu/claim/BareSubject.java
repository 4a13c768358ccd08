package heshu.claim;

import heshu.text.WordClass;

/** Takes from a subject phrase what does not name anything: 有, 要, 决定将, 以甲为代表的. */
final class BareSubject {
  private final Lexicon lexicon;

  BareSubject(Lexicon lexicon) {
    this.lexicon = lexicon;
  }

  /** A subject without what says that there is so much (有), that it must be or was set. */
  String of(String subject, Mention.Figure figure) {
    String rest = lexicon.words("there-is").contains(subject) ? "" : subject;
    String must = lexicon.words("must").before(rest, rest.length());
    if (!must.isEmpty() && rest.length() > must.length() + 1) {
      rest = rest.substring(0, rest.length() - must.length());
    }
    rest = behind(behind(rest, "resolved"), "represented");
    rest = FigureUnits.takesNoun(figure) ? ofAll(rest) : rest;
    if (FigureUnits.isCount(figure) && rest.length() > 2 && rest.charAt(0) == '有') {
      rest = lexicon.words("having").begins(rest) ? rest : rest.substring(1);
    }
    String set = FigureUnits.isPercent(figure) ? lexicon.words("setting").at(rest, 0) : "";
    return rest.length() > set.length() + 2 ? rest.substring(set.length()) : rest;
  }

  /** 全行业共有服务机构: what all of them have. */
  private String ofAll(String subject) {
    String all = lexicon.words("of-all").at(subject, 0);
    String have = lexicon.words("have").at(subject, all.length());
    int end = all.length() + have.length();
    boolean noun = lexicon.words("having").begins(subject.substring(all.length())); // 全市有色金属
    return !all.isEmpty() && !have.isEmpty() && !noun && end + 1 < subject.length()
        ? subject.substring(end)
        : subject;
  }

  /** What stands behind a word of a class within a subject: 决定将最低标准, 以甲乙为代表的新产品. */
  private String behind(String subject, String words) {
    WordClass told = lexicon.words(words);
    for (int at = 0; at < subject.length(); at++) {
      int end = at + told.at(subject, at).length();
      if (end > at && end + 1 < subject.length()) {
        return subject.substring(end);
      }
    }
    return subject;
  }

  /** A subject without the letters that join it to its figure (的, 每); none where it only ranks. */
  String ending(String subject, Mention.Figure figure) {
    String rest = subject;
    if ((rest.endsWith("的") && FigureUnits.isPercent(figure)) || rest.endsWith("会上")) {
      rest = rest.substring(0, rest.length() - 1);
    }
    if (rest.length() > 2 && "并每".indexOf(rest.charAt(rest.length() - 1)) >= 0) {
      rest = rest.substring(0, rest.length() - 1);
    }
    boolean stands =
        figure.form() == Mention.Form.RANK
            && lexicon.words("standing-verb").begins(rest)
            && !lexicon.words("standing-noun").begins(rest); // 居民收入
    return stands ? "" : rest;
  }

  /** 饮水工程使6万渔民受益. */
  static boolean isCaused(String subject, Mention.Figure figure) {
    return subject.length() > 3
        && "使让".indexOf(subject.charAt(subject.length() - 1)) >= 0
        && figure.quantity().unit().dimension().startsWith("person");
  }

  /**
   * 受益渔民: what became of people tells them from others.
   *
   * @param told all that stands behind the figure
   */
  static String withWhatBecame(String object, String told) {
    boolean tells = told.startsWith(object) && told.length() - object.length() == 2;
    return tells ? told.substring(object.length()) + object : object;
  }
}
