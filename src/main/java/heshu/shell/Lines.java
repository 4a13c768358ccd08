package heshu.shell;

import heshu.config.DecisionFile;
import heshu.config.NearestName;
import heshu.decision.DecisionBook;
import heshu.decision.Edit;
import heshu.decision.History;
import heshu.text.Message;
import heshu.text.UnreadableException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;

/** Carries lines out, one after the other, on what is open. */
final class Lines {
  /** As the command line calls the prompt. */
  static final String OWN_NAME = "shell";

  private final Commands commands;
  private final OpenReport open;
  private final Visits visits;
  private History history = History.empty();

  Lines(Commands commands, OpenReport open) {
    this.commands = commands;
    this.open = open;
    this.visits = new Visits(commands, open);
  }

  Outcome carryOut(String line) {
    Words words = Words.of(line);
    if (words.all().isEmpty() || words.all().get(0).startsWith("#")) {
      return Outcome.DONE;
    }
    if (words.quoteOpen()) {
      return Outcome.of(commands.refuse(Message.of("shell.open-quote")));
    }
    String name = words.all().get(0);
    Optional<Verb> verb = Verb.named(name);
    if (verb.equals(Optional.of(Verb.QUIT))) {
      return Outcome.QUIT;
    }
    if (verb.isEmpty() && !isCommand(name)) {
      return Outcome.of(commands.refuse(unknown(name)));
    }
    try {
      List<String> rest = words.all().subList(1, words.all().size());
      return Outcome.of(verb.isPresent() ? own(verb.get(), rest) : command(words.all()));
    } catch (UnreadableException unreadable) {
      return Outcome.of(commands.refuse(unreadable.problem()));
    }
  }

  /** Also options alone ({@code --version}), and the prompt itself, which has its own refusal. */
  private boolean isCommand(String name) {
    return name.startsWith("-") || name.equals(OWN_NAME) || commands.names().contains(name);
  }

  private Message unknown(String name) {
    List<String> known = new ArrayList<>(commands.names());
    known.addAll(Verb.names());
    return NearestName.to(name, known)
        .map(nearest -> Message.of("shell.did-you-mean", name, nearest))
        .orElseGet(() -> Message.of("shell.unknown-command", name));
  }

  private int own(Verb verb, List<String> rest) throws UnreadableException {
    return switch (verb) {
      case OPEN -> openAnother(rest);
      case SET -> set(rest);
      case UNDO -> undo();
      case REDO -> redo();
      case NEXT -> visits.next();
      case PREV -> visits.previous();
      case SHOW -> visits.show(rest);
      case WHY -> visits.why(rest);
      case FIND -> visits.find(rest);
      case QUIT -> 0;
    };
  }

  private int openAnother(List<String> words) throws UnreadableException {
    Optional<Opened> wanted = commands.open(words);
    if (wanted.isEmpty()) {
      return commands.refuse(Message.of("shell.not-opened"));
    }
    if (wanted.get().report().isEmpty()) {
      return commands.refuse(Message.of("shell.open-what"));
    }
    open.open(wanted.get());
    history = History.empty();
    visits.forget();
    return visits.summary();
  }

  private int set(List<String> words) {
    if (words.isEmpty()) {
      say(Message.of("shell.opened", String.join(" ", open.opened().words())));
      return 0;
    }
    String option = words.get(0).startsWith("-") ? words.get(0) : "--" + words.get(0);
    Opened changed = open.opened().with(option, words.subList(1, words.size()));
    Optional<Opened> wanted = commands.open(changed.words());
    if (wanted.isEmpty()) {
      return commands.refuse(Message.of("shell.not-set", words.get(0)));
    }
    open.open(wanted.get());
    return 0;
  }

  /** What a command decides is remembered, to be undone. */
  private int command(List<String> words) throws UnreadableException {
    DecisionBook before = open.book();
    int code = commands.run(words, open.opened());
    DecisionBook after = open.book();
    if (!after.equals(before)) {
      history = history.with(difference(before, after));
    }
    if (words.equals(List.of("help"))) {
      say(Message.of("shell.help"));
    }
    return code;
  }

  private static Edit difference(DecisionBook before, DecisionBook after) {
    HashSet<?> old = new HashSet<>(before.decisions());
    HashSet<?> now = new HashSet<>(after.decisions());
    return new Edit(
        after.decisions().stream().filter(decision -> !old.contains(decision)).toList(),
        before.decisions().stream().filter(decision -> !now.contains(decision)).toList());
  }

  private int undo() throws UnreadableException {
    Optional<Edit> last = history.last();
    if (last.isEmpty()) {
      return commands.refuse(Message.of("shell.nothing-to-undo"));
    }
    change(last.get().inverse());
    history = history.undo();
    say(Message.of("shell.undone", words(last.get())));
    return 0;
  }

  private int redo() throws UnreadableException {
    Optional<Edit> last = history.lastUndone();
    if (last.isEmpty()) {
      return commands.refuse(Message.of("shell.nothing-to-redo"));
    }
    change(last.get());
    history = history.redo();
    say(Message.of("shell.redone", words(last.get())));
    return 0;
  }

  private void change(Edit edit) throws UnreadableException {
    Optional<DecisionFile> file = open.decisions();
    if (file.isPresent()) {
      DecisionBook now = file.get().update(edit::apply);
      assert now.decisions().containsAll(edit.added());
    }
  }

  private static String words(Edit edit) {
    List<String> words = new ArrayList<>();
    edit.added().forEach(decision -> words.add(decision.target().words()));
    edit.removed().forEach(decision -> words.add(decision.target().words()));
    return String.join(" · ", words.stream().distinct().toList());
  }

  private void say(Message message) {
    commands.print(to -> to.write(commands.presentation().wording().say(message) + "\n"));
  }
}
