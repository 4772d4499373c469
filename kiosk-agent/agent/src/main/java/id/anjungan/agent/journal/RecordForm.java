package id.anjungan.agent.journal;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Instant;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/// A record as bytes: `FF 4A 52 31 | length 4 | n 8 | at 8 | kind 1+ | data 4+ | reports 4+ | hash
/// 32`.
///
/// Lengths are big-endian; `length` counts the whole record. The hash is SHA-256 over the hash of
/// the record before (zeros before the first) and all bytes of this one that stand before its hash:
/// one value is both checksum and chain.
final class RecordForm {

  /// Bytes of the longest record.
  static final int LONGEST = 1 << 17;

  static final int HASH = 32;

  /// FF occurs in no text of a record.
  private static final byte[] MAGIC = {(byte) 0xFF, 'J', 'R', '1'};

  private static final int FIXED = 4 + 4 + 8 + 8 + 1 + 4 + 4 + HASH;

  private final MessageDigest sha256;

  RecordForm() {
    try {
      sha256 = MessageDigest.getInstance("SHA-256");
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every JDK has SHA-256", e);
    }
  }

  /// @throws IllegalArgumentException when the record would be longer than [#LONGEST]
  byte[] write(JournalRecord written, byte[] before) {
    byte[] kind = written.kind().getBytes(StandardCharsets.US_ASCII);
    byte[] data = written.data().getBytes(StandardCharsets.UTF_8);
    byte[] reports = written.reports().getBytes(StandardCharsets.UTF_8);
    int length = FIXED + kind.length + data.length + reports.length;
    if (length > LONGEST) {
      throw new IllegalArgumentException("a record has at most " + LONGEST + " bytes");
    }
    ByteBuffer bytes = ByteBuffer.allocate(length).put(MAGIC).putInt(length);
    bytes.putLong(written.n()).putLong(written.at().toEpochMilli());
    bytes.put((byte) kind.length).put(kind);
    bytes.putInt(data.length).put(data);
    bytes.putInt(reports.length).put(reports);
    bytes.put(hash(before, bytes.array(), 0, length - HASH));
    return bytes.array();
  }

  /// The record at an offset if it is whole and continues the chain; null when it is not.
  @Nullable Read read(byte[] bytes, int at, byte[] before) {
    int length = lengthAt(bytes, at);
    if (length < 0) {
      return null;
    }
    byte[] hash = Arrays.copyOfRange(bytes, at + length - HASH, at + length);
    if (!MessageDigest.isEqual(hash, hash(before, bytes, at, length - HASH))) {
      return null;
    }
    return new Read(parse(bytes, at), length, hash);
  }

  /// Whether what cannot be read from an offset on may be the unfinished record of a power cut.
  ///
  /// It is not when anything there has the form of a whole record with another number, or of a
  /// second one: an append is forced before the next begins, so those were durable once.
  boolean mayBeUnfinished(byte[] bytes, int offset, long n) {
    if (lengthAt(bytes, offset) > 0 && numberAt(bytes, offset) != n) {
      return false;
    }
    for (int at = offset + 1; at + FIXED <= bytes.length; at++) {
      if (lengthAt(bytes, at) > 0) {
        return false;
      }
    }
    return bytes.length - offset <= LONGEST;
  }

  /// Parses a record that was checked before.
  JournalRecord parse(byte[] bytes, int at) {
    ByteBuffer from = ByteBuffer.wrap(bytes).position(at + 8);
    long n = from.getLong();
    Instant time = Instant.ofEpochMilli(from.getLong());
    String kind = text(from, from.get() & 0xFF);
    String data = text(from, from.getInt());
    String reports = text(from, from.getInt());
    return new JournalRecord(n, time, kind, data, reports);
  }

  /// Length of what looks like a record there, -1 when nothing does.
  int lengthAt(byte[] bytes, int at) {
    if (at + FIXED > bytes.length || !Arrays.equals(bytes, at, at + 4, MAGIC, 0, 4)) {
      return -1;
    }
    int length = ByteBuffer.wrap(bytes).getInt(at + 4);
    return length < FIXED || length > LONGEST || at + length > bytes.length ? -1 : length;
  }

  private static long numberAt(byte[] bytes, int at) {
    return ByteBuffer.wrap(bytes).getLong(at + 8);
  }

  private byte[] hash(byte[] before, byte[] bytes, int at, int length) {
    sha256.update(before);
    sha256.update(bytes, at, length);
    return sha256.digest();
  }

  private static String text(ByteBuffer from, int length) {
    byte[] text = new byte[length];
    from.get(text);
    return new String(text, StandardCharsets.UTF_8);
  }

  /// A record that was read, its length in bytes, and the hash that the next one continues.
  record Read(JournalRecord written, int length, byte[] hash) {}
}
