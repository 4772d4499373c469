package id.anjungan.simulator.pcsc;

import org.jspecify.annotations.Nullable;

/// PC/SC cannot be started on this machine; the message says why and what to do.
public final class PcscUnavailableException extends RuntimeException {

  private static final long serialVersionUID = 1L;

  PcscUnavailableException(String causeAndNextStep, @Nullable Throwable cause) {
    super("PCSC_UNAVAILABLE: " + causeAndNextStep, cause);
  }
}
