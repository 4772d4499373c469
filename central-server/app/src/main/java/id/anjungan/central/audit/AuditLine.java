package id.anjungan.central.audit;

import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Instant;

/// One line of the chain.
///
/// @param n 1, 2, 3, ... without a gap
/// @param at the centre's time, whole milliseconds
/// @param actor `kiosk:STREET-01`, `street`, ...
/// @param action stable word: `FIRST_CHECK_MATCH`
/// @param subject pseudonym of a person, or `-`
/// @param detail chip UIDs, order ids, codes; never personal data
/// @param former digest of the line before, 32 bytes; zero for the first
/// @param digest of this line, 32 bytes
public record AuditLine(
    long n,
    Instant at,
    String actor,
    String action,
    String subject,
    String detail,
    byte[] former,
    byte[] digest) {

  public static final int DIGEST_LENGTH = 32;

  public AuditLine {
    former = former.clone();
    digest = digest.clone();
  }

  @Override
  public byte[] former() {
    return former.clone();
  }

  @Override
  public byte[] digest() {
    return digest.clone();
  }

  /// The line that follows one with the digest `former`.
  public static AuditLine following(
      byte[] former,
      long n,
      Instant at,
      String actor,
      String action,
      String subject,
      String detail) {
    byte[] digest = digestOf(former, n, at, actor, action, subject, detail);
    return new AuditLine(n, at, actor, action, subject, detail, former, digest);
  }

  /// Whether the digest is that of the content.
  public boolean holds() {
    byte[] right = digestOf(former, n, at, actor, action, subject, detail);
    return MessageDigest.isEqual(right, digest);
  }

  private static byte[] digestOf(byte[] former, long n, Instant at, String... texts) {
    ByteArrayOutputStream content = new ByteArrayOutputStream();
    content.writeBytes(former);
    content.writeBytes(ByteBuffer.allocate(16).putLong(n).putLong(at.toEpochMilli()).array());
    for (String text : texts) {
      byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
      content.writeBytes(ByteBuffer.allocate(4).putInt(bytes.length).array());
      content.writeBytes(bytes);
    }
    try {
      return MessageDigest.getInstance("SHA-256").digest(content.toByteArray());
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every JDK has SHA-256", e);
    }
  }
}
