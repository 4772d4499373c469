package id.anjungan.agent.journal;

import org.jspecify.annotations.Nullable;

/// What was durable once is not what is there now: the kiosk must not work until a person has
/// looked.
///
/// Code JOURNAL_DAMAGED; the agent exits with 4. Next step: keep the disk as it is, send it in,
/// start with an empty one (a new journal).
public final class JournalDamagedException extends RuntimeException {

  private static final long serialVersionUID = 1L;

  public JournalDamagedException(String what) {
    this(what, null);
  }

  public JournalDamagedException(String what, @Nullable Throwable cause) {
    super("JOURNAL_DAMAGED: " + what, cause);
  }
}
