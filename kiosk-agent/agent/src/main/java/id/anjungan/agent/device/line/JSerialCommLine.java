package id.anjungan.agent.device.line;

import com.fazecast.jSerialComm.SerialPort;
import com.fazecast.jSerialComm.SerialPortInvalidPortException;
import org.jspecify.annotations.Nullable;

/// A serial port, 8N1, by its path; links and pseudo-terminals are ports like any other.
///
/// Four habits of the library are met here. A port whose device has gone still calls itself open:
/// only a count below zero tells. Opening may leave the error code 25 (no modem lines) behind: it
/// is not looked at. A link is followed once, when the port is made: each opening makes the port
/// anew. A write to a device that does not read never returns: see [PortWriter].
public final class JSerialCommLine implements SerialLine {

  // The library hands its read time-out to the terminal driver, which counts in tenths of a second.
  private static final int SLICE_MILLIS = 100;
  private static final int ROUNDS_OF_DISCARD = 16;

  private final String path;
  private final int baud;
  private final byte[] arrived = new byte[4096];
  private int next;
  private int end;
  private int openings;
  private @Nullable SerialPort port;
  private @Nullable PortWriter writer;

  /// @param path of the port or a link to it @param baud bits a second
  public JSerialCommLine(String path, int baud) {
    if (path.isBlank() || baud < 1200 || baud > 4_000_000) {
      throw new IllegalArgumentException("a serial line has a path and 1200 to 4000000 baud");
    }
    this.path = path;
    this.baud = baud;
  }

  @Override
  public String name() {
    return path;
  }

  @Override
  public int open() throws LineDownException {
    if (port != null && port.bytesAvailable() >= 0) {
      return openings;
    }
    close(); // waits a moment for a write that a hang-up has just released
    if (writer != null && !writer.released()) {
      throw new LineDownException(path, "the device takes no bytes; unplug it or switch it off");
    }
    SerialPort opened = opened();
    port = opened;
    writer = new PortWriter(opened, path);
    openings++;
    return openings;
  }

  private SerialPort opened() throws LineDownException {
    SerialPort opened = found();
    opened.setComPortParameters(baud, 8, SerialPort.ONE_STOP_BIT, SerialPort.NO_PARITY);
    opened.setComPortTimeouts(SerialPort.TIMEOUT_READ_SEMI_BLOCKING, SLICE_MILLIS, 0);
    if (!opened.openPort()) {
      throw new LineDownException(path, "cannot be opened; is another program using it?");
    }
    return opened;
  }

  private SerialPort found() throws LineDownException {
    try {
      return SerialPort.getCommPort(path);
    } catch (SerialPortInvalidPortException absent) {
      throw new LineDownException(path, "is not there; is the device plugged in and switched on?");
    }
  }

  @Override
  public int read(Deadline deadline) throws LineDownException, LineSilentException {
    while (next == end) {
      if (deadline.passed()) {
        throw new LineSilentException(path);
      }
      end = received(standing());
      next = 0;
    }
    int octet = arrived[next] & 0xFF;
    // Fingerprints pass through here.
    arrived[next] = 0;
    next++;
    return octet;
  }

  private int received(SerialPort standing) throws LineDownException {
    int count = standing.readBytes(arrived, arrived.length);
    if (count < 0) {
      close();
      throw hungUp();
    }
    return count;
  }

  @Override
  public void write(byte[] bytes, Deadline deadline) throws LineDownException {
    standing();
    if (writer == null) {
      throw hungUp();
    }
    try {
      writer.write(bytes, deadline);
    } catch (LineDownException down) {
      close();
      throw down;
    }
  }

  @Override
  public void discard() throws LineDownException {
    SerialPort standing = standing();
    next = end;
    for (int round = 0; round < ROUNDS_OF_DISCARD && standing.bytesAvailable() > 0; round++) {
      received(standing);
    }
  }

  private SerialPort standing() throws LineDownException {
    if (port == null) {
      throw hungUp();
    }
    return port;
  }

  private LineDownException hungUp() {
    return new LineDownException(path, "has hung up; is the device plugged in and switched on?");
  }

  /// Closes the port; the line can be opened again.
  @Override
  public void close() {
    next = 0;
    end = 0;
    if (writer != null) {
      writer.close();
    }
    port = null;
  }
}
