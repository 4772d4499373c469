package id.anjungan.agent.issuance;

import id.anjungan.agent.verification.NewCard;
import id.anjungan.agent.verification.SecondVerdict;
import id.anjungan.central.contract.BlankEnd;
import id.anjungan.central.contract.Blob;
import id.anjungan.central.contract.ChipUid;
import id.anjungan.central.contract.LockProof;
import id.anjungan.central.contract.OrderId;
import id.anjungan.central.contract.ReadBack;

/// A finished card that nobody has released.
final class PrintedCard {

  private static final int NONCE_BYTES = 16;

  private final Making making;
  private final ChipUid chip;
  private final OrderId order;
  private final LockProof lock;
  private final ReadBack readBack;

  PrintedCard(Making making, ChipUid chip, OrderId order, LockProof lock, ReadBack readBack) {
    this.making = making;
    this.chip = chip;
    this.order = order;
    this.lock = lock;
    this.readBack = readBack;
  }

  /// The citizen's finger against record and chip; only the centre's token releases the card
  /// (REQ-050 to REQ-052).
  Step<VerifiedCard> prove() {
    making.begins(IssuanceStep.PROVING);
    Blob nonce = new Blob(making.workplace().ids().bytes(NONCE_BYTES));
    making.log().write(new PathEntry.Proving(chip, order, nonce));
    NewCard card = new NewCard(making.order().visit(), order, chip, nonce, lock, readBack);
    return switch (making.workplace().secondCheck().check(card)) {
      case SecondVerdict.Released(String token) -> accept(token, nonce);
      case SecondVerdict.Mismatch _ -> mismatched();
      case SecondVerdict.NoFinger(String code) -> making.notMade(code);
      case SecondVerdict.BadCard(String code) -> making.spoiled(code);
      case SecondVerdict.NoAnswer(String code) -> making.tokenUnused(order, code, false);
    };
  }

  private Step<VerifiedCard> accept(String jws, Blob nonce) {
    Workplace workplace = making.workplace();
    CheckedToken.Expected expected =
        new CheckedToken.Expected(
            workplace.kiosk(),
            making.order().registrationNumber(),
            order,
            chip,
            making.order().oldCard(),
            nonce);
    return CheckedToken.of(jws, workplace.proofs().token(), expected)
        .<Step<VerifiedCard>>map(this::verified)
        .orElseGet(this::tokenRefused);
  }

  private Step<VerifiedCard> verified(CheckedToken token) {
    making.log().write(new PathEntry.Verified(chip, order, token.digest(), token.issuedAt()));
    return new Step.Reached<>(new VerifiedCard(making, chip, order, token));
  }

  private Step<VerifiedCard> tokenRefused() {
    making
        .link()
        .tell(
            making
                .workplace()
                .incidents()
                .of(Reasons.TOKEN_REFUSED, "A token did not fit what was asked for.", chip));
    return making.tokenUnused(order, Reasons.TOKEN_REFUSED, false);
  }

  private Step<VerifiedCard> mismatched() {
    making.workplace().disposal().dispose(BlankEnd.MISMATCHED, Reasons.MISMATCH);
    return Making.ended(new IssuanceEnd.Mismatched(chip));
  }
}
