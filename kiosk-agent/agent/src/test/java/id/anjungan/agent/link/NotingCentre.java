package id.anjungan.agent.link;

import id.anjungan.central.contract.Challenge;
import id.anjungan.central.contract.ChallengeRequest;
import id.anjungan.central.contract.FingerVerdict;
import id.anjungan.central.contract.IdempotencyKey;
import id.anjungan.central.contract.KioskReport;
import id.anjungan.central.contract.Problem;
import id.anjungan.central.contract.Reports;
import id.anjungan.central.contract.ReportsAccepted;
import id.anjungan.central.contract.SignedCapture;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/// A centre for tests of the link: notes keys and reports, loses and refuses on demand.
abstract class NotingCentre extends UnaskedCentre {

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

  void refuse(@Nullable Problem problem) {
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
}
