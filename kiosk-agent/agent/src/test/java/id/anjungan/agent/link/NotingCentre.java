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
import id.anjungan.central.contract.KioskReport;
import id.anjungan.central.contract.OrderRequest;
import id.anjungan.central.contract.Problem;
import id.anjungan.central.contract.ReleaseRequest;
import id.anjungan.central.contract.ReleaseVerdict;
import id.anjungan.central.contract.Reports;
import id.anjungan.central.contract.ReportsAccepted;
import id.anjungan.central.contract.ScriptRequest;
import id.anjungan.central.contract.SightingVerdict;
import id.anjungan.central.contract.SignedCapture;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/// A centre for tests of the link: notes keys and reports, loses and refuses on demand.
abstract class NotingCentre implements Centre {

  final List<IdempotencyKey> keys = new ArrayList<>();
  final List<KioskReport> received = new ArrayList<>();
  final List<Reports> batches = new ArrayList<>();
  Runnable beforeCall = () -> {};
  int longest;
  private int lost;
  private @Nullable Problem refusal;

  void lose(int calls) {
    lost = calls;
  }

  void refuse(Problem problem) {
    refusal = problem;
  }

  abstract Challenge challenge();

  ReportsAccepted accept(Reports reports) {
    longest = Math.max(longest, reports.reports().size());
    for (KioskReport report : reports.reports()) {
      if (report.n() == received.size() + 1) {
        received.add(report);
      }
    }
    return new ReportsAccepted(reports.reports().getFirst().journal(), received.size());
  }

  private <T> CentreAnswer<T> call(IdempotencyKey key, Supplier<T> answer) {
    beforeCall.run();
    keys.add(key);
    if (lost > 0) {
      lost--;
      return new CentreAnswer.Lost<>("lost");
    }
    return refusal == null
        ? new CentreAnswer.Answered<>(answer.get())
        : new CentreAnswer.Refused<>(refusal);
  }

  @Override
  public CentreAnswer<Challenge> challenge(IdempotencyKey key, ChallengeRequest request) {
    return call(key, this::challenge);
  }

  @Override
  public CentreAnswer<FingerVerdict> verify(IdempotencyKey key, SignedCapture capture) {
    return call(key, () -> new FingerVerdict.NoMatch(0, 0));
  }

  @Override
  public CentreAnswer<ReportsAccepted> report(IdempotencyKey key, Reports reports) {
    batches.add(reports);
    return call(key, () -> accept(reports));
  }

  @Override
  public CentreAnswer<SightingVerdict> sighting(IdempotencyKey key, CardSighting sighting) {
    throw new UnsupportedOperationException();
  }

  @Override
  public CentreAnswer<ApplicationOpened> apply(IdempotencyKey key, ApplicationRequest request) {
    throw new UnsupportedOperationException();
  }

  @Override
  public CentreAnswer<CardOrder> order(IdempotencyKey key, OrderRequest request) {
    throw new UnsupportedOperationException();
  }

  @Override
  public CentreAnswer<ChipScript> script(IdempotencyKey key, ScriptRequest request) {
    throw new UnsupportedOperationException();
  }

  @Override
  public CentreAnswer<ReleaseVerdict> release(IdempotencyKey key, ReleaseRequest request) {
    throw new UnsupportedOperationException();
  }
}
