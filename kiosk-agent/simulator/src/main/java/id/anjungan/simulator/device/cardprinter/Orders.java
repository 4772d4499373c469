package id.anjungan.simulator.device.cardprinter;

import java.io.ByteArrayOutputStream;
import java.util.List;
import java.util.function.Consumer;

/// Cuts a printer's line into orders: `ESC text CR`, with the binary data of `Db;P;N;DATA` counted,
/// not looked at. Bytes before an ESC are skipped.
final class Orders {

  private static final int ESCAPE = 0x1B;
  private static final int END = '\r';
  private static final int LONGEST_TEXT = 64;

  private final Consumer<Order> orders;
  private final StringBuilder text = new StringBuilder();
  private final ByteArrayOutputStream data = new ByteArrayOutputStream();
  private State state = State.IDLE;
  private int wanted;

  private enum State {
    IDLE,
    TEXT,
    DATA,
    DATA_END,
    /// Nonsense is skipped until the line is quiet: it may be a panel whose head was spoiled.
    SKIP
  }

  Orders(Consumer<Order> orders) {
    this.orders = orders;
  }

  void received(byte[] bytes) {
    for (int at = 0; at < bytes.length; ) {
      at += state == State.DATA ? take(bytes, at) : one(bytes[at] & 0xFF);
    }
  }

  /// What is half there is dropped.
  void reset() {
    state = State.IDLE;
    text.setLength(0);
    data.reset();
  }

  private int one(int b) {
    switch (state) {
      case IDLE -> begin(b);
      case TEXT -> text(b);
      case DATA_END -> endOfData(b);
      case DATA, SKIP -> {
        // data are taken in pieces; nonsense is skipped
      }
    }
    return 1;
  }

  private void begin(int b) {
    if (b == ESCAPE) {
      reset();
      state = State.TEXT;
    }
  }

  private void text(int b) {
    if (b == END) {
      List<String> words = List.of(text.toString().split(";", -1));
      reset();
      orders.accept(new Order.Words(words));
    } else if (b < 0x20 || b > 0x7E || text.length() == LONGEST_TEXT) {
      nonsense();
    } else {
      text.append((char) b);
      beginData();
    }
  }

  /// `Db;P;N;` is complete at its third semicolon.
  private void beginData() {
    List<String> words = List.of(text.toString().split(";", -1));
    if (!words.getFirst().equals("Db") || words.size() < 4) {
      return;
    }
    if (words.get(1).length() == 1 && Panel.exists(words.get(1), words.get(2))) {
      wanted = Panel.bytes(Integer.parseInt(words.get(2)));
      state = State.DATA;
    } else {
      nonsense();
    }
  }

  private int take(byte[] bytes, int at) {
    int count = Math.min(bytes.length - at, wanted - data.size());
    data.write(bytes, at, count);
    if (data.size() == wanted) {
      state = State.DATA_END;
    }
    return count;
  }

  private void endOfData(int b) {
    if (b != END) {
      nonsense();
      return;
    }
    String[] words = text.toString().split(";", -1);
    Panel panel = new Panel(words[1].charAt(0), Integer.parseInt(words[2]), data.toByteArray());
    reset();
    orders.accept(new Order.Load(panel));
  }

  private void nonsense() {
    reset();
    state = State.SKIP;
    orders.accept(new Order.Nonsense());
  }
}
