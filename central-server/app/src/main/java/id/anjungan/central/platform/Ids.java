package id.anjungan.central.platform;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.security.SecureRandom;
import java.util.UUID;

/// Draws ids, nonces and card numbers that nobody can guess. Thread-safe.
@ApplicationScoped
public class Ids {

  private static final String CARD_NUMBER_SIGNS = "0123456789ABCDEFGHJKLMNPQRSTUVWXYZ";
  private static final int CARD_NUMBER_LENGTH = 8;

  private final SecureRandom random;

  @Inject
  public Ids(SecureRandom random) {
    this.random = random;
  }

  /// A lower-case UUID of version 4.
  public String uuid() {
    return UUID.randomUUID().toString();
  }

  public byte[] bytes(int count) {
    byte[] bytes = new byte[count];
    random.nextBytes(bytes);
    return bytes;
  }

  /// Eight digits or capitals without I and O, which people misread.
  public String cardNumber() {
    StringBuilder number = new StringBuilder(CARD_NUMBER_LENGTH);
    for (int i = 0; i < CARD_NUMBER_LENGTH; i++) {
      number.append(CARD_NUMBER_SIGNS.charAt(random.nextInt(CARD_NUMBER_SIGNS.length())));
    }
    return number.toString();
  }
}
