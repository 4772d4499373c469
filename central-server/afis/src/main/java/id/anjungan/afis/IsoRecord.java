package id.anjungan.afis;

import static com.machinezoo.fingerprintio.TemplateFormat.ISO_19794_2_2005;
import static java.util.Comparator.comparingDouble;

import com.machinezoo.fingerprintio.TemplateFormatException;
import com.machinezoo.fingerprintio.iso19794p2v2005.Iso19794p2v2005Fingerprint;
import com.machinezoo.fingerprintio.iso19794p2v2005.Iso19794p2v2005Minutia;
import com.machinezoo.fingerprintio.iso19794p2v2005.Iso19794p2v2005Template;
import com.machinezoo.sourceafis.FingerprintCompatibility;
import com.machinezoo.sourceafis.FingerprintTemplate;
import java.nio.ByteBuffer;
import java.util.List;

/// ISO/IEC 19794-2:2005 records: 24 bytes of header, 4 of the view, 6 a minutia, 2 of extension
/// length.
final class IsoRecord {

  private static final int FIXED_BYTES = 30;
  private static final int MINUTIA_BYTES = 6;
  private static final int LENGTH_OFFSET = 8;
  private static final int POSITION_OFFSET = 24;
  private static final int LONGEST_READ = 4096;

  private IsoRecord() {}

  static Iso19794p2v2005Template of(FingerprintTemplate minutiae) {
    byte[] record = FingerprintCompatibility.exportTemplates(ISO_19794_2_2005, minutiae);
    return new Iso19794p2v2005Template(record);
  }

  static byte[] write(FingerprintTemplate minutiae, int position) {
    if (position < 1 || position > 10) {
      throw new IllegalArgumentException("finger position 1 to 10");
    }
    Iso19794p2v2005Template record = of(minutiae);
    Iso19794p2v2005Fingerprint view = record.fingerprints.getFirst();
    view.minutiae = mostCentral(view.minutiae);
    byte[] bytes = record.toByteArray();
    bytes[POSITION_OFFSET] = (byte) position;
    return bytes;
  }

  private static List<Iso19794p2v2005Minutia> mostCentral(List<Iso19794p2v2005Minutia> all) {
    int most = (FingerTemplate.LONGEST_ISO_RECORD - FIXED_BYTES) / MINUTIA_BYTES;
    double x = all.stream().mapToInt(m -> m.positionX).average().orElse(0);
    double y = all.stream().mapToInt(m -> m.positionY).average().orElse(0);
    return all.stream()
        .sorted(comparingDouble(m -> Math.hypot(m.positionX - x, m.positionY - y)))
        .limit(most)
        .toList();
  }

  static Iso19794p2v2005Template read(byte[] record) {
    if (record.length < FIXED_BYTES || record.length > LONGEST_READ) {
      throw new UnreadableTemplateException("30 to 4096 bytes expected", null);
    }
    if (ByteBuffer.wrap(record).getInt(LENGTH_OFFSET) != record.length) {
      throw new UnreadableTemplateException("a record as long as it says expected", null);
    }
    try {
      return new Iso19794p2v2005Template(record);
    } catch (TemplateFormatException | IllegalArgumentException e) {
      throw new UnreadableTemplateException("an ISO/IEC 19794-2:2005 record expected", e);
    }
  }
}
