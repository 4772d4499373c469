package id.anjungan.central.contract;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Arrays;
import java.util.Base64;

/// Bytes on the wire, as base64. Copied in and out, equal by content, printed as their length only.
public final class Blob {

  private final byte[] bytes;

  public Blob(byte[] bytes) {
    this.bytes = bytes.clone();
  }

  @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
  public static Blob ofBase64(String text) {
    try {
      return new Blob(Base64.getDecoder().decode(text));
    } catch (IllegalArgumentException e) {
      throw new MalformedValueException("blob", "base64");
    }
  }

  @JsonValue
  public String base64() {
    return Base64.getEncoder().encodeToString(bytes);
  }

  public byte[] bytes() {
    return bytes.clone();
  }

  public int length() {
    return bytes.length;
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof Blob blob && Arrays.equals(bytes, blob.bytes);
  }

  @Override
  public int hashCode() {
    return Arrays.hashCode(bytes);
  }

  @Override
  public String toString() {
    return bytes.length + " bytes";
  }
}
