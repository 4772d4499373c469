package id.anjungan.simulator.physics;

import java.util.Arrays;
import java.util.Optional;

/// What can go wrong in the matter of a cabinet. A fault that happens `once` switches itself off
/// when it has struck.
public enum Fault {
  FINGER_NONE("the sensor sees no finger, whatever is pressed on it"),
  FINGER_POOR("every impression is faint and noisy"),
  ACCEPTOR_JAM("a card that the acceptor moves gets stuck"),
  ACCEPTOR_BIN_FULL("the acceptor's bin is full"),
  ACCEPTOR_NO_RETURN("the acceptor cannot push a card out to the mouth"),
  HOPPER_EMPTY("the hopper feeds nothing"),
  HOPPER_JAM("a blank that the hopper moves gets stuck"),
  HOPPER_BIN_FULL("the hopper's error bin is full"),
  DEAD_BLANK("the next blank fed has a dead chip", true),
  DEAD_BLANKS("every blank fed has a dead chip"),
  WRITE_FAULT("the chip of the next blank fed fails while it is written", true),
  WRITE_FAULTS("the chip of every blank fed fails while it is written"),
  DEAD_CHIP("the chip of the old card does not answer"),
  TORN_OFF("the chip of the old card is gone in the middle of its reading"),
  PRINTER_JAM("a card that the printer moves gets stuck"),
  PRINTER_COVER("the printer's cover is open"),
  PRINT_FAULT("the next print fails", true),
  PRINT_FAULTS("every print fails"),
  RIBBON_END("the ribbon is at its end"),
  REJECT_FULL("the printer's reject box is full"),
  NOT_TAKEN("for the citizen's script: the card is left at the bezel"),
  SAM_MISSING("the SAM is not in its slot"),
  PAPER_OUT("no receipt paper"),
  PAPER_NEAR_END("the receipt paper nears its end"),
  CUTTER_FAULT("the receipt printer's cutter is stuck"),
  MAINS_OFF("no mains: the cabinet lives on its UPS"),
  TAMPER("the tamper contact is broken"),
  LINE_NOISE("now and then a byte is flipped on every wire"),
  SPLIT_FRAMES("the devices' answers come in small pieces"),
  SILENT_FINGERPRINT("the fingerprint module neither hears nor speaks"),
  SILENT_ACCEPTOR("the acceptor neither hears nor speaks"),
  SILENT_HOPPER("the hopper neither hears nor speaks"),
  SILENT_CARDPRINTER("the card printer neither hears nor speaks"),
  SILENT_RECEIPTPRINTER("the receipt printer neither hears nor speaks"),
  SILENT_IOBOARD("the I/O board neither hears nor speaks");

  private final String does;
  private final boolean once;

  Fault(String does) {
    this(does, false);
  }

  Fault(String does, boolean once) {
    this.does = does;
    this.once = once;
  }

  /// The name on the control socket, such as `acceptor-jam`.
  public String word() {
    return name().toLowerCase(java.util.Locale.ROOT).replace('_', '-');
  }

  /// What it does, in one line.
  public String does() {
    return does;
  }

  public boolean once() {
    return once;
  }

  public static Optional<Fault> of(String word) {
    return Arrays.stream(values()).filter(fault -> fault.word().equals(word)).findFirst();
  }
}
