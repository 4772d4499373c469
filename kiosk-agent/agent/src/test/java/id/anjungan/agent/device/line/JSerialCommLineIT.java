package id.anjungan.agent.device.line;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

class JSerialCommLineIT {

  private final MachineTicks clock = new MachineTicks();
  @AutoClose private final Wire wire = Wire.plugged();
  private final SerialLine line = wire.line();

  private Deadline in(int millis) {
    return Deadline.in(clock, Duration.ofMillis(millis));
  }

  @Test
  @DisplayName("Every byte value passes unchanged, in both directions")
  void allBytesPass() throws Exception {
    byte[] all = new byte[256];
    for (int i = 0; i < all.length; i++) {
      all[i] = (byte) i;
    }
    line.open();
    line.write(all, in(5000));
    assertArrayEquals(all, wire.take(256));
    wire.sends(all);
    for (int i = 0; i < all.length; i++) {
      assertEquals(i, line.read(in(5000)));
    }
  }

  @Test
  @DisplayName("A silent device is told as silence, and the line stands")
  void silenceIsTold() throws Exception {
    int opening = line.open();
    assertThrows(LineSilentException.class, () -> line.read(in(50)));
    assertEquals(opening, line.open());
  }

  @Test
  @DisplayName("A line that is not there is told as down")
  void absentLineIsDown() {
    wire.unplug();
    LineDownException down = assertThrows(LineDownException.class, line::open);
    assertTrue(String.valueOf(down.getMessage()).contains("device"));
  }

  @Test
  @DisplayName("A line that was never opened is down, not silent")
  void closedLineIsDown() {
    assertThrows(LineDownException.class, () -> line.read(in(50)));
    assertThrows(LineDownException.class, () -> line.write(new byte[1], in(50)));
    assertThrows(LineDownException.class, line::discard);
  }

  @Test
  @DisplayName("A hang-up while reading is told as down, and stays so until the line is opened")
  void hangUpIsTold() throws Exception {
    line.open();
    wire.unplug();
    assertThrows(LineDownException.class, () -> line.read(in(5000)));
    assertThrows(LineDownException.class, () -> line.read(in(5000)));
  }

  @Test
  @DisplayName("A device that comes back behind the same link is found by a new opening")
  void returnIsANewOpening() throws Exception {
    assertEquals(1, line.open());
    wire.unplug();
    wire.plugIn();
    assertEquals(2, line.open());
    wire.sends("2A");
    assertEquals(0x2A, line.read(in(5000)));
  }

  @Test
  @DisplayName("What came before is dropped on demand")
  void staleBytesAreDropped() throws Exception {
    line.open();
    wire.sends("01 02 03");
    assertEquals(1, line.read(in(5000)));
    line.discard();
    wire.sends("04");
    assertEquals(4, line.read(in(5000)));
  }

  @Test
  @DisplayName("A device that takes no bytes is told as down by the deadline, not waited for")
  void stalledWriteEnds() throws Exception {
    line.open();
    byte[] much = new byte[1 << 20];
    assertThrows(LineDownException.class, () -> line.write(much, in(300)));
  }

  @Test
  @DisplayName("While a write is stuck the line stays down; once the device is replaced it opens")
  void stuckLineComesBack() throws Exception {
    line.open();
    byte[] much = new byte[1 << 20];
    assertThrows(LineDownException.class, () -> line.write(much, in(300)));
    LineDownException stuck = assertThrows(LineDownException.class, line::open);
    assertTrue(String.valueOf(stuck.getMessage()).contains("takes no bytes"));
    wire.unplug();
    wire.plugIn();
    assertEquals(2, line.open());
    line.write(new byte[] {7}, in(5000));
    assertArrayEquals(new byte[] {7}, wire.take(1));
  }

  @Test
  @DisplayName("A second user of a port that is in use is refused")
  void portIsExclusive() throws Exception {
    line.open();
    assertThrows(LineDownException.class, wire.line()::open);
  }

  @Test
  @DisplayName("A closed line can be opened again")
  void closedLineOpensAgain() throws Exception {
    line.open();
    line.close();
    assertEquals(2, line.open());
  }

  @Test
  @DisplayName("A path and a possible speed are needed")
  void nonsenseIsRefused() {
    assertThrows(IllegalArgumentException.class, () -> new JSerialCommLine(" ", 115_200));
    assertThrows(IllegalArgumentException.class, () -> new JSerialCommLine("/dev/x", 1));
  }
}
