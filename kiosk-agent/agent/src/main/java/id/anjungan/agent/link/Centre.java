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
import id.anjungan.central.contract.Ready;
import id.anjungan.central.contract.ReleaseRequest;
import id.anjungan.central.contract.ReleaseVerdict;
import id.anjungan.central.contract.Reports;
import id.anjungan.central.contract.ReportsAccepted;
import id.anjungan.central.contract.ScriptRequest;
import id.anjungan.central.contract.SightingVerdict;
import id.anjungan.central.contract.SignedCapture;

/// The centre as the agent sees it: one try of one command, answered, refused or lost. Calls from
/// one thread.
///
/// The caller makes and stores the key before it calls, and repeats with the same key after
/// [CentreAnswer.Lost].
public interface Centre {

  CentreAnswer<Ready> ready();

  CentreAnswer<SightingVerdict> sighting(IdempotencyKey key, CardSighting sighting);

  CentreAnswer<Challenge> challenge(IdempotencyKey key, ChallengeRequest request);

  CentreAnswer<FingerVerdict> verify(IdempotencyKey key, SignedCapture capture);

  CentreAnswer<ApplicationOpened> apply(IdempotencyKey key, ApplicationRequest request);

  CentreAnswer<CardOrder> order(IdempotencyKey key, OrderRequest request);

  CentreAnswer<ChipScript> script(IdempotencyKey key, ScriptRequest request);

  CentreAnswer<ReleaseVerdict> release(IdempotencyKey key, ReleaseRequest request);

  CentreAnswer<ReportsAccepted> report(IdempotencyKey key, Reports reports);
}
