package id.anjungan.agent.link;

import id.anjungan.central.contract.ApplicationOpened;
import id.anjungan.central.contract.ApplicationRequest;
import id.anjungan.central.contract.CardOrder;
import id.anjungan.central.contract.CardSighting;
import id.anjungan.central.contract.Challenge;
import id.anjungan.central.contract.ChallengeRequest;
import id.anjungan.central.contract.ChipScript;
import id.anjungan.central.contract.FingerVerdict;
import id.anjungan.central.contract.IdempotencyKey;
import id.anjungan.central.contract.OrderRequest;
import id.anjungan.central.contract.ReleaseRequest;
import id.anjungan.central.contract.ReleaseVerdict;
import id.anjungan.central.contract.ScriptRequest;
import id.anjungan.central.contract.SightingVerdict;
import id.anjungan.central.contract.SignedCapture;

/// A centre for tests that must not be asked for what the test does not tell: such a call fails.
public abstract class UnaskedCentre implements Centre {

  private static AssertionError unasked(String command) {
    return new AssertionError("the centre was asked for a " + command);
  }

  @Override
  public CentreAnswer<SightingVerdict> sighting(IdempotencyKey key, CardSighting sighting) {
    throw unasked("sighting");
  }

  @Override
  public CentreAnswer<Challenge> challenge(IdempotencyKey key, ChallengeRequest request) {
    throw unasked("challenge");
  }

  @Override
  public CentreAnswer<FingerVerdict> verify(IdempotencyKey key, SignedCapture capture) {
    throw unasked("verification");
  }

  @Override
  public CentreAnswer<ApplicationOpened> apply(IdempotencyKey key, ApplicationRequest request) {
    throw unasked("application");
  }

  @Override
  public CentreAnswer<CardOrder> order(IdempotencyKey key, OrderRequest request) {
    throw unasked("card order");
  }

  @Override
  public CentreAnswer<ChipScript> script(IdempotencyKey key, ScriptRequest request) {
    throw unasked("chip script");
  }

  @Override
  public CentreAnswer<ReleaseVerdict> release(IdempotencyKey key, ReleaseRequest request) {
    throw unasked("release");
  }
}
