package id.anjungan.agent.device.chipchannel.pcsc;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import id.anjungan.agent.clock.KioskClock;
import id.anjungan.agent.device.DeviceFault;
import id.anjungan.agent.device.FaultCode;
import id.anjungan.agent.device.Unit;
import id.anjungan.agent.device.chipchannel.ChipAnswer;
import id.anjungan.agent.device.chipchannel.ChipChannel;
import id.anjungan.agent.device.chipchannel.Contact;
import id.anjungan.central.contract.ChipUid;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.concurrent.locks.LockSupport;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PcscChannelIT {

  private static final byte[] READ_248 = {0x00, (byte) 0xB0, 0x00, 0x00, (byte) 0xF8};
  private static final String READER = "Virtual PCD 00 00";

  /// /tmp, because the path of a Unix socket has 107 bytes at most.
  @TempDir static Path folder;

  private static IsolatedPcscd pcscd;
  private static PcscLibrary library;

  private PcscChannel coupler;
  private PcscChannel samSlot;

  @BeforeAll
  static void startPcscd() throws IOException {
    assumeTrue(
        IsolatedPcscd.possible() || System.getenv("CI") != null,
        "needs pcscd, vpcd and namespaces; on the integration machine their lack is a failure");
    pcscd = IsolatedPcscd.inFolder(folder);
    library = PcscLibrary.load(pcscd.socket());
    pcscd.startDaemon();
  }

  @AfterAll
  static void stopPcscd() {
    if (pcscd != null) {
      pcscd.close();
    }
  }

  @BeforeEach
  void makeChannels() {
    coupler = PcscChannel.coupler(library, READER, new MachineTime());
    samSlot = PcscChannel.samSlot(library, "Virtual PCD 00 01", new MachineTime());
  }

  @AfterEach
  void emptySlots() {
    coupler.close();
    samSlot.close();
    pcscd.cards("remove 0");
    pcscd.cards("remove 1");
  }

  @Test
  @DisplayName("A type A chip names itself by its 7-byte UID behind 80, and answers commands")
  void typeA() {
    pcscd.cards("insert 0 A");
    assertEquals(contactless("80045A0102030405", 'A'), coupler.connect());
    ChipAnswer.Answered answer =
        assertInstanceOf(ChipAnswer.Answered.class, coupler.transmit(READ_248));
    assertEquals(0x9000, answer.statusWord());
    assertEquals(248, answer.data().length);
    assertEquals((byte) 247, answer.data()[247]);
  }

  @Test
  @DisplayName("A type B chip names itself by the 8 bytes that it answers")
  void typeB() {
    pcscd.cards("insert 0 B");
    assertEquals(contactless("50010203040506FF", 'B'), coupler.connect());
  }

  @Test
  @DisplayName("A chip without a UID of 7 or 8 bytes counts as none")
  void chipWithoutUid() {
    pcscd.cards("insert 0 MIFARE");
    assertEquals(new Contact.Absent(), coupler.connect());
    assertEquals(new ChipAnswer.Gone(), coupler.transmit(READ_248));
  }

  @Test
  @DisplayName("A SAM is powered without asking it for a UID")
  void sam() {
    pcscd.cards("insert 1 SAM");
    assertEquals(new Contact.ContactChip(), samSlot.connect());
  }

  @Test
  @DisplayName("An empty slot is told as empty, and a card put in later is found")
  void emptySlot() {
    assertEquals(new Contact.Absent(), samSlot.connect());
    pcscd.cards("insert 1 SAM");
    assertEquals(new Contact.ContactChip(), samSlot.connect());
  }

  @Test
  @DisplayName("A reader that is not there is told as offline")
  void readerMissing() {
    try (ChipChannel other =
        PcscChannel.coupler(library, "No Such Reader 00 00", new MachineTime())) {
      assertFault(FaultCode.OFFLINE, other.connect());
    }
  }

  @Test
  @DisplayName("A reader that another holds is told as such, not as an absent card")
  void readerInUse() {
    insertAndConnect();
    try (ChipChannel second = PcscChannel.coupler(library, READER, new MachineTime())) {
      assertFault(FaultCode.SEQUENCE, second.connect());
    }
  }

  @Test
  @DisplayName("A chip that leaves within a command is gone, and can come back")
  void tornOff() {
    insertAndConnect();
    pcscd.cards("die 0");
    assertEquals(new ChipAnswer.Gone(), coupler.transmit(READ_248));
    assertEquals(new ChipAnswer.Gone(), coupler.transmit(READ_248));
    pcscd.cards("insert 0 A");
    assertEquals(contactless("80045A0102030405", 'A'), coupler.connect());
  }

  @Test
  @DisplayName("A chip that left between two commands is gone")
  void removed() {
    insertAndConnect();
    pcscd.cards("remove 0");
    assertEquals(new ChipAnswer.Gone(), coupler.transmit(READ_248));
  }

  @Test
  @DisplayName("Closing powers the chip down; connecting again starts anew")
  void closeAndConnect() {
    insertAndConnect();
    coupler.close();
    coupler.close();
    assertEquals(new ChipAnswer.Gone(), coupler.transmit(READ_248));
    assertEquals(contactless("80045A0102030405", 'A'), coupler.connect());
    assertEquals(contactless("80045A0102030405", 'A'), coupler.connect());
  }

  @Test
  @DisplayName("After a crash and a restart of pcscd the same channel works again")
  void pcscdRestarted() throws IOException {
    insertAndConnect();
    pcscd.killDaemon();
    ChipAnswer.Failed failed =
        assertInstanceOf(ChipAnswer.Failed.class, coupler.transmit(READ_248));
    assertEquals(FaultCode.OFFLINE, failed.fault().code());
    assertFault(FaultCode.OFFLINE, coupler.connect());
    Files.deleteIfExists(pcscd.socket());
    pcscd.startDaemon();
    IsolatedPcscd.await(() -> coupler.connect() instanceof Contact.Contactless);
    assertInstanceOf(ChipAnswer.Answered.class, coupler.transmit(READ_248));
  }

  @Test
  @DisplayName("A restart of pcscd between two visits is not even noticed")
  void pcscdRestartedUnnoticed() throws IOException {
    insertAndConnect();
    coupler.close();
    pcscd.killDaemon();
    Files.deleteIfExists(pcscd.socket());
    pcscd.startDaemon();
    IsolatedPcscd.await(() -> coupler.connect() instanceof Contact.Contactless);
  }

  private void insertAndConnect() {
    pcscd.cards("insert 0 A");
    assertEquals(contactless("80045A0102030405", 'A'), coupler.connect());
  }

  private static Contact contactless(String uid, char type) {
    return new Contact.Contactless(new ChipUid(uid), type);
  }

  private static void assertFault(FaultCode code, Contact contact) {
    DeviceFault fault = assertInstanceOf(Contact.Failed.class, contact).fault();
    assertEquals(Unit.COUPLER, fault.unit());
    assertEquals(code, fault.code());
  }

  /// The machine's own time: here the wire is real.
  private static final class MachineTime implements KioskClock {
    @Override
    public Instant now() {
      return Instant.now();
    }

    @Override
    public long ticks() {
      return System.nanoTime();
    }

    @Override
    public void pause(Duration duration) {
      LockSupport.parkNanos(duration.toNanos());
    }
  }
}
