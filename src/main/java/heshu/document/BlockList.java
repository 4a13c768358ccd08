package heshu.document;

import heshu.text.Span;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Collects blocks in reading order and numbers each kind from 1. */
final class BlockList {
  private final List<Block> blocks = new ArrayList<>();
  private final Map<Block.Kind, Integer> numbers = new EnumMap<>(Block.Kind.class);

  void add(Block.Kind kind, Span span, List<Span> noise, int level) {
    blocks.add(new Block(kind, span, noise, level, next(kind), Optional.empty()));
  }

  void addCell(Span span, Block.TablePlace place) {
    Block.Kind kind = Block.Kind.TABLE_CELL;
    blocks.add(new Block(kind, span, List.of(), 0, next(kind), Optional.of(place)));
  }

  private int next(Block.Kind kind) {
    return numbers.merge(kind, 1, Integer::sum);
  }

  List<Block> all() {
    return blocks;
  }
}
