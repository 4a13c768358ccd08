package heshu.binding;

import heshu.binding.Distinctions.Side;
import heshu.claim.Claim;
import heshu.claim.Relation;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * What each figure of a list speaks of: in 营业收入351亿元、利润18亿元，分别增长9%、12% the second list takes up the
 * subjects of the first; 存、贷款余额 is 存款余额 and 贷款余额; 三次产业增加值 is that of each.
 */
final class Lists {
  private static final String SECTORS = "三次产业";
  private static final List<String> EACH_SECTOR = List.of("第一产业", "第二产业", "第三产业");

  /** 三次产业结构8∶41∶51 says what share each has in the whole product. */
  private static final List<String> STRUCTURE = List.of("结构", "比", "构成", "占比");

  private static final String SHARE_OF_ALL = "增加值占地区生产总值比重";

  /** Figures of one list stand no further apart; farther, they belong to other clauses. */
  private static final int APART = 25;

  /** Between two figures of one list there is a mark, or 和. */
  private static final int BESIDE = 2;

  private Lists() {}

  /**
   * The words for what a claim measures, if a list tells more of it than its own subject.
   *
   * @param sentence the claims of its sentence, in order
   */
  static Optional<String> phrase(Claim claim, List<Claim> sentence) {
    List<Claim> members = members(claim, sentence);
    if (members.size() < 2) {
      return Optional.empty();
    }
    int place = members.indexOf(claim);
    String own = claim.subject().indicator();
    if (members.stream().allMatch(member -> member.subject().indicator().equals(own))) {
      return ofSectors(own, place, members.size())
          .or(() -> ofParts(own, place, members.size()))
          .or(() -> takenUp(members, place, sentence));
    }
    return lengthened(own, members.get(members.size() - 1).subject().indicator());
  }

  /** The figures that are listed with one: those of a 分别, or those right beside it. */
  private static List<Claim> members(Claim claim, List<Claim> sentence) {
    Optional<Relation> listed = claim.relation(Relation.Kind.LIST_MEMBER);
    if (listed.isPresent()) {
      return sentence.stream()
          .filter(other -> other.relation(Relation.Kind.LIST_MEMBER).equals(listed))
          .toList();
    }
    int first = sentence.indexOf(claim);
    int last = first;
    while (first > 0 && goOn(sentence.get(first - 1), sentence.get(first))) {
      first--;
    }
    while (last + 1 < sentence.size() && goOn(sentence.get(last), sentence.get(last + 1))) {
      last++;
    }
    return sentence.subList(first, last + 1);
  }

  /** Whether only a mark or 和 stands between two figures that say the same kind of thing. */
  private static boolean goOn(Claim one, Claim next) {
    int gap = next.span().start() - one.span().end();
    return gap > 0 && gap <= BESIDE && isAlike(one, next);
  }

  private static boolean isAlike(Claim one, Claim other) {
    Relation.Kind average = Relation.Kind.AVERAGE_OVER_PERIOD;
    return one.kind() == other.kind()
        && one.subject().equals(other.subject())
        && one.quantity().unit().equals(other.quantity().unit())
        && one.relation(average).equals(other.relation(average));
  }

  private static Optional<String> ofSectors(String own, int place, int size) {
    int at = own.indexOf(SECTORS);
    if (size != EACH_SECTOR.size() || at < 0) {
      return Optional.empty();
    }
    String rest = own.substring(at + SECTORS.length());
    boolean structure = STRUCTURE.stream().anyMatch(rest::startsWith);
    String sector = EACH_SECTOR.get(place);
    return Optional.of(own.substring(0, at) + sector + (structure ? SHARE_OF_ALL : rest));
  }

  private static Optional<String> ofParts(String own, int place, int size) {
    List<String> parts = Parts.of(List.of(), own);
    return parts.size() == size ? Optional.of(parts.get(place)) : Optional.empty();
  }

  /** The subject of as many figures right before the list, each of another subject. */
  private static Optional<String> takenUp(List<Claim> members, int place, List<Claim> sentence) {
    int first = sentence.indexOf(members.get(0));
    int from = first - members.size();
    if (from < 0 || !isClose(sentence.subList(from, first + 1))) {
      return Optional.empty();
    }
    List<String> subjects =
        sentence.subList(from, first).stream()
            .map(before -> phrase(before, sentence).orElse(before.subject().indicator()))
            .distinct()
            .toList();
    String own = members.get(place).subject().indicator();
    boolean listed =
        subjects.size() == members.size() && own.startsWith(subjects.get(subjects.size() - 1));
    return listed
        ? Optional.of(
            subjects.get(place) + own.substring(subjects.get(subjects.size() - 1).length()))
        : Optional.empty();
  }

  private static boolean isClose(List<Claim> claims) {
    for (int i = 1; i < claims.size(); i++) {
      if (claims.get(i).span().start() - claims.get(i - 1).span().end() > APART) {
        return false;
      }
    }
    return true;
  }

  /** Whether the last member says what the first does (城镇居民, 农村居民人均收入), and more. */
  private static boolean goesOnIn(String own, Side side, String last, Side other) {
    int behind = last.indexOf(other.word()) + other.word().length();
    return own.startsWith(side.word())
        && last.startsWith(own.substring(side.word().length()), behind);
  }

  /** Gives the first members of 存、贷款余额 and 城镇、农村居民收入 what only the last one says. */
  private static Optional<String> lengthened(String own, String last) {
    if (own.length() >= last.length()) {
      return Optional.empty();
    }
    Map<Integer, Side> mine = Distinctions.standard().stance(own);
    Map<Integer, Side> theirs = Distinctions.standard().stance(last);
    List<String> found = new ArrayList<>();
    if (own.length() == 1) {
      found.add(own + last.substring(1));
    }
    mine.forEach(
        (distinction, side) -> {
          Side other = theirs.get(distinction);
          if (other != null && other.sides() != side.sides() && goesOnIn(own, side, last, other)) {
            found.add(last.replace(other.word(), side.word()));
          }
        });
    return found.stream().findFirst();
  }
}
