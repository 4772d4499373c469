package id.anjungan.central.personalisation.store;

import id.anjungan.central.contract.Blob;
import id.anjungan.central.contract.CardNumber;
import id.anjungan.central.contract.ChipUid;
import id.anjungan.central.contract.Finger;
import id.anjungan.central.contract.KioskId;
import id.anjungan.central.contract.Nik;
import id.anjungan.central.contract.OrderId;
import id.anjungan.central.contract.RegistrationNumber;
import id.anjungan.central.contract.VisitId;
import id.anjungan.central.personalisation.Order;
import id.anjungan.central.personalisation.OrderState;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// A card order as it lies in the ledger. Minutiae are wiped when it ends.
@Entity
@Table(name = "card_order")
public class OrderRow {

  public static final String OF_CASE =
      "select o from OrderRow o where o.registrationNumber = ?1 order by o.openedAt";
  public static final String OF_BLANK = "select o from OrderRow o where o.blank = ?1";
  public static final String OF_OLD_CARD = "select o from OrderRow o where o.oldCard = ?1";
  public static final String OF_VISIT = "select o from OrderRow o where o.visit = ?1";
  public static final String LIVING_OF_PERSON =
      "select o from OrderRow o where o.nik = ?1 and o.state in"
          + " (id.anjungan.central.personalisation.OrderState.OPEN,"
          + " id.anjungan.central.personalisation.OrderState.RELEASED)";

  @Id private String id;

  @Column(name = "registration_number")
  private String registrationNumber;

  private String visit;
  private String nik;
  private String kiosk;
  private String blank;

  @Column(name = "old_card")
  private String oldCard;

  @Column(name = "card_number")
  private String cardNumber;

  @Enumerated(EnumType.STRING)
  private OrderState state;

  @Column(name = "issue_date")
  private LocalDate issueDate;

  @Column(name = "first_finger")
  private String firstFinger;

  @Column(name = "second_finger")
  private String secondFinger;

  @Column(name = "content_digest")
  private byte @Nullable [] contentDigest;

  @Column(name = "first_minutiae")
  private byte @Nullable [] firstMinutiae;

  @Column(name = "second_minutiae")
  private byte @Nullable [] secondMinutiae;

  @Column(name = "opened_at")
  private OffsetDateTime openedAt;

  @Column(name = "released_at")
  private @Nullable OffsetDateTime releasedAt;

  @Version private long version;

  @SuppressWarnings("NullAway.Init")
  protected OrderRow() {}

  public OrderRow(Order order, Instant now) {
    this.id = order.id().value();
    this.registrationNumber = order.registrationNumber().value();
    this.visit = order.visit().value();
    this.nik = order.holder().digits();
    this.kiosk = order.kiosk().value();
    this.blank = order.blank().hex();
    this.oldCard = order.oldCard().hex();
    this.cardNumber = order.cardNumber().value();
    this.state = order.state();
    this.issueDate = order.issueDate();
    this.firstFinger = order.fingers().getFirst().label();
    this.secondFinger = order.fingers().getLast().label();
    this.openedAt = now.atOffset(ZoneOffset.UTC);
  }

  public void wrote(Order.Written written) {
    contentDigest = written.contentDigest().bytes();
    firstMinutiae = written.firstMinutiae().bytes();
    secondMinutiae = written.secondMinutiae().bytes();
  }

  public Optional<Order.Written> written() {
    if (contentDigest == null || firstMinutiae == null || secondMinutiae == null) {
      return Optional.empty();
    }
    return Optional.of(
        new Order.Written(
            new Blob(contentDigest), new Blob(firstMinutiae), new Blob(secondMinutiae)));
  }

  /// @return false when it is not OPEN
  public boolean release(Instant now) {
    if (state != OrderState.OPEN) {
      return false;
    }
    state = OrderState.RELEASED;
    releasedAt = now.atOffset(ZoneOffset.UTC);
    forgetMinutiae();
    return true;
  }

  /// @return false when it has ended already; the first end stays
  public boolean end(OrderState end) {
    if (!state.isLiving()) {
      return false;
    }
    state = end;
    forgetMinutiae();
    return true;
  }

  private void forgetMinutiae() {
    firstMinutiae = null;
    secondMinutiae = null;
  }

  public Order order() {
    return new Order(
        new OrderId(id),
        new RegistrationNumber(registrationNumber),
        new VisitId(visit),
        new Nik(nik),
        new KioskId(kiosk),
        new ChipUid(blank),
        new ChipUid(oldCard),
        new CardNumber(cardNumber),
        state,
        issueDate,
        List.of(Finger.ofLabel(firstFinger), Finger.ofLabel(secondFinger)),
        releasedAt != null);
  }
}
