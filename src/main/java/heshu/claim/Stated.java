package heshu.claim;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Remembers the subjects that a sentence has named, one by one and in its last list. */
final class Stated {
  private static final int MOST = 40;

  private final List<String> subjects = new ArrayList<>();

  /** The subjects of the last list: A、B分别达到…，分别增长… lists them once for both. */
  private List<String> listed = List.of();

  void forget() {
    subjects.clear();
    listed = List.of();
  }

  void add(String subject) {
    if (subjects.contains(subject)) {
      return;
    }
    subjects.add(subject);
    if (subjects.size() > MOST) {
      subjects.remove(0);
    }
  }

  /** A list was named, or with an empty one something else. */
  void list(List<String> members) {
    listed = members;
  }

  List<String> all() {
    return List.copyOf(subjects);
  }

  /** The subjects of as many figures before, listed or one by one; empty where there are fewer. */
  List<String> takenUp(int row) {
    if (listed.size() == row) {
      return listed;
    }
    return row > 1 && subjects.size() >= row ? last(row) : List.of();
  }

  /** The last two subjects, of which one value is told, unless they were a list. */
  Optional<String> both() {
    return listed.isEmpty() && subjects.size() > 1
        ? Optional.of(String.join("、", last(2)))
        : Optional.empty();
  }

  /** 班列开行线路覆盖9个县，全年开行90列: of what the same was said before. */
  Optional<String> withDeed(String deed) {
    return subjects.stream()
        .filter(subject -> subject.indexOf(deed) > 1)
        .map(subject -> subject.substring(0, subject.indexOf(deed)) + deed)
        .findFirst();
  }

  private List<String> last(int count) {
    return List.copyOf(subjects.subList(subjects.size() - count, subjects.size()));
  }
}
