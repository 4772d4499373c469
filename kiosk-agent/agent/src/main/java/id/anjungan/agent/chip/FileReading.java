package id.anjungan.agent.chip;

import java.nio.ByteBuffer;
import java.util.Arrays;

/// Reads one file whole, in chunks (docs/ktp-el-test-profile.md 5).
///
/// A file with a length prefix is read 8 bytes first, to learn its length; the length is checked
/// against the file's limit before anything more is read.
final class FileReading {

  static final int FIRST = 8;

  private final FileSource source;
  private final int chunk;
  private final int lastMultiple;

  private FileReading(FileSource source, int chunk, int lastMultiple) {
    this.source = source;
    this.chunk = chunk;
    this.lastMultiple = lastMultiple;
  }

  static FileReading open(FileSource source) {
    return new FileReading(source, KtpCommands.FREE_CHUNK, 1);
  }

  static FileReading inSession(FileSource source) {
    return new FileReading(source, KtpCommands.PROTECTED_CHUNK, 1);
  }

  /// As in a session, the last length rounded up to a multiple of 8: the way minutiae are read.
  static FileReading ofMinutiae(FileSource source) {
    return new FileReading(source, KtpCommands.PROTECTED_CHUNK, 8);
  }

  /// @return the file as it lies in the chip, length prefix included, nothing behind its end
  byte[] whole(KtpFile file) throws DialogueBrokenException {
    source.select(file);
    if (!file.prefixed()) {
      return rest(file, new byte[0], file.limit());
    }
    byte[] first = source.read(0, FIRST);
    return rest(file, first, total(file, first));
  }

  private static int total(KtpFile file, byte[] first) throws DialogueBrokenException {
    if (first.length < KtpFile.PREFIX || first.length > FIRST) {
      throw malformed(file, first.length + " bytes in the first read");
    }
    int length = Short.toUnsignedInt(ByteBuffer.wrap(first).getShort());
    int total = KtpFile.PREFIX + length;
    if (length == 0 || total > file.limit()) {
      throw malformed(file, "length prefix " + length);
    }
    return total;
  }

  private byte[] rest(KtpFile file, byte[] first, int total) throws DialogueBrokenException {
    byte[] content = Arrays.copyOf(first, total);
    int at = Math.min(first.length, total);
    if (at < Math.min(FIRST, total) && file.prefixed()) {
      throw malformed(file, "ends before its length");
    }
    while (at < total) {
      at += next(file, content, at);
    }
    return content;
  }

  private int next(KtpFile file, byte[] content, int at) throws DialogueBrokenException {
    int wanted = Math.min(chunk, content.length - at);
    int asked = (wanted + lastMultiple - 1) / lastMultiple * lastMultiple;
    byte[] bytes = source.read(at, asked);
    if (bytes.length < wanted || bytes.length > asked) {
      throw malformed(file, bytes.length + " bytes at " + at + ", " + wanted + " were due");
    }
    System.arraycopy(bytes, 0, content, at, wanted);
    Arrays.fill(bytes, (byte) 0);
    return wanted;
  }

  private static DialogueBrokenException malformed(KtpFile file, String detail) {
    return new DialogueBrokenException(new Break.Malformed(file + ": " + detail));
  }
}
