package id.anjungan.agent.chip;

import id.anjungan.central.contract.Blob;
import id.anjungan.central.contract.ChipScript;
import id.anjungan.central.contract.ChipUid;
import id.anjungan.central.contract.LockProof;
import id.anjungan.central.contract.ReadBack;

/// All that is done with chips (docs/ktp-el-test-profile.md), over the channels it was made with.
/// Calls from one thread.
public interface ChipWork {

  /// Reads the old card at the acceptor's RF station through the SAM (profile 5).
  CardReading readOldCard();

  /// Whether the SAM is there and opens.
  ChipOutcome<Boolean> samReady();

  /// Draws a challenge from the blank at the coupler, after checking that it is that blank and
  /// BLANK.
  ChipOutcome<Blob> challenge(ChipUid blank);

  /// Sends the script's commands in order; the answer to the last is the lock proof.
  ChipOutcome<LockProof> write(ChipUid blank, ChipScript script);

  /// Reads all files back through the SAM.
  ChipOutcome<ReadBack> readBack(ChipUid chip);

  /// Sends the activation (profile 3.4) and checks that the state is ACTIVE.
  ChipOutcome<Boolean> activate(ChipUid chip, Blob activation);

  /// UID of whatever lies at the coupler; for the recovery.
  ChipOutcome<ChipUid> chipAtCoupler();

  /// UID of whatever lies at the acceptor's RF station; for the recovery.
  ChipOutcome<ChipUid> chipAtAcceptor();
}
