package id.anjungan.central.gateway;

import id.anjungan.central.contract.Problem;
import id.anjungan.central.gateway.store.AnswerTable;
import id.anjungan.central.platform.Answer;
import id.anjungan.central.platform.Records;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.TransactionSynchronizationRegistry;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.Optional;
import java.util.function.Supplier;

/// Each command takes effect once. The answer is stored in the transaction of the effect, so that a
/// crash leaves both or neither; the same key and body are answered byte for byte the same.
@ApplicationScoped
public class CommandLedger {

  private final AnswerTable answers;
  private final Records records;
  private final TransactionSynchronizationRegistry transactions;
  private final Clock clock;

  @Inject
  public CommandLedger(
      AnswerTable answers,
      Records records,
      TransactionSynchronizationRegistry transactions,
      Clock clock) {
    this.answers = answers;
    this.records = records;
    this.transactions = transactions;
    this.clock = clock;
  }

  /// Carries the command out, unless it was before. A refusal undoes all that its rule had touched.
  ///
  /// @param act runs inside the transaction of this call
  @Transactional
  public Reply carryOut(Command command, Supplier<? extends Answer<?>> act) {
    if (!answers.tryHold(command.kiosk(), command.key())) {
      return Problems.IN_PROGRESS;
    }
    Optional<AnswerTable.Stored> stored = answers.find(command.kiosk(), command.key());
    return stored.isPresent() ? repeated(command, stored.get()) : fresh(command, act.get());
  }

  private static Reply repeated(Command command, AnswerTable.Stored stored) {
    return stored.digest().equals(command.digest())
        ? new Reply(stored.status(), stored.answer(), true)
        : Problems.KEY_REUSED;
  }

  private Reply fresh(Command command, Answer<?> answer) {
    return switch (answer) {
      case Answer.Given<?>(Object value) -> {
        records.flush();
        yield stored(command, Reply.of(value));
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
      stored(command, refusal);
    }
  }

  private Reply stored(Command command, Reply reply) {
    answers.add(
        command.kiosk(),
        command.key(),
        command.path(),
        new AnswerTable.Stored(command.digest(), reply.status(), reply.body()),
        clock.instant());
    return reply;
  }
}
