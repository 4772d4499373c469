package id.anjungan.agent.link;

import java.nio.file.Path;

/// A key store or its password's file that cannot be read.
public final class UnusableKeyStoreException extends RuntimeException {

  private static final long serialVersionUID = 1L;

  public UnusableKeyStoreException(Path file, Throwable cause) {
    super("KEY_STORE_UNUSABLE: " + file + " must be a PKCS #12 store of that password", cause);
  }
}
