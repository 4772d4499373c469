package id.anjungan.agent.verification;

import id.anjungan.agent.device.DeviceFault;
import id.anjungan.central.contract.CardFields;

/// How the check of the person ended (REQ-034).
public sealed interface FirstVerdict {

  /// The finger is this person's; the data may be shown now.
  record Matched(String verificationId, CardFields resident) implements FirstVerdict {}

  /// The tries are used up without a match. @param code stable: FINGER_NO_MATCH, NO_USABLE_FINGER
  record NotMatched(String code) implements FirstVerdict {}

  /// The citizen wants to end the visit.
  record Stopped() implements FirstVerdict {}

  /// The citizen went away.
  record Gone() implements FirstVerdict {}

  record NoAnswer(CentreSilence silence) implements FirstVerdict {}

  /// The fingerprint module cannot be used.
  record Broken(DeviceFault fault) implements FirstVerdict {}
}
