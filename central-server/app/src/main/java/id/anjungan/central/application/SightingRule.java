package id.anjungan.central.application;

import id.anjungan.central.card.Card;
import id.anjungan.central.contract.CardSighting;
import id.anjungan.central.contract.KioskId;
import id.anjungan.central.contract.Refusal;
import id.anjungan.central.contract.Text;
import id.anjungan.central.personalisation.Order;
import id.anjungan.central.platform.NextStep;
import id.anjungan.central.resident.DutyToHold;
import id.anjungan.central.resident.Kitap;
import id.anjungan.central.resident.Resident;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Optional;
import java.util.function.Predicate;

/// The rules by which a card that was read opens a visit, in the order in which they are asked. The
/// name of a rule is the code of its refusal.
@SuppressWarnings("ImmutableEnumChecker") // Predicates without state.
public enum SightingRule {
  CARD_NOT_AUTHENTIC(
      facts -> !facts.sighting().signatureValid() || facts.contradictsRegister(),
      "Isi chip kartu ini tidak sah.",
      "What the chip of this card holds is not authentic.",
      NextStep.SEE_OFFICE),

  CARD_UNKNOWN(
      facts -> facts.card().isEmpty(),
      "Kartu ini tidak tercatat.",
      "This card is not in the register.",
      NextStep.SEE_OFFICE),

  /// REQ-057: a withdrawn card is void.
  CARD_VOID(
      facts -> facts.card().stream().anyMatch(card -> !card.isActive()) || facts.isTerminated(),
      "Kartu ini sudah tidak berlaku.",
      "This card is no longer valid.",
      NextStep.SEE_OFFICE),

  CARD_NOT_ACTIVE(
      facts -> facts.sighting().chipState() != SightingRule.CHIP_ACTIVE,
      "Chip kartu ini tidak aktif.",
      "The chip of this card is not active.",
      NextStep.SEE_OFFICE),

  HOLDER_UNKNOWN(
      facts -> facts.holder().isEmpty(),
      "Pemegang kartu tidak ditemukan dalam data kependudukan.",
      "The holder of this card is not in the population register.",
      NextStep.SEE_OFFICE),

  /// REQ-011 and REQ-032: only those obliged to hold a card.
  NOT_ELIGIBLE(
      facts -> facts.holder().stream().anyMatch(facts::isNotObliged),
      "KTP-el diberikan mulai umur 17 tahun, atau bila sudah atau pernah kawin.",
      "The card is for people of 17 years and over, or who are or have been married.",
      NextStep.SEE_OFFICE),

  /// A foreigner's card ends with the permanent stay permit (REQ-006).
  STAY_PERMIT_ENDED(
      facts -> facts.holder().stream().anyMatch(facts::isPermitOver),
      "Izin Tinggal Tetap (KITAP) Anda sudah berakhir.",
      "Your permanent stay permit (KITAP) has ended.",
      new Text(
          "Perpanjang KITAP di kantor Imigrasi, lalu datang ke kantor Dinas Dukcapil.",
          "Extend it at the Immigration office, then come to the civil registry office.")),

  FINGERS_MISSING(
      facts -> !facts.hasFingers(),
      "Sidik jari Anda belum terekam.",
      "Your fingerprints have not been recorded yet.",
      NextStep.SEE_OFFICE),

  ORDER_OPEN(
      facts -> facts.living().stream().anyMatch(order -> !order.kiosk().equals(facts.kiosk())),
      "KTP-el Anda sedang dibuat di tempat lain.",
      "Your card is being made at another place.",
      new Text(
          "Selesaikan permohonan itu, atau tanyakan ke kantor Dinas.",
          "Finish that application, or ask at the civil registry office."));

  private static final int CHIP_ACTIVE = 2;
  private static final int CHIP_TERMINATED = 15;

  private final Predicate<Facts> broken;
  private final Refusal refusal;

  SightingRule(Predicate<Facts> broken, String id, String en, Text nextStep) {
    this.broken = broken;
    this.refusal = new Refusal(name(), new Text(id, en), nextStep);
  }

  /// The first rule that says no.
  public static Optional<Refusal> refusal(Facts facts) {
    return Arrays.stream(values())
        .filter(rule -> rule.broken.test(facts))
        .map(rule -> rule.refusal)
        .findFirst();
  }

  /// What the rules look at.
  ///
  /// @param card as registered, by the chip's UID
  /// @param living the holder's order that has not ended, at any kiosk
  /// @param day the local date
  public record Facts(
      CardSighting sighting,
      KioskId kiosk,
      Optional<Card> card,
      Optional<Resident> holder,
      boolean hasFingers,
      Optional<Order> living,
      LocalDate day) {

    /// A known UID with another person's data or number is a copy.
    boolean contradictsRegister() {
      return card.stream().anyMatch(known -> !agrees(known));
    }

    private boolean agrees(Card known) {
      boolean sameNumber =
          sighting.cardNumber() == null || known.number().equals(sighting.cardNumber());
      return sameNumber && known.holder().equals(sighting.nik());
    }

    boolean isTerminated() {
      return sighting.chipState() == CHIP_TERMINATED;
    }

    boolean isPermitOver(Resident resident) {
      Kitap permit = resident.biodata().kitap();
      return permit != null && permit.validUntil().isBefore(day);
    }

    boolean isNotObliged(Resident resident) {
      return !DutyToHold.holds(resident.biodata(), day);
    }
  }
}
