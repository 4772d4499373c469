package id.anjungan.agent.issuance;

import id.anjungan.agent.device.DeviceFault;

/// Where the sensors see the open blank.
sealed interface Whereabouts {

  /// @param readable at the RF station, where its UID can be read
  record AtHopper(boolean readable) implements Whereabouts {}

  record InsidePrinter() implements Whereabouts {}

  record InBezel() implements Whereabouts {}

  /// The printer's own sensors say so: it is in there.
  record JammedInPrinter() implements Whereabouts {}

  /// All units that could have it answer, and none has it.
  record Nowhere() implements Whereabouts {}

  /// A unit that could have it cannot tell.
  record Unknown(DeviceFault fault) implements Whereabouts {}
}
