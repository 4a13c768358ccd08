package heshu.text;

/**
 * Something that is called differently in each language: what fills a message may be such a one.
 */
public interface Sayable {
  Message message();
}
