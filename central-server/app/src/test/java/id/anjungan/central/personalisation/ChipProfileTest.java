package id.anjungan.central.personalisation;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.nimbusds.jose.jwk.Curve;
import com.nimbusds.jose.jwk.ECKey;
import com.nimbusds.jose.jwk.gen.ECKeyGenerator;
import id.anjungan.central.contract.CardNumber;
import id.anjungan.central.contract.ChipUid;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.Signature;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.List;
import javax.crypto.Cipher;
import javax.crypto.Mac;
import javax.crypto.spec.IvParameterSpec;
import javax.crypto.spec.SecretKeySpec;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// The profile's page, followed step by step with the JDK's primitives alone, is the expectation.
class ChipProfileTest {

  private static final String MASTER =
      """
      {"test": true, "MR": "%s", "MW": "%s", "MA": "%s"}
      """
          .formatted("11".repeat(32), "22".repeat(32), "33".repeat(32));
  private static final ChipMaster KEYS = ChipMaster.ofJson(bytes(MASTER));
  private static final byte[] CHALLENGE = HexFormat.of().parseHex("0102030405060708");
  private static final byte[] R = HexFormat.of().parseHex("A1A2A3A4A5A6A7A8");
  private static final byte[] LOCK_NONCE = HexFormat.of().parseHex("F1F2F3F4F5F6F7F8");
  private static final byte[] UID = HexFormat.of().parseHex("80045A0000000017");

  @Test
  @DisplayName("The keys of a chip are HMACs of the masters over purpose and UID (profile 2)")
  void keysAreDerived() throws Exception {
    assertArrayEquals(hmac(Cards.filled(32, 0x11), bytes("read"), UID), KEYS.readingKey(Cards.UID));
    assertArrayEquals(
        hmac(Cards.filled(32, 0x22), bytes("write"), UID), KEYS.writingKey(Cards.UID));
    assertArrayEquals(
        hmac(Cards.filled(32, 0x33), bytes("activate"), UID), KEYS.activationKey(Cards.UID));
  }

  @Test
  @DisplayName("A fixed vector computed outside this program holds (profile 2)")
  void fixedVector() {
    assertEquals(
        "7ef3f41d29558ccb90b2e18e57d27af7ca4e2464466227d3e9411f708aa5c4dd",
        HexFormat.of().formatHex(KEYS.writingKey(Cards.UID)));
    assertEquals(
        "f8f92266bb105c884362c00903e19f7a",
        HexFormat.of().formatHex(ChipProofs.activation(KEYS, Cards.UID, LOCK_NONCE)));
  }

  @Test
  @DisplayName("A script begins, writes every byte of six files in order, and locks (REQ-049)")
  void scriptWritesTheContent() throws Exception {
    ChipContent content = content();
    List<byte[]> script = ChipScripts.wrap(KEYS, Cards.UID, CHALLENGE, R, content, Cards.NUMBER);
    byte[] kw = hmac(Cards.filled(32, 0x22), bytes("write"), UID);
    byte[] begin = join(hex("8050000010"), R, first8(hmac(kw, bytes("begin"), UID, CHALLENGE, R)));
    assertArrayEquals(begin, script.getFirst());

    byte[] session = hmac(kw, bytes("session"), CHALLENGE, R);
    byte[] macKey = hmac(session, bytes("mac"));
    byte[][] written = new byte[6][0];
    for (int n = 0; n < script.size() - 2; n++) {
      byte[] command = script.get(n + 1);
      byte[] cipher = Arrays.copyOfRange(command, 7, command.length - 8);
      byte[] mac =
          first8(
              hmac(
                  macKey,
                  counter(n),
                  hex("84D6"),
                  slice(command, 2, 4),
                  slice(command, 5, 7),
                  cipher));
      assertEquals(command.length - 5, command[4] & 0xFF);
      assertArrayEquals(mac, slice(command, command.length - 8, command.length));
      byte[] plain = unpadded(decrypt(slice(session, 0, 24), cipher));
      int file = (command[3] & 0xFF) - 0xF1;
      assertEquals(written[file].length, ByteBuffer.wrap(command).getShort(5));
      assertTrue(plain.length <= 0xD0);
      written[file] = join(written[file], plain);
    }
    for (int file = 0; file < 6; file++) {
      assertArrayEquals(content.file(0x6FF1 + file), written[file]);
    }
    byte[] number = bytes(Cards.NUMBER.value());
    byte[] lock = first8(hmac(macKey, counter(script.size() - 2), hex("84440000"), number));
    assertArrayEquals(join(hex("8444000010"), number, lock), script.getLast());
  }

  @Test
  @DisplayName("The lock proof vouches for UID, card number, nonce and every byte written")
  void lockProof() throws Exception {
    ChipContent content = content();
    byte[] files = new byte[0];
    for (int fid = 0x6FF1; fid <= 0x6FF6; fid++) {
      files = join(files, content.file(fid));
    }
    byte[] digest = MessageDigest.getInstance("SHA-256").digest(files);
    assertArrayEquals(digest, content.digest());
    byte[] kw = hmac(Cards.filled(32, 0x22), bytes("write"), UID);
    byte[] proof =
        slice(
            hmac(kw, bytes("locked"), UID, bytes(Cards.NUMBER.value()), LOCK_NONCE, digest), 0, 16);
    assertTrue(ChipProofs.lockProofHolds(KEYS, Cards.UID, Cards.NUMBER, LOCK_NONCE, proof, digest));
    assertFalse(
        ChipProofs.lockProofHolds(
            KEYS, new ChipUid("80045A0000000018"), Cards.NUMBER, LOCK_NONCE, proof, digest));
    assertFalse(
        ChipProofs.lockProofHolds(
            KEYS, Cards.UID, new CardNumber("K7F3Q0Z2"), LOCK_NONCE, proof, digest));
    assertFalse(ChipProofs.lockProofHolds(KEYS, Cards.UID, Cards.NUMBER, R, proof, digest));
    assertFalse(ChipProofs.lockProofHolds(KEYS, Cards.UID, Cards.NUMBER, LOCK_NONCE, proof, R));
    assertFalse(
        ChipProofs.lockProofHolds(
            KEYS, Cards.UID, Cards.NUMBER, LOCK_NONCE, slice(proof, 0, 15), digest));
  }

  @Test
  @DisplayName("Activation is the HMAC of the chip's own key over its UID and lock nonce")
  void activation() throws Exception {
    byte[] ka = hmac(Cards.filled(32, 0x33), bytes("activate"), UID);
    assertArrayEquals(
        slice(hmac(ka, bytes("activate"), UID, LOCK_NONCE), 0, 16),
        ChipProofs.activation(KEYS, Cards.UID, LOCK_NONCE));
  }

  @Test
  @DisplayName("The files lie as the profile says, and the signature holds over UID and files")
  void contentIsSigned() throws Exception {
    ECKey key = new ECKeyGenerator(Curve.P_256).keyID("TEST-card").generate();
    ChipContent content = content(key);
    String biodata =
        new String(content.biodata(), 2, content.biodata().length - 2, StandardCharsets.US_ASCII);
    assertEquals(biodata.length(), ByteBuffer.wrap(content.biodata()).getShort());
    assertEquals(
        "\"9903125203900001\",\"JL. \"\"MELATI\"\" 7\",\"003\",\"002\",\"GROBOGAN\",",
        biodata.substring(0, 61));
    assertTrue(
        biodata.endsWith(
            "\"SITI ELIA WULANDARI\",\"12-03-1990\",\"JAWA TENGAH\",\"SEUMUR HIDUP\","
                + "\"24-11-2026\",\"K7F3Q0Z1\",\"WNI\",\"WNI\""));
    Signature signature = Signature.getInstance("SHA256withECDSAinP1363Format");
    signature.initVerify(key.toECPublicKey());
    signature.update(UID);
    for (int fid = 0x6FF1; fid <= 0x6FF5; fid++) {
      signature.update(content.file(fid));
    }
    byte[] file = content.digitalSignature();
    assertEquals(80, file.length);
    assertTrue(signature.verify(slice(file, 0, 64)));
    assertArrayEquals(new byte[16], slice(file, 64, 80));
  }

  @Test
  @DisplayName("A photo, record or signature image that does not fit the chip is refused")
  void longContentIsRefused() throws Exception {
    CardSigner signer = CardSigner.ofJwk(bytes(key().toJSONString()));
    byte[] signature = new byte[924];
    byte[] iso = new byte[640];
    assertThrows(
        ContentTooLongException.class,
        () ->
            ChipContent.of(
                Cards.UID,
                Cards.fields(),
                Cards.NUMBER,
                new byte[4095],
                signature,
                iso,
                iso,
                signer));
    assertThrows(
        ContentTooLongException.class,
        () ->
            ChipContent.of(
                Cards.UID,
                Cards.fields(),
                Cards.NUMBER,
                new byte[9],
                signature,
                iso,
                new byte[641],
                signer));
    assertThrows(
        IllegalArgumentException.class,
        () ->
            ChipContent.of(
                Cards.UID,
                Cards.fields(),
                Cards.NUMBER,
                new byte[9],
                new byte[923],
                iso,
                iso,
                signer));
    assertThrows(IllegalArgumentException.class, () -> content().file(0x6FF0));
    assertThrows(
        IllegalArgumentException.class,
        () ->
            ChipContent.of(
                Cards.UID,
                Cards.fields(),
                Cards.foreigner().biodata(),
                Cards.NUMBER,
                new byte[9],
                signature,
                iso,
                iso,
                signer));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "[]",
        "{}",
        "{\"MR\":\"11\",\"MW\":\"22\",\"MA\":\"33\"}",
        "{\"MR\":\"xx\",\"MW\":\"22\",\"MA\":\"33\"}"
      })
  @DisplayName("A key file without three whole keys is refused, and no key is printed")
  void keyFilesAreChecked(String json) {
    assertThrows(UnreadableKeyException.class, () -> ChipMaster.ofJson(bytes(json)));
    assertThrows(UnreadableKeyException.class, () -> CardSigner.ofJwk(bytes(json)));
    assertThrows(UnreadableKeyException.class, () -> TokenSigner.ofJwk(bytes(json)));
    assertTrue(KEYS.test());
    assertFalse(KEYS.toString().contains("1111"));
  }

  @Test
  @DisplayName("A public key, or one of another curve, signs nothing")
  void otherKeysAreRefused() throws Exception {
    byte[] publicKey = bytes(key().toPublicJWK().toJSONString());
    assertThrows(UnreadableKeyException.class, () -> CardSigner.ofJwk(publicKey));
    byte[] other = bytes(new ECKeyGenerator(Curve.P_384).keyID("TEST-x").generate().toJSONString());
    assertThrows(UnreadableKeyException.class, () -> TokenSigner.ofJwk(other));
  }

  private static ECKey key() throws Exception {
    return new ECKeyGenerator(Curve.P_256).keyID("TEST-card").generate();
  }

  private static ChipContent content() throws Exception {
    return content(key());
  }

  private static ChipContent content(ECKey key) {
    return ChipContent.of(
        Cards.UID,
        Cards.fields(),
        Cards.citizen("1990-03-12").biodata(),
        Cards.NUMBER,
        Cards.filled(4094, 7),
        Cards.filled(924, 5),
        Cards.filled(640, 3),
        Cards.filled(210, 4),
        CardSigner.ofJwk(bytes(key.toJSONString())));
  }

  private static byte[] hmac(byte[] key, byte[]... parts) throws Exception {
    Mac mac = Mac.getInstance("HmacSHA256");
    mac.init(new SecretKeySpec(key, "HmacSHA256"));
    return mac.doFinal(join(parts));
  }

  private static byte[] decrypt(byte[] key, byte[] cipherText) throws Exception {
    Cipher cipher = Cipher.getInstance("DESede/CBC/NoPadding");
    cipher.init(
        Cipher.DECRYPT_MODE, new SecretKeySpec(key, "DESede"), new IvParameterSpec(new byte[8]));
    return cipher.doFinal(cipherText);
  }

  private static byte[] unpadded(byte[] padded) {
    int end = padded.length - 1;
    while (padded[end] == 0) {
      end--;
    }
    assertEquals((byte) 0x80, padded[end]);
    return Arrays.copyOf(padded, end);
  }

  private static byte[] join(byte[]... parts) {
    int length = 0;
    for (byte[] part : parts) {
      length += part.length;
    }
    ByteBuffer joined = ByteBuffer.allocate(length);
    for (byte[] part : parts) {
      joined.put(part);
    }
    return joined.array();
  }

  private static byte[] counter(int n) {
    return ByteBuffer.allocate(4).putInt(n).array();
  }

  private static byte[] first8(byte[] bytes) {
    return slice(bytes, 0, 8);
  }

  private static byte[] slice(byte[] bytes, int from, int to) {
    return Arrays.copyOfRange(bytes, from, to);
  }

  private static byte[] hex(String text) {
    return HexFormat.of().parseHex(text);
  }

  private static byte[] bytes(String text) {
    return text.getBytes(StandardCharsets.US_ASCII);
  }
}
