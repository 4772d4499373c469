package id.anjungan.agent.clock;

import java.security.SecureRandom;
import java.util.Base64;
import java.util.UUID;

/// Ids, nonces and secrets from one source of random bytes. Thread-safe.
public final class Ids implements IdSource {

  private static final int TOKEN_BYTES = 32;

  private final SecureRandom random;

  public Ids(SecureRandom random) {
    this.random = random;
  }

  /// Ids from the machine's own source.
  public static Ids ofMachine() {
    return new Ids(new SecureRandom());
  }

  /// A random UUID (RFC 9562, version 4) in lower case.
  @Override
  public String uuid() {
    byte[] bytes = bytes(16);
    bytes[6] = (byte) ((bytes[6] & 0x0F) | 0x40);
    bytes[8] = (byte) ((bytes[8] & 0x3F) | 0x80);
    return new UUID(number(bytes, 0), number(bytes, 8)).toString();
  }

  @Override
  public byte[] bytes(int count) {
    byte[] bytes = new byte[count];
    random.nextBytes(bytes);
    return bytes;
  }

  /// 256 random bits as text that fits into a header: the door's token.
  public String token() {
    return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes(TOKEN_BYTES));
  }

  private static long number(byte[] bytes, int from) {
    long number = 0;
    for (int i = from; i < from + 8; i++) {
      number = (number << 8) | (bytes[i] & 0xFF);
    }
    return number;
  }
}
