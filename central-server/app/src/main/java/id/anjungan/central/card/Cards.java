package id.anjungan.central.card;

import id.anjungan.central.card.store.CardRow;
import id.anjungan.central.contract.ChipUid;
import id.anjungan.central.contract.Nik;
import id.anjungan.central.platform.Records;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Optional;

/// All cards and their states. A move names the state it expects and does nothing in another, so
/// that late and repeated reports are harmless; the database refuses a second valid card.
@ApplicationScoped
public class Cards {

  private final Records records;

  @Inject
  public Cards(Records records) {
    this.records = records;
  }

  @Transactional
  public void enter(Card card) {
    records.add(new CardRow(card));
  }

  @Transactional
  public Optional<Card> find(ChipUid uid) {
    return records.find(CardRow.class, uid.hex()).map(CardRow::card);
  }

  @Transactional
  public List<Card> of(Nik holder) {
    return records.list(CardRow.class, CardRow.OF_PERSON, holder.digits()).stream()
        .map(CardRow::card)
        .toList();
  }

  /// Voids the old card and releases the new one, in this order and as one (design 2.8).
  @Transactional(Transactional.TxType.MANDATORY)
  public void exchange(ChipUid old, ChipUid fresh) {
    require(move(old, CardState.ACTIVE, CardState.VOID), old);
    records.flush();
    require(move(fresh, CardState.LOCKED, CardState.RELEASED), fresh);
    records.flush();
  }

  private static void require(boolean moved, ChipUid uid) {
    if (!moved) {
      throw new IllegalStateException("card changed under an exchange: " + uid);
    }
  }

  /// The citizen has it.
  @Transactional(Transactional.TxType.MANDATORY)
  public boolean taken(ChipUid uid) {
    return move(uid, CardState.RELEASED, CardState.ACTIVE);
  }

  /// Presented, not taken, back in the machine.
  @Transactional(Transactional.TxType.MANDATORY)
  public boolean takenBack(ChipUid uid) {
    return move(uid, CardState.RELEASED, CardState.TAKEN_BACK);
  }

  /// A card that will never be handed over.
  @Transactional(Transactional.TxType.MANDATORY)
  public void spoil(ChipUid uid) {
    if (!move(uid, CardState.LOCKED, CardState.VOID)) {
      move(uid, CardState.RELEASED, CardState.VOID);
    }
    records.flush();
  }

  /// Takes back the void of an old card whose replacement came to nothing, unless its holder has
  /// another valid card.
  @Transactional(Transactional.TxType.MANDATORY)
  public boolean reinstate(ChipUid uid) {
    Optional<Card> card = find(uid);
    boolean other =
        card.stream()
            .flatMap(c -> of(c.holder()).stream())
            .anyMatch(c -> c.isActive() || c.state() == CardState.RELEASED);
    return !other && move(uid, CardState.VOID, CardState.ACTIVE);
  }

  private boolean move(ChipUid uid, CardState from, CardState to) {
    return records.find(CardRow.class, uid.hex()).map(row -> row.move(from, to)).orElse(false);
  }
}
