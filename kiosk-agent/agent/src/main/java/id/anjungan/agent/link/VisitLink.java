package id.anjungan.agent.link;

import id.anjungan.central.contract.ApplicationOpened;
import id.anjungan.central.contract.ApplicationRequest;
import id.anjungan.central.contract.CardSighting;
import id.anjungan.central.contract.Challenge;
import id.anjungan.central.contract.ChallengeRequest;
import id.anjungan.central.contract.FingerVerdict;
import id.anjungan.central.contract.KioskEvent;
import id.anjungan.central.contract.Ready;
import id.anjungan.central.contract.ReleaseRequest;
import id.anjungan.central.contract.ReleaseVerdict;
import id.anjungan.central.contract.SightingVerdict;
import id.anjungan.central.contract.SignedCapture;

/// What a visit asks of the centre; keys and repetitions are inside. Calls from the loop's thread.
public interface VisitLink {

  CentreAnswer<Ready> ready();

  CentreAnswer<SightingVerdict> sighting(CardSighting sighting);

  CentreAnswer<Challenge> challenge(ChallengeRequest request);

  CentreAnswer<FingerVerdict> verify(SignedCapture capture);

  CentreAnswer<ApplicationOpened> apply(ApplicationRequest request);

  CentreAnswer<ReleaseVerdict> release(ReleaseRequest request);

  /// Puts an event into the outbox; durable when this returns.
  void tell(KioskEvent event);

  /// Sends what lies in the outbox, in a bounded time. @return whether it is empty now
  boolean deliver();
}
