package id.anjungan.simulator.chip;

import java.io.ByteArrayOutputStream;
import java.security.GeneralSecurityException;
import java.security.Signature;
import java.security.SignatureException;
import java.security.interfaces.ECPublicKey;
import java.util.Arrays;

/// The automatic verification of one card (profile, 4): what is read through the SAM is collected
/// in a fixed order, then compared with the card's digital signature.
final class SamVerification {

  private enum Phase {
    STARTED,
    SIGNATURE_GIVEN,
    BIODATA,
    PHOTO,
    DECIPHERING,
    STOPPED
  }

  private static final int SIGNATURE = 64;
  private final ECPublicKey key;
  private final ByteArrayOutputStream covered = new ByteArrayOutputStream();
  private byte[] signatureFile = {};
  private Phase phase = Phase.STARTED;

  SamVerification(ECPublicKey key, byte[] uid) {
    this.key = key;
    covered.writeBytes(uid);
  }

  StatusWord giveSignature(byte[] file) {
    if (phase != Phase.STARTED) {
      return StatusWord.CONDITIONS;
    }
    signatureFile = file.clone();
    return enter(Phase.SIGNATURE_GIVEN);
  }

  /// Data of a successful read that passed the SAM.
  void passed(byte[] data) {
    switch (phase) {
      case SIGNATURE_GIVEN, BIODATA -> {
        covered.writeBytes(data);
        phase = Phase.BIODATA;
      }
      case DECIPHERING -> covered.writeBytes(data);
      case STARTED, PHOTO, STOPPED -> {
        // Not covered by the signature at this time.
      }
    }
  }

  StatusWord givePhoto(byte[] chunk) {
    if (phase != Phase.BIODATA && phase != Phase.PHOTO) {
      return StatusWord.CONDITIONS;
    }
    covered.writeBytes(chunk);
    return enter(Phase.PHOTO);
  }

  StatusWord decipher() {
    return phase == Phase.PHOTO ? enter(Phase.DECIPHERING) : StatusWord.CONDITIONS;
  }

  StatusWord stop() {
    return phase == Phase.DECIPHERING ? enter(Phase.STOPPED) : StatusWord.CONDITIONS;
  }

  StatusWord verify() {
    if (phase != Phase.STOPPED) {
      return StatusWord.CONDITIONS;
    }
    return endsInZeros() && isSigned() ? StatusWord.SIGNATURE_VALID : StatusWord.SECURITY;
  }

  private StatusWord enter(Phase next) {
    phase = next;
    return StatusWord.OK;
  }

  private boolean endsInZeros() {
    for (int i = SIGNATURE; i < signatureFile.length; i++) {
      if (signatureFile[i] != 0) {
        return false;
      }
    }
    return true;
  }

  private boolean isSigned() {
    try {
      Signature signature = Signature.getInstance("SHA256withECDSAinP1363Format");
      signature.initVerify(key);
      signature.update(covered.toByteArray());
      return signature.verify(Arrays.copyOf(signatureFile, SIGNATURE));
    } catch (SignatureException e) {
      return false;
    } catch (GeneralSecurityException e) {
      throw new IllegalStateException("every JDK has ECDSA on P-256", e);
    }
  }
}
