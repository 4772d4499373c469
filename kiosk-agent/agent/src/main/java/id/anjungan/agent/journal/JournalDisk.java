package id.anjungan.agent.journal;

import java.io.IOException;
import java.util.List;

/// The little that a journal asks of a disk. Calls from one thread.
///
/// What was appended is durable only when [#force] has returned. After a power cut any part of what
/// was appended since may be there, or none. After an [IOException] nothing more may be assumed of
/// that segment until it was read again.
public interface JournalDisk {

  /// Names of all segments, in ascending order.
  List<String> segments() throws IOException;

  byte[] read(String segment) throws IOException;

  /// Makes an empty segment whose name is durable when this returns.
  void create(String segment) throws IOException;

  void append(String segment, byte[] bytes) throws IOException;

  void force(String segment) throws IOException;

  /// Takes off what lies behind a length, durably.
  void cut(String segment, long length) throws IOException;
}
