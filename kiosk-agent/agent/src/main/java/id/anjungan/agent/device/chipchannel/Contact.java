package id.anjungan.agent.device.chipchannel;

import id.anjungan.agent.device.DeviceFault;
import id.anjungan.central.contract.ChipUid;

/// Whether a chip answered its activation.
public sealed interface Contact {

  /// A contactless chip. @param type `A` or `B`
  record Contactless(ChipUid uid, char type) implements Contact {}

  /// A contact chip, such as the SAM.
  record ContactChip() implements Contact {}

  /// No card there, or its chip is dead.
  record Absent() implements Contact {}

  record Failed(DeviceFault fault) implements Contact {}
}
