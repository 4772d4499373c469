package id.anjungan.simulator.pcsc;

import id.anjungan.simulator.chip.VirtualChip;
import java.io.DataInputStream;
import java.io.EOFException;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.Socket;
import java.net.StandardSocketOptions;
import jdk.net.ExtendedSocketOptions;

/// A card in a slot of the virtual reader vpcd: the card is the TCP client, connecting is putting
/// it in, closing is taking it out (vsmartcard, `virtualsmartcard/doc/api.txt`).
///
/// Every message is a 2-byte length and that many bytes. The reader speaks first: one byte is a
/// control (0 power off, 1 power on, 2 reset, 4 give the ATR), more are a command APDU. One thread
/// of its own serves the reader.
///
/// Without a quick acknowledgement after each read, each command costs 44 ms: two small messages
/// meet Nagle's algorithm and the delayed acknowledgement.
public final class VpcdCard implements AutoCloseable {

  private static final int POWER_OFF = 0;
  private static final int POWER_ON = 1;
  private static final int RESET = 2;
  private static final int GIVE_ATR = 4;
  private static final int CONNECT_MILLIS = 1000;
  private static final byte[] NO_ANSWER = {0x64, 0};

  private final Socket socket;
  private final VirtualChip chip;
  private final Thread server;

  private VpcdCard(Socket socket, VirtualChip chip) {
    this.socket = socket;
    this.chip = chip;
    this.server = Thread.ofPlatform().daemon().name("vpcd-card").unstarted(this::serve);
  }

  /// Puts a chip into the slot behind a port of this machine.
  ///
  /// @param coupler whether the slot is a contactless one, which answers FF CA itself
  /// @throws IOException when no reader listens there
  public static VpcdCard insert(InetAddress host, int port, VirtualChip chip, boolean coupler)
      throws IOException {
    VpcdCard card = new VpcdCard(connected(host, port), coupler ? new Coupler(chip) : chip);
    card.server.start();
    return card;
  }

  private static Socket connected(InetAddress host, int port) throws IOException {
    Socket socket = new Socket();
    try {
      socket.setOption(StandardSocketOptions.TCP_NODELAY, true);
      socket.connect(new InetSocketAddress(host, port), CONNECT_MILLIS);
      return socket;
    } catch (IOException e) {
      socket.close();
      throw e;
    }
  }

  /// Takes the chip out; it loses power. Returns when no command runs any more.
  @Override
  public void close() {
    closeSocket();
    try {
      server.join();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  private void closeSocket() {
    try {
      socket.close();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private void serve() {
    try (socket) {
      DataInputStream in = new DataInputStream(socket.getInputStream());
      OutputStream out = socket.getOutputStream();
      while (true) {
        answer(received(in), out);
      }
    } catch (IOException e) {
      // The reader or close() ended the connection: the card is out.
    } finally {
      chip.powerOff();
    }
  }

  private byte[] received(DataInputStream in) throws IOException {
    socket.setOption(ExtendedSocketOptions.TCP_QUICKACK, true);
    byte[] message = new byte[in.readUnsignedShort()];
    in.readFully(message);
    socket.setOption(ExtendedSocketOptions.TCP_QUICKACK, true);
    return message;
  }

  private void answer(byte[] message, OutputStream out) throws IOException {
    if (message.length == 1) {
      control(message[0], out);
    } else if (message.length > 1) {
      byte[] answer = chip.transmit(message);
      send(answer.length == 0 ? NO_ANSWER : answer, out);
    }
  }

  private void control(int what, OutputStream out) throws IOException {
    switch (what) {
      case POWER_OFF, RESET -> chip.powerOff();
      case GIVE_ATR -> send(chip.atr(), out);
      case POWER_ON -> {
        // The ATR is asked for apart.
      }
      default -> throw new EOFException("not a message of vpcd: " + what);
    }
  }

  private static void send(byte[] bytes, OutputStream out) throws IOException {
    byte[] framed = new byte[Short.BYTES + bytes.length];
    framed[0] = (byte) (bytes.length >> 8);
    framed[1] = (byte) bytes.length;
    System.arraycopy(bytes, 0, framed, Short.BYTES, bytes.length);
    out.write(framed);
  }
}
