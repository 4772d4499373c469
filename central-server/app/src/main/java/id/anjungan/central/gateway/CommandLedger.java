package id.anjungan.central.gateway;

import id.anjungan.central.application.VisitClosed;
import id.anjungan.central.application.VisitOfCommand;
import id.anjungan.central.contract.Problem;
import id.anjungan.central.contract.VisitId;
import id.anjungan.central.gateway.store.AnswerTable;
import id.anjungan.central.platform.Answer;
import id.anjungan.central.platform.Records;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.transaction.TransactionSynchronizationRegistry;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.function.Supplier;

/// Each command takes effect once. The answer is stored in the transaction of the effect, so that a
/// crash leaves both or neither; the same key and body are answered byte for byte the same as long
/// as the visit lasts and a grace after it (design 6). Then the answer, which may hold what is
/// printed on a card, is forgotten, and a repeat is refused: never is it carried out anew.
@ApplicationScoped
public class CommandLedger {

  /// From the end of a visit to the end of its answers. A kiosk repeats a command for
  /// `centreSeconds`, half a minute, and tells the visit's end after its last one: what comes an
  /// hour later was held up on the way, and nobody waits for it.
  static final Duration GRACE = Duration.ofHours(1);

  /// Of an answer whose visit never ends, such as that of a kiosk which burnt: a kiosk's outbox
  /// survives 30 days offline (design 6), so the end of a visit comes within that or not at all.
  static final Duration LONGEST_LIFE = Duration.ofDays(30);

  private final AnswerTable answers;
  private final VisitOfCommand visits;
  private final Records records;
  private final TransactionSynchronizationRegistry transactions;
  private final Clock clock;

  @Inject
  public CommandLedger(
      AnswerTable answers,
      VisitOfCommand visits,
      Records records,
      TransactionSynchronizationRegistry transactions,
      Clock clock) {
    this.answers = answers;
    this.visits = visits;
    this.records = records;
    this.transactions = transactions;
    this.clock = clock;
  }

  /// Carries the command out, unless it was before. A refusal undoes all that its rule had touched.
  ///
  /// @param message what the command says
  /// @param act runs inside the transaction of this call
  @Transactional
  public Reply carryOut(Command command, Object message, Supplier<? extends Answer<?>> act) {
    if (!answers.tryHold(command.kiosk(), command.key())) {
      return Problems.IN_PROGRESS;
    }
    Optional<AnswerTable.Stored> stored = answers.find(command.kiosk(), command.key());
    return stored.isPresent()
        ? repeated(command, stored.get())
        : fresh(command, message, act.get());
  }

  private static Reply repeated(Command command, AnswerTable.Stored stored) {
    if (!stored.digest().equals(command.digest())) {
      return Problems.KEY_REUSED;
    }
    byte[] answer = stored.answer();
    return answer == null ? Problems.FORGOTTEN : new Reply(stored.status(), answer, true);
  }

  private Reply fresh(Command command, Object message, Answer<?> answer) {
    return switch (answer) {
      case Answer.Given<?>(Object value) -> {
        records.flush();
        yield stored(command, Reply.of(value), visits.of(message, value));
      }
      case Answer.Refused<?>(Problem problem) -> {
        transactions.setRollbackOnly();
        yield Reply.of(problem);
      }
    };
  }

  /// Stores a lasting refusal, whose own transaction was undone.
  @Transactional
  public void remember(Command command, Reply refusal) {
    if (answers.tryHold(command.kiosk(), command.key())
        && answers.find(command.kiosk(), command.key()).isEmpty()) {
      stored(command, refusal, Optional.empty());
    }
  }

  /// Whoever stores an answer forgets those whose time has come: no thread of its own is needed.
  private Reply stored(Command command, Reply reply, Optional<VisitId> visit) {
    Instant now = clock.instant();
    answers.forgetDue(now);
    answers.add(
        command.kiosk(),
        command.key(),
        command.path(),
        new AnswerTable.Stored(command.digest(), reply.status(), reply.body()),
        new AnswerTable.Life(visit.orElse(null), now, now.plus(LONGEST_LIFE)));
    return reply;
  }

  @Transactional(Transactional.TxType.MANDATORY)
  public void visitClosed(@Observes VisitClosed event) {
    answers.forgetAt(event.visit(), clock.instant().plus(GRACE));
  }
}
