package id.anjungan.simulator.physics;

import id.anjungan.simulator.chip.VirtualChip;
import java.nio.file.Path;
import java.util.Optional;

/// Makes chips and brings them to life. One file is one chip's permanent memory.
public interface Chips {

  /// Makes a chip; every later change is in the file before its command is answered.
  ///
  /// @throws IllegalArgumentException when the making contradicts the profile
  void make(Path memory, ChipMaking making);

  /// The chip of this memory, freshly powered: RAM empty.
  VirtualChip power(Path memory);

  /// The NIK in the chip's biodata; empty in a chip that is not personalised.
  Optional<String> nik(Path memory);
}
