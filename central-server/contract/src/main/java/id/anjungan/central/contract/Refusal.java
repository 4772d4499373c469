package id.anjungan.central.contract;

import java.util.regex.Pattern;

/// A rule said no: stable code, cause and next step, in words that the citizen understands.
public record Refusal(String code, Text cause, Text nextStep) {

  private static final Pattern FORM = Pattern.compile("[A-Z][A-Z0-9_]{2,63}");

  public Refusal {
    if (!FORM.matcher(code).matches()) {
      throw new MalformedValueException("refusal code", "capitals, digits and _");
    }
  }
}
