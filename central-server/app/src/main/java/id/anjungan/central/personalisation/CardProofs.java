package id.anjungan.central.personalisation;

import id.anjungan.central.contract.Blob;
import id.anjungan.central.contract.LockProof;
import id.anjungan.central.contract.ReadBack;
import id.anjungan.central.contract.ReleaseRequest;
import id.anjungan.central.contract.ReleaseToken;
import id.anjungan.central.security.CentreKeys;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.Optional;

/// Proves that a chip holds what was ordered, and signs the token that lets it live (design 2.9).
@ApplicationScoped
public class CardProofs {

  private final CardMaker maker;
  private final TokenSigner signer;
  private final Clock clock;

  @Inject
  public CardProofs(CardMaker maker, CentreKeys keys, Clock clock) {
    this.maker = maker;
    this.signer = TokenSigner.ofJwk(keys.release());
    this.clock = clock;
  }

  /// @return a stable code when the card is spoiled: LOCK_PROOF_FALSE, CONTENT_DIFFERS,
  ///   MINUTIAE_DIFFER, SIGNATURE_INVALID
  public Optional<String> fault(Order order, Order.Written written, ReleaseRequest request) {
    ReadBack read = request.readBack();
    if (!proofHolds(order, written, request.lock())) {
      return Optional.of("LOCK_PROOF_FALSE");
    }
    if (!read.contentDigest().equals(written.contentDigest())) {
      return Optional.of("CONTENT_DIFFERS");
    }
    if (!read.firstMinutiae().equals(written.firstMinutiae())
        || !read.secondMinutiae().equals(written.secondMinutiae())) {
      return Optional.of("MINUTIAE_DIFFER");
    }
    return read.signatureValid() ? Optional.empty() : Optional.of("SIGNATURE_INVALID");
  }

  private boolean proofHolds(Order order, Order.Written written, LockProof lock) {
    return ChipProofs.lockProofHolds(
        maker.master(),
        order.blank(),
        order.cardNumber(),
        lock.lockNonce().bytes(),
        lock.proof().bytes(),
        written.contentDigest().bytes());
  }

  /// The token for this chip, this kiosk, this case and this nonce, as compact JWS.
  public String token(Order order, ReleaseRequest request) {
    byte[] activation =
        ChipProofs.activation(maker.master(), order.blank(), request.lock().lockNonce().bytes());
    ReleaseToken token =
        new ReleaseToken(
            order.kiosk(),
            order.registrationNumber(),
            order.id(),
            order.blank(),
            order.oldCard(),
            request.nonce(),
            new Blob(activation),
            clock.instant());
    return signer.sign(token);
  }
}
