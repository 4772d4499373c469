package id.anjungan.central.card.store;

import id.anjungan.central.card.Card;
import id.anjungan.central.card.CardState;
import id.anjungan.central.contract.CardNumber;
import id.anjungan.central.contract.ChipUid;
import id.anjungan.central.contract.Nik;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.LocalDate;

/// A card as it lies in the register.
@Entity
@Table(name = "card")
public class CardRow {

  public static final String OF_PERSON = "select c from CardRow c where c.nik = ?1";

  @Id private String uid;

  @Column(name = "card_number")
  private String cardNumber;

  private String nik;

  @Enumerated(EnumType.STRING)
  private CardState state;

  @Column(name = "issued_on")
  private LocalDate issuedOn;

  @Version private long version;

  @SuppressWarnings("NullAway.Init")
  protected CardRow() {}

  public CardRow(Card card) {
    this.uid = card.uid().hex();
    this.cardNumber = card.number().value();
    this.nik = card.holder().digits();
    this.state = card.state();
    this.issuedOn = card.issuedOn();
  }

  /// Changes the state when it is the expected one.
  ///
  /// @return whether it was
  public boolean move(CardState from, CardState to) {
    if (state != from) {
      return false;
    }
    state = to;
    return true;
  }

  public Card card() {
    return new Card(new ChipUid(uid), new CardNumber(cardNumber), new Nik(nik), state, issuedOn);
  }
}
