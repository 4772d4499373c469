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
import id.anjungan.central.contract.KioskEvent;
import id.anjungan.central.contract.OrderRequest;
import id.anjungan.central.contract.Ready;
import id.anjungan.central.contract.ReleaseRequest;
import id.anjungan.central.contract.ReleaseVerdict;
import id.anjungan.central.contract.ScriptRequest;
import id.anjungan.central.contract.SightingVerdict;
import id.anjungan.central.contract.SignedCapture;
import java.time.Duration;
import java.util.List;

/// The way to the centre: commands with a key that is durable before the first try, and the outbox.
///
/// A command is repeated with the same key and the same request after [CentreAnswer.Lost] and after
/// a problem that may be retried, until [LinkLimits#patience()] is over; the last answer is given.
/// Calls from the loop's thread.
@SuppressWarnings("DoNotCallSuggester")
public final class Link implements VisitLink {

  @SuppressWarnings("UnusedVariable") // the face first; the body follows
  public Link(Centre centre, Journal journal, KioskClock clock, IdSource ids, LinkLimits limits) {
    throw new UnsupportedOperationException();
  }

  /// One try: can the centre take commands now? Also learns the offset of the clocks.
  @Override
  public CentreAnswer<Ready> ready() {
    throw new UnsupportedOperationException();
  }

  @Override
  public CentreAnswer<SightingVerdict> sighting(CardSighting sighting) {
    throw new UnsupportedOperationException();
  }

  @Override
  public CentreAnswer<Challenge> challenge(ChallengeRequest request) {
    throw new UnsupportedOperationException();
  }

  @Override
  public CentreAnswer<FingerVerdict> verify(SignedCapture capture) {
    throw new UnsupportedOperationException();
  }

  @Override
  public CentreAnswer<ApplicationOpened> apply(ApplicationRequest request) {
    throw new UnsupportedOperationException();
  }

  public CentreAnswer<CardOrder> order(OrderRequest request) {
    throw new UnsupportedOperationException();
  }

  public CentreAnswer<ChipScript> script(ScriptRequest request) {
    throw new UnsupportedOperationException();
  }

  @Override
  public CentreAnswer<ReleaseVerdict> release(ReleaseRequest request) {
    throw new UnsupportedOperationException();
  }

  /// Puts an event into the outbox; durable when this returns. It is sent by [#deliver()].
  @Override
  public void tell(KioskEvent event) {
    throw new UnsupportedOperationException();
  }

  /// Appends a record of another feature together with the events that follow from it, so that they
  /// cannot part.
  public void record(String kind, Object data, List<KioskEvent> events) {
    throw new UnsupportedOperationException();
  }

  /// Sends what lies in the outbox, oldest first, until a batch is not answered or a bounded number
  /// was sent. @return whether the outbox is empty now
  @Override
  public boolean deliver() {
    throw new UnsupportedOperationException();
  }

  /// Events not yet acknowledged by the centre.
  public int undelivered() {
    throw new UnsupportedOperationException();
  }

  /// Server time less kiosk time, as learned at the last contact; zero before.
  public Duration clockOffset() {
    throw new UnsupportedOperationException();
  }
}
