package id.anjungan.agent.clock;

/// Unpredictable values, handed in everywhere. A simulated life hands in a source of its own.
public interface IdSource {

  /// A random UUID, lower case.
  String uuid();

  /// @param length 1 to 64 @return unpredictable bytes
  byte[] bytes(int length);
}
