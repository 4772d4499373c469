package id.anjungan.agent.device.chipchannel.pcsc;

import java.io.BufferedReader;
import java.io.DataInputStream;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.concurrent.locks.LockSupport;

/// Two tiny cards for the two slots of vsmartcard's virtual reader, in a process of their own. Told
/// on standard input: `insert SLOT KIND` (KIND A, B, SAM, MIFARE), `remove SLOT`, `die SLOT`
/// (leaves within the next command); each is answered by `ok`.
///
/// Protocol of vpcd (virtualsmartcard/doc/api.txt): messages with a 2-byte length; 1 byte: 0 off, 1
/// on, 2 reset, 4 ATR; more bytes: a command. The card is the TCP client.
public final class VirtualCards {

  private static final int PORT = 35963;

  private VirtualCards() {}

  public static void main(String[] arguments) throws IOException {
    Slot[] slots = {new Slot(PORT), new Slot(PORT + 1)};
    var orders = new BufferedReader(new InputStreamReader(System.in, StandardCharsets.US_ASCII));
    for (String order = orders.readLine(); order != null; order = orders.readLine()) {
      String[] words = order.split(" ");
      Slot slot = slots[Integer.parseInt(words[1])];
      switch (words[0]) {
        case "insert" -> slot.insert(words[2]);
        case "remove" -> slot.remove();
        case "die" -> slot.dieAtNextCommand();
        default -> throw new IllegalArgumentException(order);
      }
      System.out.println("ok");
    }
    System.exit(0);
  }

  /// One slot; a card in it finds its way back to pcscd after that was restarted.
  private static final class Slot {
    private final int port;
    private volatile String kind = "";
    private volatile boolean dying;
    private volatile Socket socket = new Socket();

    Slot(int port) {
      this.port = port;
      Thread.ofPlatform().daemon().start(this::live);
    }

    void insert(String newKind) {
      dying = false;
      kind = newKind;
    }

    void remove() throws IOException {
      kind = "";
      socket.close();
    }

    void dieAtNextCommand() {
      dying = true;
    }

    private void live() {
      while (true) {
        LockSupport.parkNanos(20_000_000);
        if (!kind.isEmpty()) {
          serve();
        }
      }
    }

    private void serve() {
      try (Socket connection = new Socket()) {
        socket = connection;
        connection.setTcpNoDelay(true);
        connection.connect(new InetSocketAddress(InetAddress.getLoopbackAddress(), port), 1000);
        while (!kind.isEmpty()) {
          answer(connection);
        }
      } catch (IOException e) {
        // pcscd is away or the card was pulled: the loop tries again while a card is in the slot
      }
    }

    private void answer(Socket connection) throws IOException {
      connection.setOption(jdk.net.ExtendedSocketOptions.TCP_QUICKACK, true);
      DataInputStream in = new DataInputStream(connection.getInputStream());
      byte[] message = new byte[in.readUnsignedShort()];
      in.readFully(message);
      if (message.length > 1 && dying) {
        remove();
        return;
      }
      byte[] answer = message.length > 1 ? answer(message) : message[0] == 4 ? atr() : new byte[0];
      if (answer.length > 0) {
        send(connection.getOutputStream(), answer);
      }
    }

    private static void send(OutputStream out, byte[] answer) throws IOException {
      byte[] framed = new byte[answer.length + 2];
      framed[0] = (byte) (answer.length >> 8);
      framed[1] = (byte) answer.length;
      System.arraycopy(answer, 0, framed, 2, answer.length);
      out.write(framed);
      out.flush();
    }

    private byte[] atr() {
      return hex(kind.equals("SAM") ? "3B80810101" : "3B8180018080");
    }

    private byte[] answer(byte[] command) {
      String header = HexFormat.of().formatHex(Arrays.copyOf(command, 2));
      return switch (header) {
        case "ffca" ->
            hex(
                switch (kind) {
                  case "A" -> "045A0102030405" + "9000";
                  case "MIFARE" -> "01020304" + "9000";
                  default -> "6A81";
                });
        case "00dd" -> hex(kind.equals("B") ? "50010203040506FF" + "9000" : "6D00");
        case "00b0" -> counting(Byte.toUnsignedInt(command[4]));
        default -> hex("6D00");
      };
    }

    private static byte[] counting(int length) {
      byte[] answer = new byte[length + 2];
      for (int i = 0; i < length; i++) {
        answer[i] = (byte) i;
      }
      answer[length] = (byte) 0x90;
      return answer;
    }

    private static byte[] hex(String text) {
      return HexFormat.of().parseHex(text);
    }
  }
}
