package id.anjungan.central.street;

import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.databind.JsonNode;
import id.anjungan.central.contract.Blob;
import id.anjungan.central.contract.CardNumber;
import id.anjungan.central.contract.ChipUid;
import id.anjungan.central.contract.Finger;
import id.anjungan.central.contract.KioskId;
import id.anjungan.central.contract.Nik;
import id.anjungan.central.contract.RegistrationNumber;
import id.anjungan.central.platform.Present;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// What the street sends and is answered (docs/street.md, "Endpoints of the street").
public interface StreetMessages {

  /// @param captureKey JWK; a private half is not kept
  record KioskEntry(
      @Present KioskId kioskId,
      @Present String regency,
      @Present String certificateSha256,
      @Present JsonNode captureKey,
      @Present @Size(min = 1, max = 4, message = "HOPPER_COUNT: one to four hoppers")
          List<@Present String> hoppers) {}

  /// @param citizen as in citizen.json
  /// @param fingers recorded impressions, one a finger
  record CitizenEntry(
      @Present JsonNode citizen,
      @Nullable Blob photo,
      @Nullable Blob signature,
      @Present @FingersOnce List<@Present @Valid FingerEntry> fingers) {

    @Override
    public String toString() {
      return "citizen with " + fingers.size() + " fingers";
    }
  }

  /// @param image PNG
  record FingerEntry(@Present Finger finger, @Present Blob image) {}

  record StockEntry(
      @Present KioskId kioskId,
      @Present String hopper,
      @Present @Size(min = 1, max = 1000, message = "BLANK_COUNT: 1 to 1000 blanks")
          List<@Present ChipUid> blanks) {}

  /// @param oldCard null when the citizen holds none
  record CitizenEntered(Nik nik, @Nullable OldCard oldCard) {}

  /// The card that the citizen holds, as the centre would have issued it.
  ///
  /// @param state ACTIVE or VOID
  /// @param files content of the chip, `6FF1` to `6FF6`, length prefixes included
  record OldCard(ChipUid uid, CardNumber cardNumber, String state, Map<String, Blob> files) {}

  /// Answer of a request that only enters something.
  record Entered(int count) {}

  /// What `centre.json` of a demo holds.
  record State(
      @JsonProperty("case") @Nullable CaseLine theCase,
      List<CardLine> cards,
      List<StockLine> stock,
      List<CustodyLine> custody,
      List<IncidentLine> incidents) {}

  record CaseLine(RegistrationNumber registrationNumber, String state) {}

  record CardLine(ChipUid uid, String state) {}

  record StockLine(ChipUid uid, String state, String hopper) {}

  record CustodyLine(ChipUid uid, String reason, String bin) {}

  record IncidentLine(String id, List<ChipUid> uids) {}
}
