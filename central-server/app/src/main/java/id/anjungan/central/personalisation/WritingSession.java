package id.anjungan.central.personalisation;

import id.anjungan.central.contract.CardNumber;
import id.anjungan.central.contract.ChipUid;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;

/// The centre's side of one writing session. Used once, by one thread: each command counts.
final class WritingSession {

  private static final int CIPHER_KEY = 24;
  private static final int CHALLENGE = 8;

  private final byte[] cipherKey;
  private final byte[] macKey;
  private int n;

  private WritingSession(byte[] cipherKey, byte[] macKey) {
    this.cipherKey = cipherKey;
    this.macKey = macKey;
  }

  static WritingSession of(byte[] writingKey, byte[] challenge, byte[] r) {
    if (challenge.length != CHALLENGE || r.length != CHALLENGE) {
      throw new IllegalArgumentException("challenge and R of 8 bytes each expected");
    }
    byte[] session = ChipCrypto.hmac(writingKey, ascii("session"), challenge, r);
    return new WritingSession(
        Arrays.copyOf(session, CIPHER_KEY), ChipCrypto.hmac(session, ascii("mac")));
  }

  static byte[] begin(byte[] writingKey, ChipUid uid, byte[] challenge, byte[] r) {
    byte[] mac = ChipCrypto.hmac8(writingKey, ascii("begin"), uid.bytes(), challenge, r);
    return command(new byte[] {(byte) 0x80, 0x50, 0, 0}, r, mac);
  }

  byte[] write(int fid, int offset, byte[] content) {
    byte[] header = {(byte) 0x84, (byte) 0xD6, (byte) (fid >> 8), (byte) fid};
    byte[] place = {(byte) (offset >> 8), (byte) offset};
    byte[] cipher = ChipCrypto.encrypt(cipherKey, ChipCrypto.padded(content));
    return command(header, place, cipher, mac(header, place, cipher));
  }

  byte[] lock(CardNumber cardNumber) {
    byte[] header = {(byte) 0x84, 0x44, 0, 0};
    byte[] number = ascii(cardNumber.value());
    return command(header, number, mac(header, number));
  }

  private byte[] mac(byte[]... parts) {
    byte[] mac = ChipCrypto.hmac8(macKey, ChipCrypto.counter(n), ChipCrypto.join(parts));
    n++;
    return mac;
  }

  private static byte[] command(byte[] header, byte[]... parts) {
    byte[] data = ChipCrypto.join(parts);
    return ChipCrypto.join(header, new byte[] {(byte) data.length}, data);
  }

  private static byte[] ascii(String text) {
    return text.getBytes(StandardCharsets.US_ASCII);
  }
}
