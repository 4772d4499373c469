package id.anjungan.central.contract;

/// An RFC 9457 problem document: the answer to a command that could not be carried out.
///
/// @param type `urn:anjungan:problem:` and the code in lower case
/// @param status HTTP status
/// @param code stable, capitals and `_`
/// @param retry whether the same command with the same key may succeed later
public record Problem(
    String type,
    String title,
    int status,
    String detail,
    String code,
    Text nextStep,
    boolean retry) {

  public static Problem of(int status, String code, String detail, Text nextStep, boolean retry) {
    String type = "urn:anjungan:problem:" + code.toLowerCase(java.util.Locale.ROOT);
    return new Problem(type, code, status, detail, code, nextStep, retry);
  }
}
