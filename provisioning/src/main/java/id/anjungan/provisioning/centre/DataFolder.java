package id.anjungan.provisioning.centre;

import java.io.Closeable;
import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;

/// The data folder of a centre, which one launcher at a time may use.
record DataFolder(Path path, FileChannel lockFile) implements Closeable {

  /// Takes the folder, makes it when it is missing, and ends what a killed launcher left behind.
  ///
  /// @throws WrongConfigurationException when it cannot be written or is in use
  static DataFolder take(Path path) {
    try {
      Files.createDirectories(path);
      Path lock = path.resolve("lock");
      DataFolder folder =
          new DataFolder(
              path, FileChannel.open(lock, StandardOpenOption.CREATE, StandardOpenOption.WRITE));
      folder.lock();
      Files.deleteIfExists(Ports.file(path));
      new Leftovers(path).end();
      return folder;
    } catch (IOException e) {
      throw new WrongConfigurationException("dataDir cannot be written: " + path, e);
    }
  }

  private void lock() throws IOException {
    FileLock lock = lockFile.tryLock();
    if (lock == null) {
      throw new WrongConfigurationException("dataDir is used by another centre: " + path, null);
    }
  }

  @Override
  public void close() throws IOException {
    lockFile.close();
  }
}
