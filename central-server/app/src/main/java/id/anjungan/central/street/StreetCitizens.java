package id.anjungan.central.street;

import id.anjungan.afis.FingerImage;
import id.anjungan.afis.UnreadableImageException;
import id.anjungan.central.audit.AuditTrail;
import id.anjungan.central.biometrics.Recording;
import id.anjungan.central.biometrics.Recordings;
import id.anjungan.central.card.Card;
import id.anjungan.central.card.CardState;
import id.anjungan.central.card.Cards;
import id.anjungan.central.contract.Blob;
import id.anjungan.central.contract.CardNumber;
import id.anjungan.central.contract.ChipUid;
import id.anjungan.central.contract.Nik;
import id.anjungan.central.personalisation.CardMaker;
import id.anjungan.central.personalisation.ChipContent;
import id.anjungan.central.personalisation.UnreadablePictureException;
import id.anjungan.central.platform.Ids;
import id.anjungan.central.resident.CitizenFile;
import id.anjungan.central.resident.OldCardDeclaration;
import id.anjungan.central.resident.Resident;
import id.anjungan.central.resident.Residents;
import id.anjungan.central.street.StreetMessages.CitizenEntered;
import id.anjungan.central.street.StreetMessages.CitizenEntry;
import id.anjungan.central.street.StreetMessages.FingerEntry;
import id.anjungan.central.street.StreetMessages.OldCard;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// Enters a citizen as an office would have: record, recording, and the card that the citizen
/// holds.
@ApplicationScoped
public class StreetCitizens {

  /// UIDs of the street's old cards: type A, apart from those of its blanks.
  private static final byte[] OLD_CARD_UID = {(byte) 0x80, 0x04, 0x5C};

  private static final int UID_LENGTH = 8;
  private static final int USUAL_AGE_OF_A_CARD = 5;

  private final Residents residents;
  private final Recordings recordings;
  private final Cards cards;
  private final CardMaker maker;
  private final AuditTrail audit;
  private final Ids ids;
  private final Clock clock;

  @Inject
  public StreetCitizens(
      Residents residents,
      Recordings recordings,
      Cards cards,
      CardMaker maker,
      AuditTrail audit,
      Ids ids,
      Clock clock) {
    this.residents = residents;
    this.recordings = recordings;
    this.cards = cards;
    this.maker = maker;
    this.audit = audit;
    this.ids = ids;
    this.clock = clock;
  }

  /// The same citizen again changes nothing and is answered with the card as it is now.
  @Transactional
  CitizenEntered enter(CitizenEntry entry) {
    CitizenFile file =
        CitizenFile.parse(entry.citizen().toString().getBytes(StandardCharsets.UTF_8));
    Nik nik = file.biodata().nik();
    if (residents.find(nik).isEmpty()) {
      residents.enter(resident(entry, file));
      entry.fingers().forEach(finger -> record(nik, finger, file.fingerDpi()));
      issue(nik, file.oldCard());
      audit.note("street", "CITIZEN_ENTERED", nik, entry.fingers().size() + " fingers");
    }
    return new CitizenEntered(nik, oldCard(nik));
  }

  private static Resident resident(CitizenEntry entry, CitizenFile file) {
    return new Resident(
        file.biodata(), file.noticeLanguage(), bytes(entry.photo()), bytes(entry.signature()));
  }

  private static byte @Nullable [] bytes(@Nullable Blob blob) {
    return blob == null ? null : blob.bytes();
  }

  private void record(Nik nik, FingerEntry entry, int dpi) {
    try {
      recordings.record(nik, entry.finger(), FingerImage.ofPng(entry.image().bytes(), dpi));
    } catch (UnreadableImageException e) {
      String why = "fingers/" + entry.finger().label() + ": " + e.getMessage();
      throw new StreetRefusedException("FINGER_IMAGE_UNREADABLE", why, e);
    }
  }

  private void issue(Nik nik, OldCardDeclaration declared) {
    switch (declared.state()) {
      case GOOD, DAMAGED -> issue(nik, declared, CardState.ACTIVE);
      case VOID -> issue(nik, declared, CardState.VOID);
      case NONE -> {
        // Nothing was ever issued.
      }
    }
  }

  private void issue(Nik nik, OldCardDeclaration declared, CardState state) {
    CardNumber number = new CardNumber(ids.cardNumber());
    LocalDate issuedOn = Optional.ofNullable(declared.issuedOn()).orElseGet(this::someYearsAgo);
    cards.enter(new Card(oldCardUid(nik), number, nik, state, issuedOn));
  }

  private LocalDate someYearsAgo() {
    return clock.instant().atZone(ZoneOffset.UTC).toLocalDate().minusYears(USUAL_AGE_OF_A_CARD);
  }

  private @Nullable OldCard oldCard(Nik nik) {
    return cards.find(oldCardUid(nik)).map(this::described).orElse(null);
  }

  private OldCard described(Card card) {
    Resident holder = residents.find(card.holder()).orElseThrow();
    Recording.ChipFingers fingers =
        recordings
            .of(card.holder())
            .chipFingers()
            .orElseThrow(() ->
                new StreetRefusedException(
                    "FINGERS_MISSING", "a card needs two recorded fingers", null));
    ChipContent content = content(card, holder, fingers);
    return new OldCard(card.uid(), card.number(), card.state().word(), files(content));
  }

  private ChipContent content(Card card, Resident holder, Recording.ChipFingers fingers) {
    try {
      return maker.content(card.uid(), card.number(), card.issuedOn(), holder, fingers);
    } catch (UnreadablePictureException e) {
      throw new StreetRefusedException("PICTURE_UNREADABLE", String.valueOf(e.getMessage()), e);
    }
  }

  private static Map<String, Blob> files(ChipContent content) {
    Map<String, Blob> files = new LinkedHashMap<>();
    for (int fid = ChipContent.FIRST_FILE; fid <= ChipContent.LAST_FILE; fid++) {
      files.put(String.format(Locale.ROOT, "%04X", fid), new Blob(content.file(fid)));
    }
    return files;
  }

  /// The same for the same citizen, so that a street which starts anew finds its card again.
  private static ChipUid oldCardUid(Nik nik) {
    try {
      byte[] digest =
          MessageDigest.getInstance("SHA-256")
              .digest(("old card " + nik.digits()).getBytes(StandardCharsets.US_ASCII));
      return ChipUid.of(
          ByteBuffer.allocate(UID_LENGTH)
              .put(OLD_CARD_UID)
              .put(digest, 0, UID_LENGTH - OLD_CARD_UID.length)
              .array());
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every JDK has SHA-256", e);
    }
  }
}
