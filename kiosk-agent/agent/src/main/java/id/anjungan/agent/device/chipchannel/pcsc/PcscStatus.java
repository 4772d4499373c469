package id.anjungan.agent.device.chipchannel.pcsc;

/// What a function of PC/SC answered, as far as a channel acts on it (`pcsclite.h`).
enum PcscStatus {
  SUCCESS(0),
  TIMEOUT(0x8010000A),
  SHARING_VIOLATION(0x8010000B),
  UNKNOWN_READER(0x80100009),
  NO_READERS(0x8010002E),

  NO_SMARTCARD(0x8010000C),
  REMOVED_CARD(0x80100069),
  RESET_CARD(0x80100068),
  UNPOWERED_CARD(0x80100067),

  UNRESPONSIVE_CARD(0x80100066),
  UNSUPPORTED_CARD(0x80100065),
  PROTOCOL_MISMATCH(0x8010000F),
  NOT_TRANSACTED(0x80100016),
  DATA_LOST(0x8010002F),

  NO_SERVICE(0x8010001D),
  SERVICE_STOPPED(0x8010001E),
  INVALID_HANDLE(0x80100003),
  COMMUNICATION_ERROR(0x80100013),
  INTERNAL_ERROR(0x80100001),
  CANCELLED(0x80100002),
  READER_UNAVAILABLE(0x80100017),

  /// Anything else.
  OTHER(-1);

  private final int code;

  PcscStatus(int code) {
    this.code = code;
  }

  /// @param value 64 bits; the code is in the lower 32, with or without extension of the sign
  static PcscStatus of(long value) {
    for (PcscStatus status : values()) {
      if (status.code == (int) value) {
        return status;
      }
    }
    return OTHER;
  }

  /// The service went away, or the context is no longer known to it: a new context is needed.
  boolean contextLost() {
    return switch (this) {
      case NO_SERVICE,
          SERVICE_STOPPED,
          INVALID_HANDLE,
          COMMUNICATION_ERROR,
          INTERNAL_ERROR,
          CANCELLED,
          READER_UNAVAILABLE ->
          true;
      default -> false;
    };
  }

  /// The card went away, or lost its power since.
  boolean cardGone() {
    return switch (this) {
      case NO_SMARTCARD, REMOVED_CARD, RESET_CARD, UNPOWERED_CARD -> true;
      default -> false;
    };
  }

  /// The card is, or may be, there and does not answer as a card.
  boolean cardMute() {
    return switch (this) {
      case UNRESPONSIVE_CARD, UNSUPPORTED_CARD, PROTOCOL_MISMATCH, NOT_TRANSACTED, DATA_LOST ->
          true;
      default -> false;
    };
  }

  /// The reader is not listed, at least not yet.
  boolean readerMissing() {
    return this == UNKNOWN_READER || this == NO_READERS;
  }
}
