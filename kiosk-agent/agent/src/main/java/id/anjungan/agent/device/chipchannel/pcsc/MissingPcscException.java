package id.anjungan.agent.device.chipchannel.pcsc;

import java.io.Serial;

/// libpcsclite is not installed (code `PCSC_MISSING`). Next step: install the package libpcsclite1.
public final class MissingPcscException extends RuntimeException {

  @Serial private static final long serialVersionUID = 1;

  MissingPcscException(String file, Throwable cause) {
    super("PCSC_MISSING: " + file + " cannot be loaded; install libpcsclite1", cause);
  }
}
