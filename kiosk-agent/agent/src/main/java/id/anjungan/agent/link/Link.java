package id.anjungan.agent.link;

import id.anjungan.agent.clock.IdSource;
import id.anjungan.agent.clock.KioskClock;
import id.anjungan.agent.journal.Journal;
import id.anjungan.central.contract.ApplicationOpened;
import id.anjungan.central.contract.ApplicationRequest;
import id.anjungan.central.contract.CardOrder;
import id.anjungan.central.contract.CardSighting;
import id.anjungan.central.contract.Challenge;
import id.anjungan.central.contract.ChallengeRequest;
import id.anjungan.central.contract.ChipScript;
import id.anjungan.central.contract.FingerVerdict;
import id.anjungan.central.contract.IdempotencyKey;
import id.anjungan.central.contract.KioskEvent;
import id.anjungan.central.contract.OrderRequest;
import id.anjungan.central.contract.Ready;
import id.anjungan.central.contract.ReleaseRequest;
import id.anjungan.central.contract.ReleaseVerdict;
import id.anjungan.central.contract.ScriptRequest;
import id.anjungan.central.contract.SightingVerdict;
import id.anjungan.central.contract.SignedCapture;
import id.anjungan.central.contract.WireCodec;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Duration;
import java.util.HexFormat;
import java.util.List;
import java.util.function.Function;

/// The way to the centre: commands with a key that is durable before the first try, and the outbox.
///
/// A command is repeated with the same key and the same request after [CentreAnswer.Lost] and after
/// a problem that may be retried, until [LinkLimits#patience()] is over; the last answer is given.
/// Calls from the loop's thread.
public final class Link implements VisitLink {

  private final Centre centre;
  private final KioskClock clock;
  private final IdSource ids;
  private final LinkLimits limits;
  private final Outbox outbox;

  private Duration clockOffset = Duration.ZERO;

  public Link(Centre centre, Journal journal, KioskClock clock, IdSource ids, LinkLimits limits) {
    this.centre = centre;
    this.clock = clock;
    this.ids = ids;
    this.limits = limits;
    this.outbox = new Outbox(centre, journal, clock, ids);
  }

  /// One try: can the centre take commands now? Also learns the offset of the clocks.
  @Override
  public CentreAnswer<Ready> ready() {
    CentreAnswer<Ready> answer = centre.ready();
    if (answer instanceof CentreAnswer.Answered<Ready>(Ready ready)) {
      clockOffset = Duration.between(clock.now(), ready.serverTime());
    }
    return answer;
  }

  @Override
  public CentreAnswer<SightingVerdict> sighting(CardSighting sighting) {
    return command("sighting", sighting, key -> centre.sighting(key, sighting));
  }

  @Override
  public CentreAnswer<Challenge> challenge(ChallengeRequest request) {
    return command("challenge", request, key -> centre.challenge(key, request));
  }

  @Override
  public CentreAnswer<FingerVerdict> verify(SignedCapture capture) {
    return command("verify", capture, key -> centre.verify(key, capture));
  }

  @Override
  public CentreAnswer<ApplicationOpened> apply(ApplicationRequest request) {
    return command("apply", request, key -> centre.apply(key, request));
  }

  public CentreAnswer<CardOrder> order(OrderRequest request) {
    return command("order", request, key -> centre.order(key, request));
  }

  public CentreAnswer<ChipScript> script(ScriptRequest request) {
    return command("script", request, key -> centre.script(key, request));
  }

  @Override
  public CentreAnswer<ReleaseVerdict> release(ReleaseRequest request) {
    return command("release", request, key -> centre.release(key, request));
  }

  /// Puts an event into the outbox; durable when this returns. It is sent by [#deliver()].
  @Override
  public void tell(KioskEvent event) {
    record(Told.KIND, new Told(event.getClass().getSimpleName()), List.of(event));
  }

  /// Appends a record of another feature together with the events that follow from it, so that they
  /// cannot part.
  public void record(String kind, Object data, List<KioskEvent> events) {
    outbox.append(kind, data, events, clockOffset);
  }

  /// Sends what lies in the outbox, oldest first, until a batch is not answered or a bounded number
  /// was sent. @return whether the outbox is empty now
  @Override
  public boolean deliver() {
    return outbox.deliver();
  }

  /// Events not yet acknowledged by the centre.
  public int undelivered() {
    return outbox.waiting();
  }

  /// Server time less kiosk time, as learned at the last contact; zero before.
  public Duration clockOffset() {
    return clockOffset;
  }

  private <T> CentreAnswer<T> command(
      String name, Object request, Function<IdempotencyKey, CentreAnswer<T>> once) {
    IdempotencyKey key = new IdempotencyKey(ids.uuid());
    record(Commanded.KIND, new Commanded(name, key, digest(request)), List.of());
    Backoff backoff = new Backoff(clock, limits);
    CentreAnswer<T> answer = once.apply(key);
    while (mayBeRepeated(answer) && backoff.pause()) {
      answer = once.apply(key);
    }
    return answer;
  }

  private static boolean mayBeRepeated(CentreAnswer<?> answer) {
    return switch (answer) {
      case CentreAnswer.Answered<?> _ -> false;
      case CentreAnswer.Refused<?>(var problem) -> problem.retry();
      case CentreAnswer.Lost<?> _ -> true;
    };
  }

  private static String digest(Object request) {
    try {
      MessageDigest sha256 = MessageDigest.getInstance("SHA-256");
      return HexFormat.of().formatHex(sha256.digest(WireCodec.write(request)));
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every JDK has SHA-256", e);
    }
  }
}
