package id.anjungan.agent.verification;

import id.anjungan.central.contract.Blob;
import id.anjungan.central.contract.ChipUid;
import id.anjungan.central.contract.LockProof;
import id.anjungan.central.contract.OrderId;
import id.anjungan.central.contract.ReadBack;
import id.anjungan.central.contract.VisitId;

/// The card that waits in the printer for its proof.
///
/// @param nonce 16 random bytes that the token must repeat; journalled before this check
public record NewCard(
    VisitId visit, OrderId order, ChipUid chip, Blob nonce, LockProof lock, ReadBack readBack) {}
