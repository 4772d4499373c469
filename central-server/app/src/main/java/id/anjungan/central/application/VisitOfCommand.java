package id.anjungan.central.application;

import id.anjungan.central.application.store.VerificationTable;
import id.anjungan.central.contract.ApplicationRequest;
import id.anjungan.central.contract.CardSighting;
import id.anjungan.central.contract.ChallengeRequest;
import id.anjungan.central.contract.FingerVerdict;
import id.anjungan.central.contract.OrderId;
import id.anjungan.central.contract.OrderRequest;
import id.anjungan.central.contract.ReleaseRequest;
import id.anjungan.central.contract.ScriptRequest;
import id.anjungan.central.contract.VisitId;
import id.anjungan.central.personalisation.CardOrders;
import id.anjungan.central.personalisation.Order;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.Optional;

/// Which visit a command belongs to that was carried out: its answer is kept as long as the visit
/// lasts.
@ApplicationScoped
public class VisitOfCommand {

  private final Cases cases;
  private final CardOrders orders;
  private final VerificationTable verifications;

  @Inject
  public VisitOfCommand(Cases cases, CardOrders orders, VerificationTable verifications) {
    this.cases = cases;
    this.orders = orders;
    this.verifications = verifications;
  }

  /// Empty for a command that belongs to none, such as reports, and for a capture that did not
  /// match: that answer holds nothing personal.
  @Transactional(Transactional.TxType.MANDATORY)
  public Optional<VisitId> of(Object message, Object answer) {
    return answer instanceof FingerVerdict.Match match
        ? verifications.visit(match.verificationId())
        : of(message);
  }

  private Optional<VisitId> of(Object message) {
    return switch (message) {
      case CardSighting sighting -> Optional.of(sighting.visit());
      case ChallengeRequest challenge -> Optional.of(challenge.visit());
      case ApplicationRequest application -> Optional.of(application.visit());
      case OrderRequest order -> cases.find(order.registrationNumber()).map(Case::visit);
      case ScriptRequest script -> ofOrder(script.order());
      case ReleaseRequest release -> ofOrder(release.order());
      default -> Optional.empty();
    };
  }

  private Optional<VisitId> ofOrder(OrderId order) {
    return orders.find(order).map(Order::visit);
  }
}
