package id.anjungan.simulator.chip;

import static id.anjungan.simulator.chip.Profile.ascii;
import static id.anjungan.simulator.chip.Profile.data;
import static id.anjungan.simulator.chip.Profile.decrypt;
import static id.anjungan.simulator.chip.Profile.encrypt;
import static id.anjungan.simulator.chip.Profile.first;
import static id.anjungan.simulator.chip.Profile.hex;
import static id.anjungan.simulator.chip.Profile.hmac;
import static id.anjungan.simulator.chip.Profile.join;
import static id.anjungan.simulator.chip.Profile.number;
import static id.anjungan.simulator.chip.Profile.pad;
import static id.anjungan.simulator.chip.Profile.part;
import static id.anjungan.simulator.chip.Profile.sw;
import static id.anjungan.simulator.chip.Profile.unpad;
import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigInteger;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.interfaces.ECPublicKey;
import java.util.Arrays;
import java.util.Base64;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class TestSamTest {

  private static final byte[] CHALLENGE = hex("0102030405060708");
  private final TestSam sam = Cards.sam();
  @TempDir Path folder;

  @Test
  @DisplayName("Every step of a session is what the profile's formulas give")
  void sessionByTheFormulas() {
    open();
    byte[] reading = hmac(Cards.MASTERS.reading(), ascii("read"), Cards.UID);
    byte[] answer = sam.transmit(cryptogramRequest());
    byte[] x = first(32, answer);
    assertArrayEquals(first(8, hmac(reading, new byte[] {1}, x)), part(answer, 32, 8));
    byte[] plain = decrypt(reading, x);
    byte[] samRandom = first(16, plain);
    assertArrayEquals(CHALLENGE, part(plain, 16, 8));
    assertArrayEquals(Cards.UID, part(plain, 24, 8));

    byte[] chipRandom = Cards.filled(16, 31);
    byte[] y = encrypt(reading, join(chipRandom, samRandom));
    byte[] fromChip = join(y, first(8, hmac(reading, new byte[] {2}, y)));
    assertEquals("9000", sw(sam.transmit(join(hex("00F2000028"), fromChip))));

    byte[] key = hmac(reading, new byte[] {3}, samRandom, chipRandom);
    byte[] macKey = hmac(key, ascii("mac"));
    byte[] wrapped = data(sam.transmit(hex("00F3000007 00A4000002 6FF1")));
    assertArrayEquals(hex("04A4000010"), first(5, wrapped));
    byte[] e = part(wrapped, 5, 8);
    assertArrayEquals(hex("02 6FF1"), unpad(decrypt(key, e)));
    assertArrayEquals(first(8, hmac(macKey, number(0), hex("04A40000"), e)), part(wrapped, 13, 8));
    assertEquals(0, wrapped[21]);

    byte[] inner = encrypt(key, pad(hex("6A82")));
    byte[] mac = first(8, hmac(macKey, number(1), inner));
    assertEquals("6A829000", Profile.hex(sam.transmit(join(hex("00F4000010"), inner, mac))));
  }

  @Test
  @DisplayName("Before it is opened a SAM does nothing, after three wrong tries nothing at all")
  void openingIsGuarded() {
    assertEquals("6985", sw(sam.transmit(hex("00F7000008"))));
    byte[] wrong = join(hex("00F0000020"), new byte[32]);
    assertEquals("6982", sw(sam.transmit(wrong)));
    assertEquals("6982", sw(sam.transmit(wrong)));
    assertEquals("6983", sw(sam.transmit(wrong)));
    assertEquals("6983", sw(sam.transmit(openCommand())));
    sam.powerOff();
    assertEquals("9000", sw(sam.transmit(openCommand())));
    assertEquals("5A4D0000000000019000", Profile.hex(sam.transmit(hex("00F7000008"))));
  }

  @Test
  @DisplayName("Without a session nothing is wrapped, unwrapped or verified")
  void nothingWithoutSession() {
    open();
    assertEquals("6985", sw(sam.transmit(hex("00F3000005 00B0000008"))));
    assertEquals("6985", sw(sam.transmit(join(hex("00F4000010"), new byte[16]))));
    assertEquals("6985", sw(sam.transmit(hex("00FA000000"))));
    assertEquals("6985", sw(sam.transmit(join(hex("00F2000028"), new byte[40]))));
  }

  @Test
  @DisplayName("A wrong answer of the chip ends the authentication")
  void wrongChipAnswer() {
    open();
    sam.transmit(cryptogramRequest());
    byte[] wrong = join(hex("00F2000028"), new byte[40]);
    assertEquals("6982", sw(sam.transmit(wrong)));
    assertEquals("6985", sw(sam.transmit(wrong)));
  }

  @Test
  @DisplayName("The form of card control and P2 must agree")
  void formsMustAgree() {
    open();
    byte[] request = cryptogramRequest();
    request[3] = 0;
    assertEquals("6700", sw(sam.transmit(request)));
    request[3] = 2;
    assertEquals("6A86", sw(sam.transmit(request)));
  }

  @ParameterizedTest
  @ValueSource(strings = {"00FA020000", "00FA040000", "00FA050000"})
  @DisplayName("A step of the verification out of its order is refused")
  void verificationOutOfOrder(String step) {
    Host host = inSession();
    host.samStep("00 FA 00 00 00", new byte[0]);
    assertEquals("6985", sw(sam.transmit(hex(step))));
    assertEquals("6985", sw(sam.transmit(hex("00FA030001 00"))));
  }

  @Test
  @DisplayName("The photo waits for the biodata, and a verdict is given once")
  void photoWaitsForBiodata() {
    Host host = inSession();
    host.samStep("00 FA 00 00 00", new byte[0]);
    host.samStep("00 FA 06 00 50", new byte[80]);
    assertEquals("6985", sw(sam.transmit(hex("00FA030001 00"))));
    host.wrapped(hex("00A4000002 6FF1"));
    assertEquals("6985", sw(sam.transmit(hex("00FA030001 00"))));
    host.wrapped(hex("00B0000008"));
    host.samStep("00 FA 03 00", hex("01 00"));
    host.samStep("00 FA 05 00 00", new byte[0]);
    host.samStep("00 FA 02 00 00", new byte[0]);
    assertEquals("6982", sw(sam.transmit(hex("00FA040000"))));
    assertEquals("6985", sw(sam.transmit(hex("00FA040000"))));
  }

  @Test
  @DisplayName("A second wrap waits until the first answer was unwrapped, a wrong answer ends it")
  void wrapAndUnwrapAlternate() {
    inSession();
    assertEquals("9000", sw(sam.transmit(hex("00F3000005 00B0000008"))));
    assertEquals("6985", sw(sam.transmit(hex("00F3000005 00B0000008"))));
    assertEquals("6982", sw(sam.transmit(join(hex("00F4000010"), new byte[16]))));
    assertEquals("6985", sw(sam.transmit(hex("00F3000005 00B0000008"))));
  }

  @Test
  @DisplayName("Reset forgets the session and keeps the SAM open")
  void resetForgets() {
    inSession();
    assertEquals("9000", sw(sam.transmit(hex("00FF000000"))));
    assertEquals("6985", sw(sam.transmit(hex("00F3000005 00B0000008"))));
    assertEquals("9000", sw(sam.transmit(cryptogramRequest())));
  }

  @Test
  @DisplayName("The street's SAM is made from its files; a wrong file is named")
  void madeFromFiles() throws Exception {
    Path samFile =
        Files.writeString(
            folder.resolve("sam.json"),
            "{\"test\": true, \"PCID\": \"%s\", \"CONF\": \"%s\", \"samUid\": \"%s\"}"
                .formatted(
                    Profile.hex(Cards.SAM_CONFIGURATION.pcid()),
                    Profile.hex(Cards.SAM_CONFIGURATION.conf()),
                    Profile.hex(Cards.SAM_CONFIGURATION.samUid())));
    Path masters =
        Files.writeString(
            folder.resolve("chip-master.json"),
            "{\"MR\": \"%s\", \"MW\": \"%s\", \"MA\": \"%s\"}"
                .formatted(
                    Profile.hex(Cards.MASTERS.reading()),
                    Profile.hex(Cards.MASTERS.writing()),
                    Profile.hex(Cards.MASTERS.activation())));
    Path key = Files.writeString(folder.resolve("key.jwk"), jwk("P-256"));
    TestSam loaded = TestSam.load(samFile, ChipMasterKeys.ofJson(masters), key, Cards.random(6));
    KtpChip chip =
        Cards.chip(folder, Cards.active(Cards.signed(Cards.files(400, 900, 300), Cards.UID)));
    assertEquals("0010", new Host(chip, loaded).read(Cards.UID).verdict());

    Path wrong = Files.writeString(folder.resolve("wrong.jwk"), jwk("P-384"));
    KeyFileException e = assertThrows(KeyFileException.class, () -> KeyFile.publicJwk(wrong));
    assertTrue(e.getMessage().contains("wrong.jwk"));
    assertThrows(KeyFileException.class, () -> ChipMasterKeys.ofJson(samFile));
    assertThrows(KeyFileException.class, () -> SamConfiguration.ofJson(folder.resolve("none")));
  }

  private static String jwk(String curve) {
    var point = ((ECPublicKey) Cards.SIGNER.getPublic()).getW();
    return "{\"kty\":\"EC\",\"crv\":\"%s\",\"kid\":\"TEST-1\",\"x\":\"%s\",\"y\":\"%s\"}"
        .formatted(curve, coordinate(point.getAffineX()), coordinate(point.getAffineY()));
  }

  private static String coordinate(BigInteger value) {
    byte[] bytes = value.toByteArray();
    byte[] whole = new byte[32];
    int length = Math.min(32, bytes.length);
    System.arraycopy(bytes, bytes.length - length, whole, 32 - length, length);
    return Base64.getUrlEncoder().withoutPadding().encodeToString(whole);
  }

  private void open() {
    assertEquals("9000", sw(sam.transmit(openCommand())));
  }

  private static byte[] openCommand() {
    byte[] value = Cards.SAM_CONFIGURATION.conf();
    byte[] twice = join(Cards.SAM_CONFIGURATION.pcid(), Cards.SAM_CONFIGURATION.pcid());
    for (int i = 0; i < value.length; i++) {
      value[i] ^= twice[i];
    }
    return join(hex("00F0000020"), value);
  }

  private static byte[] cryptogramRequest() {
    byte[] control = new byte[51];
    System.arraycopy(Cards.UID, 0, control, 2, 8);
    byte[] request = join(hex("00F1000143"), control, Cards.UID, CHALLENGE);
    return Arrays.copyOf(request, request.length);
  }

  private Host inSession() {
    KtpChip chip =
        Cards.chip(folder, Cards.active(Cards.signed(Cards.files(400, 900, 300), Cards.UID)));
    Host host = new Host(chip, sam);
    host.selectPlain(0x7F0A);
    host.open();
    host.authenticate(Cards.UID, host.control());
    return host;
  }
}
