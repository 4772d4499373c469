package id.anjungan.simulator.chip;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;

/// The permanent memory of one chip, kept in one file.
///
/// A change is written to a second file, forced to the disk and renamed over the first: after a
/// power cut the chip holds the state before or after a command, never between (profile, 6 "torn
/// write"). One chip owns its memory; it is not shared between processes.
public final class ChipMemory {

  private final Path file;
  private volatile ChipContent content;

  private ChipMemory(Path file, ChipContent content) {
    this.file = file;
    this.content = content;
  }

  /// The memory of a chip that was made before.
  ///
  /// @throws ChipMemoryException when the file is missing or is not the memory of a chip
  public static ChipMemory of(Path file) {
    try {
      return new ChipMemory(file, ChipContentJson.read(Files.readAllBytes(file)));
    } catch (IOException | IllegalArgumentException e) {
      throw new ChipMemoryException("not the memory of a chip", file, e);
    }
  }

  /// Makes a chip. An existing file is replaced.
  ///
  /// @throws ChipMemoryException when the file cannot be written
  public static ChipMemory create(Path file, ChipSpec spec) {
    ChipMemory memory = new ChipMemory(file, ChipContent.of(spec));
    memory.commit(memory.content);
    return memory;
  }

  ChipContent content() {
    return content;
  }

  /// Makes the content durable, then current.
  void commit(ChipContent next) {
    try {
      replace(ChipContentJson.write(next));
    } catch (IOException e) {
      throw new ChipMemoryException("the memory of a chip cannot be written", file, e);
    }
    content = next;
  }

  private void replace(byte[] bytes) throws IOException {
    Path beside = file.resolveSibling(file.getFileName() + ".new");
    try (FileChannel channel =
        FileChannel.open(
            beside,
            StandardOpenOption.CREATE,
            StandardOpenOption.TRUNCATE_EXISTING,
            StandardOpenOption.WRITE)) {
      writeAll(channel, ByteBuffer.wrap(bytes));
      channel.force(true);
    }
    Files.move(beside, file, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
    forceFolder(file.toAbsolutePath().resolveSibling(""));
  }

  private static void writeAll(FileChannel channel, ByteBuffer bytes) throws IOException {
    while (bytes.hasRemaining()) {
      channel.write(bytes);
    }
  }

  /// A rename is durable only once the folder is.
  private static void forceFolder(Path folder) throws IOException {
    try (FileChannel channel = FileChannel.open(folder, StandardOpenOption.READ)) {
      channel.force(true);
    }
  }
}
