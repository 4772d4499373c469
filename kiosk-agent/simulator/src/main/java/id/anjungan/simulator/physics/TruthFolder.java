package id.anjungan.simulator.physics;

import static java.nio.file.StandardCopyOption.ATOMIC_MOVE;
import static java.nio.file.StandardCopyOption.REPLACE_EXISTING;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Optional;

/// The folder of truth. A file in it is whole at every instant: written beside and put in place by
/// a rename.
public final class TruthFolder {

  private final Path folder;

  public TruthFolder(Path folder) {
    this.folder = folder;
    for (String room : new String[] {"chips", "faces", "receipts"}) {
      make(folder.resolve(room));
    }
  }

  public Path chip(String uid) {
    return folder.resolve("chips").resolve(uid + ".json");
  }

  Path face(String uid, String side) {
    return folder.resolve("faces").resolve(uid + "-" + side + ".png");
  }

  Path receipt(int number, String kind) {
    return folder.resolve("receipts").resolve(String.format("%05d.%s", number, kind));
  }

  Path file(String name) {
    return folder.resolve(name);
  }

  Optional<byte[]> read(Path file) {
    try {
      return Files.exists(file) ? Optional.of(Files.readAllBytes(file)) : Optional.empty();
    } catch (IOException e) {
      throw new TruthLostException(file, e);
    }
  }

  void write(Path file, byte[] content) {
    Path beside = file.resolveSibling(file.getFileName() + ".new");
    try {
      Files.write(beside, content);
      try (FileChannel written = FileChannel.open(beside, StandardOpenOption.WRITE)) {
        written.force(true);
      }
      Files.move(beside, file, ATOMIC_MOVE, REPLACE_EXISTING);
    } catch (IOException e) {
      throw new TruthLostException(file, e);
    }
  }

  private static void make(Path room) {
    try {
      Files.createDirectories(room);
    } catch (IOException e) {
      throw new TruthLostException(room, e);
    }
  }
}
