package id.anjungan.agent.issuance;

import id.anjungan.agent.chip.CardReading;
import id.anjungan.agent.device.DeviceFault;
import id.anjungan.agent.device.Motion;
import id.anjungan.agent.device.Reading;
import id.anjungan.central.contract.ChipUid;
import id.anjungan.central.contract.VisitId;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// Every motion of a card in this machine, journalled before and after (design 2.7, 5). Calls from
/// the loop's thread.
public interface CardPath {

  /// What stands against beginning a visit now: empty when a card can be promised. Asks the
  /// devices.
  List<Obstacle> obstacles();

  /// Opens the shutter for an old card.
  Motion openEntry();

  Motion closeEntry();

  /// Whether a card lies in the acceptor's mouth.
  Reading<Boolean> cardInMouth();

  /// Latches the card from the mouth and reads its chip. The shutter is closed first.
  CardReading takeIn(VisitId visit);

  /// Lets the old card go and waits until it is taken, else retains it as found, still valid.
  OldCardReturn giveBack(VisitId visit, @Nullable ChipUid card, IssuanceWatcher watcher);

  /// Makes one card, proves it, keeps the old one, presents the new one and waits until it is
  /// taken.
  IssuanceEnd issue(IssuanceOrder order, IssuanceWatcher watcher);

  /// Closes the sum of the hopper at the end of a visit; a difference becomes an incident.
  void closeSum();

  /// What stands against a visit. @param code stable: HOPPER_EMPTY, ACCEPTOR_BIN_FULL, SAM_MISSING
  /// ...
  record Obstacle(String code, DeviceFault fault) {}

  /// How giving an old card back ended.
  enum OldCardReturn {
    TAKEN,
    /// Not taken in time: in the bin, still valid, to be collected at the office.
    RETAINED,
    /// The acceptor cannot tell or cannot move: a person is needed; an incident is open.
    STUCK
  }
}
