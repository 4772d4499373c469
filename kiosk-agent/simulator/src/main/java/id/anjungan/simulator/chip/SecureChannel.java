package id.anjungan.simulator.chip;

import java.util.Arrays;
import java.util.Optional;

/// A reading session after authentication (profile, 3.1 step 3 and 3.2). The chip opens commands
/// and seals answers; the SAM seals commands and opens answers. The counter rises at each of them.
final class SecureChannel {

  private static final int PROTECTED = 0x04;
  private static final int LONGEST_BODY = 0xFF;
  private final byte[] key;
  private final byte[] macKey;
  private int n;

  private SecureChannel(byte[] key, byte[] macKey) {
    this.key = key;
    this.macKey = macKey;
  }

  static SecureChannel of(byte[] readingKey, byte[] samRandom, byte[] chipRandom) {
    byte[] key = Cryptography.hmac(readingKey, new byte[] {3}, samRandom, chipRandom);
    return new SecureChannel(key, Cryptography.hmac(key, Cryptography.ascii("mac")));
  }

  /// Whether a body can be a cryptogram and its MAC.
  static boolean isWhole(byte[] body) {
    return body.length >= Cryptography.BLOCK + Cryptography.MAC_LENGTH
        && body.length % Cryptography.BLOCK == 0;
  }

  /// The plain command inside a protected one.
  ///
  /// @return empty when the MAC or what it covers is wrong
  Optional<CommandApdu> openCommand(CommandApdu command) {
    return opened(command.data(), command.header())
        .flatMap(CommandApdu.Body::parse)
        .map(body ->
            new CommandApdu(
                command.cla() & ~PROTECTED,
                command.ins(),
                command.p1(),
                command.p2(),
                body.data(),
                body.le()));
  }

  /// @param dataAndWord data and inner status word
  byte[] sealAnswer(byte[] dataAndWord) {
    return sealed(dataAndWord, new byte[0]);
  }

  /// @param command a whole plain command, at least its header
  /// @return empty when the protected command would be too long
  Optional<byte[]> sealCommand(byte[] command) {
    byte[] header = Arrays.copyOf(command, 4);
    header[0] |= PROTECTED;
    byte[] plainBody = Arrays.copyOfRange(command, header.length, command.length);
    int length = Cryptography.pad(plainBody).length + Cryptography.MAC_LENGTH;
    if (length > LONGEST_BODY) {
      return Optional.empty();
    }
    byte[] body = sealed(plainBody, header);
    return Optional.of(
        Cryptography.concat(header, new byte[] {(byte) length}, body, new byte[] {0}));
  }

  /// Data and inner status word of an answer; empty when the MAC is wrong.
  Optional<byte[]> openAnswer(byte[] body) {
    return opened(body, new byte[0]).filter(inner -> inner.length >= 2);
  }

  private byte[] sealed(byte[] plain, byte[] header) {
    byte[] cryptogram = Cryptography.encrypt(key, Cryptography.pad(plain));
    byte[] mac = Cryptography.hmac8(macKey, Cryptography.counter(n), header, cryptogram);
    n++;
    return Cryptography.concat(cryptogram, mac);
  }

  private Optional<byte[]> opened(byte[] body, byte[] header) {
    int split = body.length - Cryptography.MAC_LENGTH;
    byte[] cryptogram = Arrays.copyOf(body, split);
    byte[] mac = Arrays.copyOfRange(body, split, body.length);
    if (!Cryptography.same(
        mac, Cryptography.hmac8(macKey, Cryptography.counter(n), header, cryptogram))) {
      return Optional.empty();
    }
    n++;
    return Cryptography.unpad(Cryptography.decrypt(key, cryptogram));
  }
}
