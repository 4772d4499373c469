package id.anjungan.agent.chip;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Arrays;
import java.util.List;

/// All that one reading found, each file as it lies in the chip. Personal and biometric: it lives
/// within one call, prints masked and is wiped at its end.
///
/// @param signatureValid the SAM's verdict over UID and content
record KtpContent(
    CardControl control,
    byte[] biodata,
    byte[] photo,
    byte[] signatureImage,
    byte[] firstMinutiae,
    byte[] secondMinutiae,
    byte[] signature,
    boolean signatureValid)
    implements AutoCloseable {

  /// SHA-256 over the files in the order of their identifiers, 6FF1 to 6FF6.
  byte[] digest() {
    MessageDigest digest = sha256();
    files().forEach(digest::update);
    return digest.digest();
  }

  private List<byte[]> files() {
    return List.of(biodata, photo, signatureImage, firstMinutiae, secondMinutiae, signature);
  }

  private static MessageDigest sha256() {
    try {
      return MessageDigest.getInstance("SHA-256");
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java platform has SHA-256", e);
    }
  }

  @Override
  public void close() {
    files().forEach(file -> Arrays.fill(file, (byte) 0));
  }

  @Override
  public String toString() {
    return "content of " + control;
  }
}
