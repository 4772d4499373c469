package id.anjungan.agent.journal;

import java.nio.file.Path;

/// Another process writes this journal. Code JOURNAL_BUSY. Next step: stop the other agent first.
public final class JournalBusyException extends RuntimeException {

  private static final long serialVersionUID = 1L;

  public JournalBusyException(Path folder) {
    super("JOURNAL_BUSY: another agent holds " + folder);
  }
}
