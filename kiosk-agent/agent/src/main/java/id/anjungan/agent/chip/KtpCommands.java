package id.anjungan.agent.chip;

import java.nio.ByteBuffer;

/// Plain command APDUs of the chip (docs/ktp-el-test-profile.md 3).
final class KtpCommands {

  static final int KTP_DF = 0x7F0A;

  /// Bytes of a challenge.
  static final int CHALLENGE = 8;

  /// Most bytes of one free read.
  static final int FREE_CHUNK = 0xF8;

  /// Most bytes of one read inside a reading session.
  static final int PROTECTED_CHUNK = 0xD0;

  private KtpCommands() {}

  static byte[] select(int file) {
    return new byte[] {0x00, (byte) 0xA4, 0x00, 0x00, 0x02, (byte) (file >> 8), (byte) file};
  }

  static byte[] read(int offset, int length) {
    return new byte[] {0x00, (byte) 0xB0, (byte) (offset >> 8), (byte) offset, (byte) length};
  }

  static byte[] challenge() {
    return new byte[] {0x00, (byte) 0x84, 0x00, 0x00, CHALLENGE};
  }

  static byte[] externalAuthenticate(byte[] cryptogram) {
    return withData(0x00820000, cryptogram);
  }

  static byte[] activate(byte[] activation) {
    return withData(0x80460000, activation);
  }

  /// @param header CLA INS P1 P2 as one number
  static byte[] withData(int header, byte[] data) {
    return ByteBuffer.allocate(5 + data.length)
        .putInt(header)
        .put((byte) data.length)
        .put(data)
        .array();
  }
}
