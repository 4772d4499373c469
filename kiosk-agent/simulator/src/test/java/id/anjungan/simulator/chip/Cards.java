package id.anjungan.simulator.chip;

import static id.anjungan.simulator.chip.Profile.ascii;
import static id.anjungan.simulator.chip.Profile.hex;
import static id.anjungan.simulator.chip.Profile.join;

import java.nio.ByteBuffer;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.security.Signature;
import java.security.interfaces.ECPublicKey;
import java.security.spec.ECGenParameterSpec;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.SplittableRandom;
import java.util.TreeMap;
import java.util.random.RandomGenerator;

/// Cards, keys and files for the tests.
final class Cards {

  static final byte[] UID = hex("80045A0102030405");
  static final String NIK = "9933150101900001";
  static final ChipMasterKeys MASTERS =
      new ChipMasterKeys(filled(32, 1), filled(32, 2), filled(32, 3));
  static final KeyPair SIGNER = signer();
  static final SamConfiguration SAM_CONFIGURATION =
      new SamConfiguration(filled(16, 4), filled(32, 5), hex("5A4D000000000001"));

  private Cards() {}

  static byte[] filled(int length, long seed) {
    byte[] bytes = new byte[length];
    random(seed).nextBytes(bytes);
    return bytes;
  }

  static RandomGenerator random(long seed) {
    return new SplittableRandom(seed);
  }

  static TestSam sam() {
    return new TestSam(
        SAM_CONFIGURATION, MASTERS.reading(), (ECPublicKey) SIGNER.getPublic(), random(6));
  }

  static KtpChip chip(Path folder, ChipSpec spec) {
    return KtpChip.load(ChipMemory.create(folder.resolve("chip.json"), spec), MASTERS, random(7));
  }

  static KtpChip blank(Path folder) {
    return chip(folder, ChipSpec.blank(UID));
  }

  static ChipSpec active(Map<Integer, byte[]> files) {
    return new ChipSpec(UID, 'A', ChipState.ACTIVE.code(), "C0000001", 51, files, false, false);
  }

  /// A file with its length prefix.
  static byte[] prefixed(byte[] content) {
    return join(ByteBuffer.allocate(2).putShort((short) content.length).array(), content);
  }

  static byte[] biodata(int length) {
    String fields = "\"" + NIK + "\",\"DUSUN UJI";
    StringBuilder text = new StringBuilder(fields);
    while (text.length() < length - 1) {
      text.append('X');
    }
    return prefixed(ascii(text.append('"').toString()));
  }

  /// Files whose lengths lie where a reader changes chunks.
  static Map<Integer, byte[]> files(int biodataLength, int photoLength, int minutiaeLength) {
    Map<Integer, byte[]> files = new TreeMap<>();
    files.put(0x6FF1, biodata(biodataLength));
    files.put(0x6FF2, prefixed(filled(photoLength, 11)));
    files.put(0x6FF3, filled(924, 12));
    files.put(0x6FF4, prefixed(filled(minutiaeLength, 13)));
    files.put(0x6FF5, prefixed(filled(minutiaeLength, 14)));
    return files;
  }

  static Map<Integer, byte[]> signed(Map<Integer, byte[]> files, byte[] uid) {
    Map<Integer, byte[]> whole = new LinkedHashMap<>(files);
    try {
      Signature signature = Signature.getInstance("SHA256withECDSAinP1363Format");
      signature.initSign(SIGNER.getPrivate());
      signature.update(uid);
      for (int id = 0x6FF1; id <= 0x6FF5; id++) {
        signature.update(files.get(id));
      }
      whole.put(0x6FF6, join(signature.sign(), new byte[16]));
    } catch (GeneralSecurityException e) {
      throw new AssertionError(e);
    }
    return whole;
  }

  private static KeyPair signer() {
    try {
      KeyPairGenerator generator = KeyPairGenerator.getInstance("EC");
      generator.initialize(new ECGenParameterSpec("secp256r1"));
      return generator.generateKeyPair();
    } catch (GeneralSecurityException e) {
      throw new AssertionError(e);
    }
  }
}
