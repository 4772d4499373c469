package id.anjungan.agent.device.crt;

import id.anjungan.agent.device.line.Wire;
import java.time.Duration;

/// Words for scripts of CRT units, written from docs/devices.
public final class CrtScript {

  /// Short where a test waits for silence, long where it waits for an answer.
  public static final CrtTimings TIMINGS =
      new CrtTimings(
          Duration.ofMillis(1000),
          Duration.ofMillis(1500),
          Duration.ofMillis(1500),
          Duration.ofMillis(1500),
          Duration.ofMillis(300),
          Duration.ofMillis(10_000),
          Duration.ofMillis(10_000));

  public static final String INITIALISE = "43 30 30";
  public static final String STATUS = "43 31 30";
  public static final String SENSORS = "43 31 31";
  public static final String TO_RF = "43 32 32";
  public static final String TO_BIN = "43 32 33";
  public static final String LET_GO = "43 32 39";
  public static final String COUNT = "43 A5 30";
  public static final String RF_ON = "43 60 30 41 42";
  public static final String RF_OFF = "43 60 31";

  private CrtScript() {}

  /// `F2 00 length data 03 BCC`.
  public static byte[] frame(String hex) {
    byte[] data = Wire.hex(hex);
    byte[] frame = new byte[data.length + 6];
    frame[0] = (byte) 0xF2;
    frame[2] = (byte) (data.length / 256);
    frame[3] = (byte) (data.length % 256);
    System.arraycopy(data, 0, frame, 4, data.length);
    frame[frame.length - 2] = 0x03;
    byte check = 0;
    for (byte octet : frame) {
      check ^= octet;
    }
    frame[frame.length - 1] = check;
    return frame;
  }

  /// The same frame with a wrong BCC.
  public static byte[] damaged(String hex) {
    byte[] frame = frame(hex);
    frame[frame.length - 1] ^= 0x5A;
    return frame;
  }

  /// Command, ACK, answer, ACK.
  public static void answers(Wire wire, String command, String answer) {
    wire.expects(frame(command)).sends("06").sends(frame(answer)).expects("06");
  }
}
