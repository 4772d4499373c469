package id.anjungan.agent.device.crt;

import java.util.Arrays;

/// A command to a CRT unit. @param cm and @param pm its two bytes @param data what goes with it, at
/// most 509 bytes
public record CrtCommand(int cm, int pm, byte[] data) {

  public static final CrtCommand INITIALISE = of(0x30, 0x30);
  public static final CrtCommand STATUS = of(0x31, 0x30);
  public static final CrtCommand SENSORS = of(0x31, 0x31);
  public static final CrtCommand TO_RF_STATION = of(0x32, 0x32);
  public static final CrtCommand TO_BIN = of(0x32, 0x33);
  public static final CrtCommand LET_GO = of(0x32, 0x39);
  public static final CrtCommand ALLOW_ENTRY = of(0x33, 0x30);
  public static final CrtCommand FORBID_ENTRY = of(0x33, 0x31);
  public static final CrtCommand BIN_COUNT = of(0xA5, 0x30);

  /// Type A first, then type B.
  static final CrtCommand RF_ON = new CrtCommand(0x60, 0x30, new byte[] {0x41, 0x42});

  static final CrtCommand RF_OFF = of(0x60, 0x31);

  private static final int COMMAND = 0x43;
  static final int MOST_DATA = CrtFrames.LONGEST - 3;

  public CrtCommand {
    if (cm < 0 || cm > 0xFF || pm < 0 || pm > 0xFF || data.length > MOST_DATA) {
      throw new IllegalArgumentException("a CRT command is two bytes and at most 509 of data");
    }
    data = data.clone();
  }

  private static CrtCommand of(int cm, int pm) {
    return new CrtCommand(cm, pm, new byte[0]);
  }

  @Override
  public byte[] data() {
    return data.clone();
  }

  byte[] bytes() {
    byte[] bytes = new byte[3 + data.length];
    bytes[0] = COMMAND;
    bytes[1] = (byte) cm;
    bytes[2] = (byte) pm;
    System.arraycopy(data, 0, bytes, 3, data.length);
    return bytes;
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof CrtCommand command
        && cm == command.cm
        && pm == command.pm
        && Arrays.equals(data, command.data);
  }

  @Override
  public int hashCode() {
    return 31 * (31 * cm + pm) + Arrays.hashCode(data);
  }

  /// Without the data: an APDU is nobody's business in a log.
  @Override
  public String toString() {
    return String.format("%02X %02X", cm, pm);
  }
}
