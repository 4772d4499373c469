package id.anjungan.central.gateway;

import id.anjungan.central.contract.IdempotencyKey;
import id.anjungan.central.contract.KioskPaths;
import id.anjungan.central.contract.MalformedValueException;
import id.anjungan.central.contract.UnreadableMessageException;
import id.anjungan.central.contract.WireCodec;
import id.anjungan.central.fleet.Kiosk;
import id.anjungan.central.platform.Answer;
import id.anjungan.central.platform.Attempt;
import id.anjungan.central.platform.Constraints;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.function.Supplier;

/// The way of every command: who speaks, which key, what is asked, may it be asked, was it done
/// before, do it.
@ApplicationScoped
public class Dispatch {

  private final KioskIdentity identity;
  private final Constraints constraints;
  private final CommandLedger ledger;

  @Inject
  public Dispatch(KioskIdentity identity, Constraints constraints, CommandLedger ledger) {
    this.identity = identity;
    this.constraints = constraints;
    this.ledger = ledger;
  }

  /// @param path of [KioskPaths], part of the digest
  /// @param handler the feature that carries it out
  <R, A> Reply command(
      HttpServletRequest http, String path, Class<R> type, BiFunction<Kiosk, R, Answer<A>> handler)
      throws IOException {
    Optional<Kiosk> kiosk = identity.of(http);
    if (kiosk.isEmpty()) {
      return Problems.KIOSK_UNKNOWN;
    }
    Optional<IdempotencyKey> key = key(http);
    if (key.isEmpty()) {
      return Problems.KEY_MISSING;
    }
    byte[] body = http.getInputStream().readNBytes(WireCodec.LONGEST_DOCUMENT + 1);
    if (body.length > WireCodec.LONGEST_DOCUMENT) {
      return Problems.TOO_LARGE;
    }
    try {
      R message = WireCodec.read(body, type);
      Command command = Command.of(kiosk.get().id(), key.get(), path, body);
      return constraints
          .violation(message)
          .map(v -> Problems.lasting(422, v.code(), v.detail()))
          .orElseGet(() -> carryOut(command, message, () -> handler.apply(kiosk.get(), message)));
    } catch (UnreadableMessageException e) {
      return Problems.lasting(400, "MESSAGE_UNREADABLE", String.valueOf(e.getMessage()));
    }
  }

  private static Optional<IdempotencyKey> key(HttpServletRequest http) {
    try {
      return Optional.ofNullable(http.getHeader(KioskPaths.IDEMPOTENCY_HEADER))
          .map(IdempotencyKey::new);
    } catch (MalformedValueException e) {
      return Optional.empty();
    }
  }

  private Reply carryOut(Command command, Object message, Supplier<Answer<?>> act) {
    return Attempt.of(
            command.path(), () -> settled(command, ledger.carryOut(command, message, act)))
        .orElse(Problems.CONFLICT);
  }

  private Reply settled(Command command, Reply reply) {
    if (reply.isRefusal() && reply.lasting()) {
      ledger.remember(command, reply);
    }
    return reply;
  }
}
