package id.anjungan.agent.chip;

/// Where files of a chip can be read: openly, or through a reading session.
interface FileSource {

  void select(KtpFile file) throws DialogueBrokenException;

  /// Reads from the selected file. @return the bytes asked for, or fewer at the end of the file
  byte[] read(int offset, int length) throws DialogueBrokenException;
}
