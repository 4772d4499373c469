package id.anjungan.agent.journey;

import id.anjungan.agent.clock.KioskClock;
import id.anjungan.agent.clock.TimeLimit;
import id.anjungan.agent.contract.Act;
import id.anjungan.agent.contract.Action;
import id.anjungan.agent.contract.Language;
import id.anjungan.agent.contract.Stage;
import id.anjungan.agent.contract.ViewContent;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// The conversation with one citizen: shows screens, hears touches, minds language, help and the
/// time without a touch (45 s, then a question that stands 20 s). Calls from the loop's thread.
public final class Dialogue {

  private static final Duration BETWEEN_LOOKS = Duration.ofMillis(50);
  private static final List<Action> LANGUAGES =
      List.of(Action.SPEAK_INDONESIAN, Action.SPEAK_ENGLISH);

  private final Screen screen;
  private final KioskClock clock;
  private final Duration usualIdle;
  private final Duration warning;
  private final StopSign stop;
  private Language language = Language.ID;
  private Duration idle;
  private TimeLimit untilAsked;
  private Question asked;

  /// @param idle without a touch until the citizen is asked @param warning for the answer to that
  public Dialogue(Screen screen, KioskClock clock, Duration idle, Duration warning, StopSign stop) {
    this.screen = screen;
    this.clock = clock;
    this.usualIdle = idle;
    this.idle = idle;
    this.warning = warning;
    this.stop = stop;
    this.untilAsked = TimeLimit.of(idle, clock);
    this.asked = new Question(null, new ViewContent.ReadingCard(), List.of(), false);
  }

  Language language() {
    return language;
  }

  /// A new citizen: the usual time limit and Indonesian.
  void restart() {
    language = Language.ID;
    idle = usualIdle;
    alive();
  }

  /// Until [#restart()] nobody is asked before that time.
  void waitAtLeast(Duration longer) {
    idle = longer;
    alive();
  }

  /// Shows what needs no answer.
  void say(@Nullable Stage stage, ViewContent content) {
    asked = new Question(stage, content, List.of(), false);
    screen.show(stage, language, content, List.of(), Duration.ZERO);
  }

  /// Shows a question without waiting; [#glance()] looks for the answer. The time without a touch
  /// runs on.
  void pose(Question question) {
    asked = question;
    Duration left = question.timed() ? untilAsked.left() : Duration.ZERO;
    screen.show(question.stage(), language, question.content(), question.actions(), left);
  }

  /// The citizen gave a sign of life.
  void alive() {
    untilAsked = TimeLimit.of(idle, clock);
  }

  /// Shows a question and waits for an action of its own.
  ///
  /// @return [Reply.Touched] or [Reply.Gone]
  Reply ask(Question question) {
    alive();
    pose(question);
    while (true) {
      Reply reply = glance();
      if (reply instanceof Reply.Touched || reply instanceof Reply.Gone) {
        return reply;
      }
      clock.pause(BETWEEN_LOOKS);
    }
  }

  /// Shows what is read and left: until the touch of FINISH or the time is over, without a further
  /// question. @return whether somebody touched it
  boolean letRead(Question question) {
    alive();
    pose(question);
    while (!untilAsked.over() && !stop.raised()) {
      Optional<Act> touch = screen.touched();
      if (touch.isPresent() && touch.get().action() == Action.FINISH) {
        return true;
      }
      touch.ifPresent(act -> speak(act.action()));
      clock.pause(BETWEEN_LOOKS);
    }
    return false;
  }

  /// Looks once at what the citizen did at the question that is shown. Waits only within help and
  /// the question whether somebody is still there.
  Reply glance() {
    if (stop.raised()) {
      return new Reply.Gone();
    }
    Optional<Act> touch = screen.touched();
    if (touch.isPresent()) {
      alive();
      return heard(touch.get());
    }
    return asked.timed() && untilAsked.over() ? stillThere() : new Reply.Nothing();
  }

  private Reply heard(Act act) {
    return switch (act.action()) {
      case SPEAK_INDONESIAN, SPEAK_ENGLISH -> speak(act.action());
      case HELP -> help();
      default ->
          asked.offers(act.action())
              ? new Reply.Touched(act.action(), act.choice())
              : repeat(new Reply.Nothing());
    };
  }

  private Reply speak(Action action) {
    if (LANGUAGES.contains(action)) {
      language = action == Action.SPEAK_ENGLISH ? Language.EN : Language.ID;
    }
    return repeat(new Reply.Nothing());
  }

  private Reply repeat(Reply reply) {
    pose(asked);
    return reply;
  }

  private Reply help() {
    Question interrupted = asked;
    Reply reply = ask(Question.help(interrupted));
    if (reply instanceof Reply.Touched(Action action, String choice) && action == Action.BACK) {
      pose(interrupted);
      return new Reply.Back();
    }
    return reply;
  }

  private Reply stillThere() {
    Question interrupted = asked;
    TimeLimit left = TimeLimit.of(warning, clock);
    showStillThere(interrupted.stage(), left);
    while (!left.over() && !stop.raised()) {
      Optional<Act> touch = screen.touched();
      if (touch.isPresent()) {
        switch (touch.get().action()) {
          case STOP -> {
            return new Reply.Touched(Action.STOP, null);
          }
          case MORE_TIME -> {
            alive();
            pose(interrupted);
            return new Reply.Back();
          }
          default -> {
            language = touch.get().action() == Action.SPEAK_ENGLISH ? Language.EN : Language.ID;
            showStillThere(interrupted.stage(), left);
          }
        }
      }
      clock.pause(BETWEEN_LOOKS);
    }
    return new Reply.Gone();
  }

  private void showStillThere(@Nullable Stage stage, TimeLimit left) {
    screen.show(
        stage,
        language,
        new ViewContent.StillThere(left.secondsLeft()),
        List.of(Action.MORE_TIME, Action.STOP, Action.SPEAK_INDONESIAN, Action.SPEAK_ENGLISH),
        left.left());
  }
}
