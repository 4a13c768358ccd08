package heshu;

/** Wires the program together and exits. */
public final class Main {
  private Main() {}

  public static void main(String[] args) {}
}
