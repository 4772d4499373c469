package id.anjungan.agent.contract;

import com.fasterxml.jackson.annotation.JsonValue;

/// How a command ended; the subset of XFS4IoT that this door uses, in its words.
public enum CompletionCode {
  SUCCESS("success"),
  CANCELED("canceled"),
  TIME_OUT("timeOut"),
  DEVICE_NOT_READY("deviceNotReady"),
  INVALID_COMMAND("invalidCommand"),
  INVALID_REQUEST_ID("invalidRequestID"),
  UNSUPPORTED_COMMAND("unsupportedCommand"),
  INVALID_DATA("invalidData"),
  SEQUENCE_ERROR("sequenceError");

  private final String word;

  CompletionCode(String word) {
    this.word = word;
  }

  @JsonValue
  public String word() {
    return word;
  }
}
