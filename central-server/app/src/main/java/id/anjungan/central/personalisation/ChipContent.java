package id.anjungan.central.personalisation;

import id.anjungan.central.contract.CardFields;
import id.anjungan.central.contract.CardNumber;
import id.anjungan.central.contract.ChipUid;
import id.anjungan.central.resident.Biodata;
import java.util.Arrays;

/// The six written files of a chip, each exactly as it lies in the chip with its length prefix
/// (docs/ktp-el-test-profile.md 1). Prints their lengths only.
///
/// @param biodata 6FF1
/// @param photo 6FF2
/// @param signatureImage 6FF3, 924 bytes without prefix
/// @param minutiae1 6FF4
/// @param minutiae2 6FF5
/// @param digitalSignature 6FF6, r, s and 16 zero bytes
public record ChipContent(
    byte[] biodata,
    byte[] photo,
    byte[] signatureImage,
    byte[] minutiae1,
    byte[] minutiae2,
    byte[] digitalSignature) {

  public static final int FIRST_FILE = 0x6FF1;
  public static final int LAST_FILE = 0x6FF6;

  private static final int LONGEST_BIODATA = 1024;
  private static final int LONGEST_PHOTO = 4096;
  private static final int SIGNATURE_IMAGE = 924;
  private static final int LONGEST_MINUTIAE = 642;
  private static final int DIGITAL_SIGNATURE = 80;
  private static final int PREFIX = 2;

  /// @throws ContentTooLongException when a file is past its limit
  public ChipContent {
    refuseLonger("biodata", biodata, LONGEST_BIODATA);
    refuseLonger("photo", photo, LONGEST_PHOTO);
    refuseLonger("minutiae 1", minutiae1, LONGEST_MINUTIAE);
    refuseLonger("minutiae 2", minutiae2, LONGEST_MINUTIAE);
    if (signatureImage.length != SIGNATURE_IMAGE || digitalSignature.length != DIGITAL_SIGNATURE) {
      throw new IllegalArgumentException("signature image of 924, signature of 80 bytes expected");
    }
    biodata = biodata.clone();
    photo = photo.clone();
    signatureImage = signatureImage.clone();
    minutiae1 = minutiae1.clone();
    minutiae2 = minutiae2.clone();
    digitalSignature = digitalSignature.clone();
  }

  /// Fills and signs the files for one chip. Photo and records come without prefix.
  public static ChipContent of(
      ChipUid uid,
      CardFields fields,
      CardNumber cardNumber,
      byte[] photoJpeg,
      byte[] signature924,
      byte[] iso1,
      byte[] iso2,
      CardSigner signer) {
    byte[] biodata = prefixed(ChipBiodata.text(fields, cardNumber));
    byte[] photo = prefixed(photoJpeg);
    byte[] minutiae1 = prefixed(iso1);
    byte[] minutiae2 = prefixed(iso2);
    byte[] signed =
        ChipCrypto.join(uid.bytes(), biodata, photo, signature924, minutiae1, minutiae2);
    byte[] signature = Arrays.copyOf(signer.sign(signed), DIGITAL_SIGNATURE);
    return new ChipContent(biodata, photo, signature924, minutiae1, minutiae2, signature);
  }

  /// As the other, refusing fields that were made of another resident.
  public static ChipContent of(
      ChipUid uid,
      CardFields fields,
      Biodata biodata,
      CardNumber cardNumber,
      byte[] photoJpeg,
      byte[] signature924,
      byte[] iso1,
      byte[] iso2,
      CardSigner signer) {
    if (!fields.nik().equals(biodata.nik())) {
      throw new IllegalArgumentException("fields and biodata of one resident expected");
    }
    return of(uid, fields, cardNumber, photoJpeg, signature924, iso1, iso2, signer);
  }

  /// A file by its id, 6FF1 to 6FF6.
  public byte[] file(int fid) {
    return switch (fid) {
      case 0x6FF1 -> biodata.clone();
      case 0x6FF2 -> photo.clone();
      case 0x6FF3 -> signatureImage.clone();
      case 0x6FF4 -> minutiae1.clone();
      case 0x6FF5 -> minutiae2.clone();
      case 0x6FF6 -> digitalSignature.clone();
      default -> throw new IllegalArgumentException("file 6FF1 to 6FF6 expected");
    };
  }

  /// SHA-256 over 6FF1 to 6FF6 in order: what the lock proof vouches for (profile 3.3).
  public byte[] digest() {
    return ChipCrypto.sha256(
        biodata, photo, signatureImage, minutiae1, minutiae2, digitalSignature);
  }

  private static byte[] prefixed(byte[] content) {
    byte[] file = new byte[PREFIX + content.length];
    file[0] = (byte) (content.length >> 8);
    file[1] = (byte) content.length;
    System.arraycopy(content, 0, file, PREFIX, content.length);
    return file;
  }

  private static void refuseLonger(String file, byte[] content, int limit) {
    if (content.length > limit) {
      throw new ContentTooLongException(file, content.length, limit);
    }
  }

  @Override
  public byte[] biodata() {
    return biodata.clone();
  }

  @Override
  public byte[] photo() {
    return photo.clone();
  }

  @Override
  public byte[] signatureImage() {
    return signatureImage.clone();
  }

  @Override
  public byte[] minutiae1() {
    return minutiae1.clone();
  }

  @Override
  public byte[] minutiae2() {
    return minutiae2.clone();
  }

  @Override
  public byte[] digitalSignature() {
    return digitalSignature.clone();
  }

  @Override
  public String toString() {
    return "chip content, biodata " + biodata.length + ", photo " + photo.length + " bytes";
  }
}
