package id.anjungan.simulator;

import id.anjungan.simulator.chip.ChipMasterKeys;
import id.anjungan.simulator.chip.ChipMemory;
import id.anjungan.simulator.chip.ChipSpec;
import id.anjungan.simulator.chip.ChipState;
import id.anjungan.simulator.chip.KtpChip;
import id.anjungan.simulator.chip.VirtualChip;
import id.anjungan.simulator.physics.ChipMaking;
import id.anjungan.simulator.physics.Chips;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.Map;
import java.util.Optional;
import java.util.SplittableRandom;

/// The chips of the test profile (`docs/ktp-el-test-profile.md`) in the cards of the cabinet.
final class StreetChips implements Chips {

  private static final int HEX = 16;

  private final ChipMasterKeys masters;
  private final SplittableRandom random;

  StreetChips(ChipMasterKeys masters, SplittableRandom random) {
    this.masters = masters;
    this.random = random;
  }

  @Override
  public void make(Path memory, ChipMaking making) {
    ChipMemory.create(memory, spec(making));
  }

  @Override
  public VirtualChip power(Path memory) {
    return chip(memory);
  }

  @Override
  public Optional<String> nik(Path memory) {
    return chip(memory).chipNik();
  }

  private KtpChip chip(Path memory) {
    return KtpChip.load(ChipMemory.of(memory), masters, ownRandom());
  }

  /// Chips are powered and asked by several threads: each has its own random numbers.
  private synchronized SplittableRandom ownRandom() {
    return random.split();
  }

  private static ChipSpec spec(ChipMaking making) {
    Map<Integer, byte[]> files = new HashMap<>();
    making.files().forEach((id, content) -> files.put(Integer.parseInt(id, HEX), content));
    return new ChipSpec(
        HexFormat.of().parseHex(making.uid()),
        making.type().name().charAt(0),
        ChipState.valueOf(making.state().name()).code(),
        making.cardNumber(),
        making.controlForm(),
        files,
        making.foreign(),
        false);
  }
}
