package id.anjungan.agent.device.hopper;

import id.anjungan.agent.device.Motion;
import id.anjungan.agent.device.Reading;
import id.anjungan.central.contract.ChipUid;

/// Feeds blanks. All calls from one thread; each ends by its own deadline (10 s at most).
///
/// After a power cut: a blank that a motor was moving lies between two stations.
public interface Hopper {

  /// Its name in the registry, such as `HOPPER-1`.
  String name();

  Motion initialise();

  Reading<HopperStatus> status();

  /// One blank from the stack to the RF station.
  Motion feed();

  /// UID of the blank at the RF station; [id.anjungan.agent.device.FaultCode#HARDWARE_ERROR] when
  /// its chip is dead.
  Reading<ChipUid> readUid();

  /// The blank through the rear passage to the printer's entry.
  Motion passOn();

  /// The blank into the error bin.
  Motion drop();
}
