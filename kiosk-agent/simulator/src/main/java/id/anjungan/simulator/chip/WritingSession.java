package id.anjungan.simulator.chip;

import java.util.Optional;

/// A writing session between the centre and one blank (profile, 3.3).
final class WritingSession {

  private final byte[] key;
  private final byte[] macKey;
  private int n;

  private WritingSession(byte[] key, byte[] macKey) {
    this.key = key;
    this.macKey = macKey;
  }

  static WritingSession of(byte[] writingKey, byte[] challenge, byte[] centreRandom) {
    byte[] key =
        Cryptography.hmac(writingKey, Cryptography.ascii("session"), challenge, centreRandom);
    return new WritingSession(key, Cryptography.hmac(key, Cryptography.ascii("mac")));
  }

  /// Whether the MAC is right for this turn; if so the counter rises.
  boolean accepts(byte[] mac, byte[] header, byte[] rest) {
    byte[] expected = Cryptography.hmac8(macKey, Cryptography.counter(n), header, rest);
    boolean right = Cryptography.same(mac, expected);
    if (right) {
      n++;
    }
    return right;
  }

  /// @return empty when the padding is wrong
  Optional<byte[]> decipher(byte[] cipher) {
    return Cryptography.unpad(Cryptography.decrypt(key, cipher));
  }
}
