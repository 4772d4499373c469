package id.anjungan.agent.journey;

import id.anjungan.agent.contract.Words;
import id.anjungan.agent.issuance.IssuanceStep;
import id.anjungan.central.contract.ServiceOffer;
import id.anjungan.central.contract.ServiceReason;
import id.anjungan.central.contract.Text;

/// Sentences of the screens of a visit that goes well.
final class ScreenWords {

  static final Words CHECKING_MACHINE =
      new Words("Mesin sedang diperiksa.", "The machine checks itself.");
  static final Words OPENING_APPLICATION =
      new Words("Permohonan Anda sedang didaftarkan.", "Your application is being registered.");
  static final Words PRINTING_RECEIPT =
      new Words("Bukti pendaftaran sedang dicetak.", "Your receipt is being printed.");
  static final Words CARD_MADE =
      new Words(
          "Kartu baru Anda sudah dibuat dan Anda terima.", "Your new card was made; you have it.");
  static final Words KEEP_RECEIPT =
      new Words(
          "Selesai. Simpan bukti ini. Anda tidak perlu datang lagi.",
          "Done. Keep this receipt. You need not come again.");
  static final Words THANKS =
      new Words(
          "Terima kasih. Periksa apakah kartu dan bukti sudah Anda bawa.",
          "Thank you. Please check that you have your card and your receipt.");
  static final Words GOODBYE = new Words("Terima kasih.", "Thank you.");
  static final Words CLAIM =
      new Words(
          "Listrik sempat padam dan kartu Anda masih di dalam mesin. Letakkan jari Anda untuk"
              + " mengambilnya kembali.",
          "The power failed and your card is still inside. Lay your finger on the glass to get it"
              + " back.");

  static final Words BACK_AFTER_CUT =
      new Words(
          "Listrik sempat padam. Ini kartu Anda; kartu ini tetap berlaku.",
          "The power failed. Here is your card; it stays valid.");

  private ScreenWords() {}

  static Words service(ServiceReason reason) {
    return switch (reason) {
      case NEW -> new Words("KTP-el baru", "First identity card");
      case MOVED -> new Words("Ganti KTP-el karena pindah", "New card after moving");
      case DATA_CHANGE ->
          new Words("Ganti KTP-el karena data berubah", "New card after a change of data");
      case DAMAGED -> new Words("Ganti KTP-el rusak", "Replace a damaged card");
      case LOST -> new Words("Ganti KTP-el hilang", "Replace a lost card");
      case EXTENSION -> new Words("Perpanjang KTP-el orang asing", "Extend a foreigner's card");
      case OUTSIDE_DOMICILE ->
          new Words("KTP-el di luar domisili", "Card away from the place of residence");
      case OLD_CARD -> new Words("Ganti KTP lama", "Replace a card of the old kind");
    };
  }

  /// All services are free of charge (REQ-069); a fine of law is named when there is one.
  static Words cost(ServiceOffer offer) {
    return offer.feeRupiah() == 0
        ? new Words("Gratis", "Free of charge")
        : new Words("Denda Rp" + offer.feeRupiah(), "Fine of Rp" + offer.feeRupiah());
  }

  static Words of(Text text) {
    return new Words(text.id(), text.en());
  }

  static Words doing(IssuanceStep step) {
    return switch (step) {
      case FETCHING_BLANK -> new Words("Mengambil kartu kosong.", "Fetching a blank card.");
      case WRITING_CHIP -> new Words("Menulis cip kartu.", "Writing the chip.");
      case READING_BACK -> new Words("Memeriksa isi cip.", "Checking the chip.");
      case PRINTING -> new Words("Mencetak kartu Anda.", "Printing your card.");
      case PROVING -> new Words("Memeriksa kartu baru.", "Checking the new card.");
      case KEEPING_OLD_CARD -> new Words("Menyimpan kartu lama.", "Keeping the old card.");
      case ACTIVATING -> new Words("Mengaktifkan kartu baru.", "Activating the new card.");
      case PRESENTING -> new Words("Kartu Anda segera keluar.", "Your card is coming out.");
      case TRYING_ANOTHER_BLANK ->
          new Words(
              "Kartu tadi kurang baik. Mesin mencoba kartu kosong lain.",
              "That card was not good enough. The machine tries another blank.");
    };
  }
}
