package id.anjungan.simulator.chip;

import static id.anjungan.simulator.chip.Profile.ascii;
import static id.anjungan.simulator.chip.Profile.encrypt;
import static id.anjungan.simulator.chip.Profile.first;
import static id.anjungan.simulator.chip.Profile.hex;
import static id.anjungan.simulator.chip.Profile.hmac;
import static id.anjungan.simulator.chip.Profile.join;
import static id.anjungan.simulator.chip.Profile.number;
import static id.anjungan.simulator.chip.Profile.pad;

import java.nio.ByteBuffer;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/// The centre of the profile's sections 3.3 and 3.4: it wraps every writing command for one chip.
final class Centre {

  private final byte[] uid;
  private final byte[] writing;
  private final byte[] activation;
  private byte[] session = {};
  private byte[] macKey = {};
  private int n;

  Centre(byte[] uid) {
    this.uid = uid;
    this.writing = hmac(Cards.MASTERS.writing(), ascii("write"), uid);
    this.activation = hmac(Cards.MASTERS.activation(), ascii("activate"), uid);
  }

  byte[] begin(byte[] challenge) {
    byte[] own = Cards.filled(8, 21);
    session = hmac(writing, ascii("session"), challenge, own);
    macKey = hmac(session, ascii("mac"));
    n = 0;
    byte[] mac = first(8, hmac(writing, ascii("begin"), uid, challenge, own));
    return join(hex("80 50 00 00 10"), own, mac);
  }

  byte[] write(int id, int offset, byte[] content) {
    byte[] header = hex("84 D6 %04X".formatted(id));
    byte[] covered =
        join(
            ByteBuffer.allocate(2).putShort((short) offset).array(),
            encrypt(session, pad(content)));
    byte[] body = join(covered, mac(header, covered));
    return join(header, new byte[] {(byte) body.length}, body);
  }

  byte[] lock(String cardNumber) {
    byte[] header = hex("84 44 00 00");
    byte[] body = join(ascii(cardNumber), mac(header, ascii(cardNumber)));
    return join(header, new byte[] {(byte) body.length}, body);
  }

  private byte[] mac(byte[] header, byte[] covered) {
    byte[] mac = first(8, hmac(macKey, number(n), header, covered));
    n++;
    return mac;
  }

  byte[] activate(byte[] lockNonce) {
    byte[] shown = first(16, hmac(activation, ascii("activate"), uid, lockNonce));
    return join(hex("80 46 00 00 10"), shown);
  }

  /// What the chip's proof must be.
  byte[] proof(String cardNumber, byte[] lockNonce, Map<Integer, byte[]> files) {
    try {
      MessageDigest digest = MessageDigest.getInstance("SHA-256");
      for (int id = 0x6FF1; id <= 0x6FF6; id++) {
        digest.update(files.get(id));
      }
      return first(
          16, hmac(writing, ascii("locked"), uid, ascii(cardNumber), lockNonce, digest.digest()));
    } catch (GeneralSecurityException e) {
      throw new AssertionError(e);
    }
  }

  /// Every command that writes these files, in chunks of 208 bytes.
  List<byte[]> script(Map<Integer, byte[]> files) {
    List<byte[]> commands = new ArrayList<>();
    files.forEach((id, content) -> {
      for (int offset = 0; offset < content.length; offset += 208) {
        int length = Math.min(208, content.length - offset);
        commands.add(write(id, offset, Profile.part(content, offset, length)));
      }
    });
    return commands;
  }
}
