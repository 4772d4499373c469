package id.anjungan.afis;

import com.machinezoo.fingerprintio.TemplateFormatException;
import com.machinezoo.fingerprintio.iso19794p2v2005.Iso19794p2v2005Template;
import com.machinezoo.sourceafis.FingerprintCompatibility;
import com.machinezoo.sourceafis.FingerprintImage;
import com.machinezoo.sourceafis.FingerprintImageOptions;
import com.machinezoo.sourceafis.FingerprintTemplate;

/// The minutiae of one finger, ready to be compared. Immutable, safe between threads, prints
/// nothing of the finger.
public final class FingerTemplate {

  /// Bytes of the longest record that fits a chip file (docs/ktp-el-test-profile.md 1: 642 with its
  /// length prefix).
  public static final int LONGEST_ISO_RECORD = 640;

  private static final int LONGEST_SERIALISED = 20_000;

  private final FingerprintTemplate minutiae;

  private FingerTemplate(FingerprintTemplate minutiae) {
    this.minutiae = minutiae;
  }

  /// Finds the minutiae: 15 to 30 ms of one core. A picture without ridges gives an empty template;
  /// of one that is longer than two inches the part with the most ridges is looked at.
  public static FingerTemplate extract(FingerImage image) {
    if (!FingertipWindow.isNeeded(image)) {
      return ofPixels(image);
    }
    FingerImage tip = FingertipWindow.of(image);
    try {
      return ofPixels(tip);
    } finally {
      tip.wipe();
    }
  }

  private static FingerTemplate ofPixels(FingerImage image) {
    var options = new FingerprintImageOptions().dpi(image.dpi());
    var source = new FingerprintImage(image.width(), image.height(), image.pixels(), options);
    return new FingerTemplate(new FingerprintTemplate(source));
  }

  /// The form of the matching engine's version (CBOR), for the centre's own store. After an upgrade
  /// of the engine templates are made anew from images.
  public byte[] serialised() {
    return minutiae.toByteArray();
  }

  /// @throws UnreadableTemplateException when the bytes did not come from [#serialised()]
  public static FingerTemplate ofSerialised(byte[] bytes) {
    if (bytes.length == 0 || bytes.length > LONGEST_SERIALISED) {
      throw new UnreadableTemplateException("1 to 20000 bytes expected", null);
    }
    SerialisedForm.refuseOthers(bytes);
    return new FingerTemplate(new FingerprintTemplate(bytes));
  }

  /// An ISO/IEC 19794-2:2005 record with one view of this finger, at most [#LONGEST_ISO_RECORD]
  /// bytes. Of too many minutiae the outermost are left out: the middle of a finger is what another
  /// press shows again.
  ///
  /// @param isoFingerPosition 1 right thumb to 10 left little
  public byte[] isoRecord(int isoFingerPosition) {
    return IsoRecord.write(minutiae, isoFingerPosition);
  }

  /// @throws UnreadableTemplateException when it is no such record, or one of several views
  public static FingerTemplate ofIso(byte[] record) {
    Iso19794p2v2005Template read = IsoRecord.read(record);
    if (read.fingerprints.size() != 1) {
      throw new UnreadableTemplateException("one finger view expected", null);
    }
    try {
      return new FingerTemplate(FingerprintCompatibility.importTemplate(record));
    } catch (TemplateFormatException | IllegalArgumentException e) {
      throw new UnreadableTemplateException("an ISO/IEC 19794-2:2005 record expected", e);
    }
  }

  public int minutiaCount() {
    return IsoRecord.of(minutiae).fingerprints.getFirst().minutiae.size();
  }

  FingerprintTemplate engineTemplate() {
    return minutiae;
  }

  @Override
  public String toString() {
    return "finger template";
  }
}
