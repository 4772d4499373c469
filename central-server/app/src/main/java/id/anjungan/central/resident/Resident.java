package id.anjungan.central.resident;

import id.anjungan.central.contract.NoticeLanguage;
import org.jspecify.annotations.Nullable;

/// A person of the register, with what was recorded of photo and signature.
///
/// @param photo PNG or JPEG, null when none was recorded
/// @param signature PNG, null when none was recorded
public record Resident(
    Biodata biodata,
    NoticeLanguage language,
    byte @Nullable [] photo,
    byte @Nullable [] signature) {

  public Resident {
    photo = photo == null ? null : photo.clone();
    signature = signature == null ? null : signature.clone();
  }

  @Override
  public byte @Nullable [] photo() {
    return photo == null ? null : photo.clone();
  }

  @Override
  public byte @Nullable [] signature() {
    return signature == null ? null : signature.clone();
  }

  @Override
  public String toString() {
    return "resident " + biodata.nik();
  }
}
