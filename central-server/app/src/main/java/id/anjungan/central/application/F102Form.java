package id.anjungan.central.application;

import com.fasterxml.jackson.annotation.JsonRawValue;
import id.anjungan.central.contract.Finger;
import id.anjungan.central.contract.WireCodec;
import id.anjungan.central.resident.Biodata;
import java.util.List;

/// The registration form F-1.02 (Permendagri 109/2019) as data: version, ticks, and the applicant's
/// particulars, so that the same record serves every service and a printed form (REQ-013, REQ-031).
///
/// @param reasons ticks of block II
/// @param attachments ticks of block III
/// @param applicant biodata of the register at that moment, JSON
/// @param signedWith the finger that stands for the signature (REQ-039)
record F102Form(
    String version,
    List<String> reasons,
    List<String> attachments,
    @JsonRawValue String applicant,
    String signedWith) {

  private static final String VERSION = "F-1.02 Permendagri 109/2019";

  /// Block II-II: C2, replacement because damaged. Block III: the damaged card, and the statement
  /// on the cause of the damage (REQ-016).
  static F102Form damagedCard(Biodata applicant, Finger finger) {
    return new F102Form(
        VERSION,
        List.of("II-II.C2"),
        List.of("III.KTP_EL_RUSAK", "III.SURAT_PERNYATAAN_PENYEBAB_RUSAK"),
        applicant.toJson(),
        finger.label());
  }

  String json() {
    return WireCodec.writeText(this);
  }

  @Override
  public String toString() {
    return version + " " + reasons;
  }
}
