package id.anjungan.agent.device;

/// What may be wrong with a device, after the words of XFS4IoT (CardReader, Storage, Printer,
/// Common).
public enum FaultCode {
  /// A card or paper is stuck: a person is needed.
  JAM,
  /// There is no card where one was wanted.
  NO_MEDIA,
  /// There is a card where none may be.
  OCCUPIED,
  /// No blank left.
  EMPTY,
  RETAIN_BIN_FULL,
  SHUTTER_FAIL,
  /// Ribbon or paper at its end.
  SUPPLIES_OUT,
  COVER_OPEN,
  PRINT_FAIL,
  CUTTER_FAIL,
  /// No answer within its time, or the line is gone.
  OFFLINE,
  /// It answers, but not as its documentation says, after the retries of a query.
  PROTOCOL_ERROR,
  /// The command does not fit the state it is in.
  SEQUENCE,
  HARDWARE_ERROR
}
