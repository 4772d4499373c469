package id.anjungan.agent.journal;

import java.io.Closeable;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// Segments as files of one folder, held by one process at a time.
///
/// `force(false)` is fdatasync: it also makes the new length durable. A new file's name is durable
/// once its folder was forced.
public final class FileDisk implements JournalDisk, Closeable {

  private final Path folder;
  private final FileChannel lock;
  private @Nullable String openName;
  private @Nullable FileChannel open;

  private FileDisk(Path folder, FileChannel lock) {
    this.folder = folder;
    this.lock = lock;
  }

  /// Makes the folder when it is not there and locks it until [#close()].
  ///
  /// @throws JournalBusyException when another process has it
  public static FileDisk open(Path folder) throws IOException {
    Files.createDirectories(folder);
    FileChannel lock =
        FileChannel.open(
            folder.resolve("lock"), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
    if (tryLock(lock) == null) {
      lock.close();
      throw new JournalBusyException(folder);
    }
    return new FileDisk(folder, lock);
  }

  private static @Nullable FileLock tryLock(FileChannel lock) throws IOException {
    try {
      return lock.tryLock();
    } catch (OverlappingFileLockException e) {
      return null;
    }
  }

  @Override
  public List<String> segments() throws IOException {
    try (Stream<Path> files = Files.list(folder)) {
      return files
          .map(file -> file.getFileName().toString())
          .filter(name -> name.endsWith(".log"))
          .sorted()
          .toList();
    }
  }

  @Override
  public byte[] read(String segment) throws IOException {
    return Files.readAllBytes(folder.resolve(segment));
  }

  @Override
  public void create(String segment) throws IOException {
    closeSegment();
    open =
        FileChannel.open(
            folder.resolve(segment), StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE);
    openName = segment;
    open.force(true);
    try (FileChannel names = FileChannel.open(folder, StandardOpenOption.READ)) {
      names.force(true);
    }
  }

  @Override
  public void append(String segment, byte[] bytes) throws IOException {
    FileChannel channel = channel(segment);
    channel.position(channel.size());
    ByteBuffer buffer = ByteBuffer.wrap(bytes);
    while (buffer.hasRemaining()) {
      channel.write(buffer);
    }
  }

  @Override
  public void force(String segment) throws IOException {
    channel(segment).force(false);
  }

  @Override
  public void cut(String segment, long length) throws IOException {
    channel(segment).truncate(length).force(true);
  }

  @Override
  public void close() throws IOException {
    closeSegment();
    lock.close();
  }

  private FileChannel channel(String segment) throws IOException {
    if (open == null || !segment.equals(openName)) {
      closeSegment();
      open = FileChannel.open(folder.resolve(segment), StandardOpenOption.WRITE);
      openName = segment;
    }
    return open;
  }

  private void closeSegment() throws IOException {
    if (open != null) {
      open.close();
      open = null;
      openName = null;
    }
  }
}
