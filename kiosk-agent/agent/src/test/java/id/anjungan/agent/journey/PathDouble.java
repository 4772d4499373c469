package id.anjungan.agent.journey;

import id.anjungan.agent.chip.CardReading;
import id.anjungan.agent.device.DeviceFault;
import id.anjungan.agent.device.Motion;
import id.anjungan.agent.device.Reading;
import id.anjungan.agent.issuance.CardPath;
import id.anjungan.agent.issuance.IssuanceEnd;
import id.anjungan.agent.issuance.IssuanceOrder;
import id.anjungan.agent.issuance.IssuanceStep;
import id.anjungan.agent.issuance.IssuanceWatcher;
import id.anjungan.agent.verification.NewCard;
import id.anjungan.agent.verification.SecondCheck;
import id.anjungan.agent.verification.SecondVerdict;
import id.anjungan.central.contract.Blob;
import id.anjungan.central.contract.CardNumber;
import id.anjungan.central.contract.ChipUid;
import id.anjungan.central.contract.LockProof;
import id.anjungan.central.contract.Nik;
import id.anjungan.central.contract.OrderId;
import id.anjungan.central.contract.ReadBack;
import id.anjungan.central.contract.VisitId;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/// The card path as a double: what the cards did, in order.
final class PathDouble implements CardPath {

  static final ChipUid OLD = new ChipUid("80045A0000000001");
  static final ChipUid NEW = new ChipUid("80045A0000000099");
  static final Nik NIK = new Nik("9915010203040001");

  final List<String> deeds = new ArrayList<>();
  final List<Obstacle> obstacles = new ArrayList<>();
  CardReading reading = new CardReading.Read(OLD, NIK, 2, new CardNumber("A1B2C3D4"), true);
  Motion entry = Motion.DONE;
  @Nullable DeviceFault mouthFault;
  boolean cardComes = true;
  boolean cardComesLate;
  OldCardReturn comesBack = OldCardReturn.TAKEN;
  Function<SecondVerdict, IssuanceEnd> end = PathDouble::usual;
  boolean askSecond = true;
  int sumsClosed;

  private final SecondCheck second;
  private boolean closed;

  PathDouble(SecondCheck second) {
    this.second = second;
  }

  private static IssuanceEnd usual(SecondVerdict verdict) {
    return switch (verdict) {
      case SecondVerdict.Released released -> new IssuanceEnd.Taken(NEW);
      case SecondVerdict.Mismatch mismatch -> new IssuanceEnd.Mismatched(NEW);
      case SecondVerdict.NoFinger none -> new IssuanceEnd.NotMade(none.code(), false);
      case SecondVerdict.BadCard bad -> new IssuanceEnd.NotMade(bad.code(), false);
      case SecondVerdict.NoAnswer silent -> new IssuanceEnd.NotMade(silent.code(), false);
    };
  }

  @Override
  public List<Obstacle> obstacles() {
    return obstacles;
  }

  @Override
  public Motion openEntry() {
    deeds.add("open");
    return entry;
  }

  @Override
  public Motion closeEntry() {
    deeds.add("close");
    closed = true;
    return Motion.DONE;
  }

  @Override
  public Reading<Boolean> cardInMouth() {
    return mouthFault == null
        ? Reading.told(cardComes || (cardComesLate && closed))
        : Reading.silent(mouthFault);
  }

  @Override
  public CardReading takeIn(VisitId visit) {
    deeds.add("take in");
    return reading;
  }

  @Override
  public OldCardReturn giveBack(VisitId visit, @Nullable ChipUid card, IssuanceWatcher watcher) {
    deeds.add("give back " + card);
    watcher.takeOldCard(30);
    return comesBack;
  }

  @Override
  public void closeSum() {
    sumsClosed++;
  }

  @Override
  public IssuanceEnd issue(IssuanceOrder order, IssuanceWatcher watcher) {
    deeds.add("issue");
    watcher.working(IssuanceStep.FETCHING_BLANK, 90);
    watcher.working(IssuanceStep.PRINTING, 40);
    if (!askSecond) {
      return end.apply(new SecondVerdict.NoAnswer("unasked"));
    }
    watcher.working(IssuanceStep.PROVING, 20);
    IssuanceEnd ended = end.apply(second.check(newCard(order.visit())));
    if (ended instanceof IssuanceEnd.Taken || ended instanceof IssuanceEnd.Retracted) {
      watcher.collect(30);
      watcher.collect(29);
    }
    return ended;
  }

  static NewCard newCard(VisitId visit) {
    return new NewCard(
        visit,
        new OrderId("00000000-0000-4000-8000-000000000001"),
        NEW,
        new Blob(new byte[16]),
        new LockProof(new Blob(new byte[8]), new Blob(new byte[16])),
        new ReadBack(minutiae(2), minutiae(7), new Blob(new byte[32]), true));
  }

  /// The head of an ISO record: only the finger position matters here.
  static Blob minutiae(int position) {
    byte[] record = new byte[40];
    record[24] = (byte) position;
    return new Blob(record);
  }
}
