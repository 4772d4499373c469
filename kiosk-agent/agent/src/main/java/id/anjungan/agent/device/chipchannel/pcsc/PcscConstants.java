package id.anjungan.agent.device.chipchannel.pcsc;

/// Constants and layouts of `pcsclite.h` and `winscard.h` on 64-bit Linux.
final class PcscConstants {

  static final long SCOPE_SYSTEM = 2;

  /// Nobody else may talk to a chip in the midst of a session.
  static final long SHARE_EXCLUSIVE = 1;

  /// T=0 or T=1, as the chip's ATR says.
  static final long ANY_PROTOCOL = 3;

  static final long UNPOWER_CARD = 2;

  static final long STATE_UNAWARE = 0;
  static final long STATE_CHANGED = 0x0002;
  static final long STATE_EMPTY = 0x0010;
  static final long STATE_PRESENT = 0x0020;
  static final long STATE_MUTE = 0x0200;

  /// `SCARD_READERSTATE`: name, user data, current state, event state, ATR length, ATR (33).
  static final long READER_STATE_SIZE = 80;

  static final long READER_NAME_AT = 0;
  static final long CURRENT_STATE_AT = 16;
  static final long EVENT_STATE_AT = 24;

  /// The name under which arrival and departure of readers can be waited for.
  static final String NEW_READERS = "\\\\?PnP?\\Notification";

  /// Longest short answer: 256 bytes and the status word.
  static final int ANSWER = 258;

  private PcscConstants() {}
}
