package id.anjungan.simulator.physics;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;

/// What is printed on the cards.
public final class Faces {

  private final TruthFolder folder;
  private final Cards cards;
  private final FaceReader reader;

  /// Reads the NIK that is printed on a front.
  @FunctionalInterface
  public interface FaceReader {

    /// The 16 digits, or empty when they cannot be read.
    Optional<String> nik(byte[] frontPng);
  }

  /// @param front PNG, 1016 x 648 @param back PNG, 1016 x 648
  public record Pictures(Path front, Path back) {}

  Faces(TruthFolder folder, Cards cards, FaceReader reader) {
    this.folder = folder;
    this.cards = cards;
    this.reader = reader;
  }

  /// The pictures of a printed card.
  public Optional<Pictures> of(String uid) {
    Path front = folder.face(uid, "front");
    Path back = folder.face(uid, "back");
    return Files.exists(front) && Files.exists(back)
        ? Optional.of(new Pictures(front, back))
        : Optional.empty();
  }

  void printed(Card card, byte[] front, byte[] back) {
    folder.write(folder.face(card.uid(), "front"), front);
    folder.write(folder.face(card.uid(), "back"), back);
    cards.put(card.printedWith(reader.nik(front).orElse(null)));
  }
}
