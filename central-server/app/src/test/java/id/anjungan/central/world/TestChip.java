package id.anjungan.central.world;

import id.anjungan.central.contract.Blob;
import id.anjungan.central.contract.CardNumber;
import id.anjungan.central.contract.ChipScript;
import id.anjungan.central.contract.ChipUid;
import id.anjungan.central.contract.LockProof;
import id.anjungan.central.contract.ReadBack;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import javax.crypto.Cipher;
import javax.crypto.Mac;
import javax.crypto.spec.IvParameterSpec;
import javax.crypto.spec.SecretKeySpec;

/// A blank's chip, written from docs/ktp-el-test-profile.md 3.3 apart from the centre's own
/// classes: it takes a script as a real one would and proves what it holds.
public final class TestChip {

  private static final byte[] CHALLENGE = HexFormat.of().parseHex("1122334455667788");
  private static final byte[] LOCK_NONCE = HexFormat.of().parseHex("A1A2A3A4A5A6A7A8");

  private final ChipUid uid;
  private final byte[] writingKey;
  private final Map<Integer, byte[]> files = new TreeMap<>();

  public TestChip(ChipUid uid) {
    this.uid = uid;
    this.writingKey = hmac(master("MW"), ascii("write"), uid.bytes());
  }

  public Blob challenge() {
    return new Blob(CHALLENGE);
  }

  /// Takes BEGIN, the writes and LOCK.
  public LockProof write(ChipScript script, CardNumber number) {
    byte[] begin = script.commands().getFirst().bytes();
    byte[] r = Arrays.copyOfRange(begin, 5, 13);
    byte[] session = hmac(writingKey, ascii("session"), CHALLENGE, r);
    script.commands().subList(1, script.commands().size() - 1).stream()
        .map(Blob::bytes)
        .forEach(command -> write(session, command));
    byte[] proof =
        hmac(writingKey, ascii("locked"), uid.bytes(), ascii(number.value()), LOCK_NONCE, digest());
    return new LockProof(new Blob(LOCK_NONCE), new Blob(Arrays.copyOf(proof, 16)));
  }

  /// A proof that no chip would give.
  public LockProof falseProof() {
    return new LockProof(new Blob(LOCK_NONCE), new Blob(new byte[16]));
  }

  private void write(byte[] session, byte[] command) {
    int fid = number(command, 2);
    int length = command[4] & 0xFF;
    int offset = number(command, 5);
    byte[] plain = decrypted(session, Arrays.copyOfRange(command, 7, 5 + length - 8));
    int end = plain.length - 1;
    while (plain[end] != (byte) 0x80) {
      end--;
    }
    byte[] before = files.getOrDefault(fid, new byte[0]);
    byte[] after = Arrays.copyOf(before, Math.max(before.length, offset + end));
    System.arraycopy(plain, 0, after, offset, end);
    files.put(fid, after);
  }

  private static int number(byte[] bytes, int at) {
    return ByteBuffer.wrap(bytes).getChar(at);
  }

  private static byte[] decrypted(byte[] session, byte[] cipher) {
    try {
      Cipher des = Cipher.getInstance("DESede/CBC/NoPadding");
      des.init(
          Cipher.DECRYPT_MODE,
          new SecretKeySpec(session, 0, 24, "DESede"),
          new IvParameterSpec(new byte[8]));
      return des.doFinal(cipher);
    } catch (GeneralSecurityException e) {
      throw new IllegalStateException(e);
    }
  }

  /// What a SAM would read back.
  public ReadBack read() {
    return new ReadBack(record(0x6FF4), record(0x6FF5), new Blob(digest()), true);
  }

  private Blob record(int fid) {
    byte[] file = files.get(fid);
    return new Blob(Arrays.copyOfRange(file, 2, file.length));
  }

  private byte[] digest() {
    ByteArrayOutputStream all = new ByteArrayOutputStream();
    files.values().forEach(all::writeBytes);
    try {
      return MessageDigest.getInstance("SHA-256").digest(all.toByteArray());
    } catch (GeneralSecurityException e) {
      throw new IllegalStateException(e);
    }
  }

  /// What activates this chip.
  public Blob activation() {
    byte[] key = hmac(master("MA"), ascii("activate"), uid.bytes());
    byte[] value = hmac(key, ascii("activate"), uid.bytes(), LOCK_NONCE);
    return new Blob(Arrays.copyOf(value, 16));
  }

  private static byte[] hmac(byte[] key, byte[]... parts) {
    try {
      Mac mac = Mac.getInstance("HmacSHA256");
      mac.init(new SecretKeySpec(key, "HmacSHA256"));
      for (byte[] part : parts) {
        mac.update(part);
      }
      return mac.doFinal();
    } catch (GeneralSecurityException e) {
      throw new IllegalStateException(e);
    }
  }

  private static byte[] ascii(String text) {
    return text.getBytes(StandardCharsets.US_ASCII);
  }

  private static byte[] master(String name) {
    try {
      String json = Files.readString(TestWorld.keys().resolve("chip-master.json"));
      Matcher key = Pattern.compile("\"" + name + "\": \"([0-9A-F]{64})\"").matcher(json);
      if (!key.find()) {
        throw new IllegalStateException("no master " + name);
      }
      return HexFormat.of().parseHex(key.group(1));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
