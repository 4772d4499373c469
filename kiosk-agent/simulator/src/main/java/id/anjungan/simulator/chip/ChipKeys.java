package id.anjungan.simulator.chip;

/// The three keys that a chip carries, put in at its making (profile, 2). Prints nothing of them.
///
/// @param reading KR
/// @param writing KW
/// @param activation KA
record ChipKeys(byte[] reading, byte[] writing, byte[] activation) {

  @Override
  public String toString() {
    return "ChipKeys[masked]";
  }
}
