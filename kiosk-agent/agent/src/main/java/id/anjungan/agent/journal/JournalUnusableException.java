package id.anjungan.agent.journal;

import org.jspecify.annotations.Nullable;

/// A write or a force failed: nobody knows what is durable until the journal is opened anew.
///
/// Code JOURNAL_UNUSABLE. A failed force is never tried again: the system may have dropped the very
/// pages that it could not write. Next step: start the agent again; its recovery asks the sensors.
public final class JournalUnusableException extends RuntimeException {

  private static final long serialVersionUID = 1L;

  public JournalUnusableException(String what, @Nullable Throwable cause) {
    super("JOURNAL_UNUSABLE: " + what, cause);
  }
}
