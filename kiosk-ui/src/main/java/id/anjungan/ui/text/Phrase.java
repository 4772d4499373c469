package id.anjungan.ui.text;

import id.anjungan.agent.contract.Words;

/// Every fixed sentence of the screens. What depends on the visit comes from the agent.
public enum Phrase {
  ATTRACT_TITLE("Ganti KTP-el Anda di sini", "Replace your identity card here"),
  ATTRACT_CARD("Siapkan KTP-el lama Anda", "Have your old card ready"),
  ATTRACT_FINGER("Sidik jari Anda diperiksa", "Your fingerprint is checked"),
  ATTRACT_FREE("Layanan ini gratis", "This service is free of charge"),
  INSERT_TITLE("Masukkan KTP-el lama Anda", "Insert your old identity card"),
  INSERT_HOW(
      "Foto menghadap ke atas. Dorong perlahan sampai kartu ditarik masuk.",
      "Photo side up. Push gently until the card is drawn in."),
  READING_TITLE("Kartu sedang dibaca", "Reading your card"),
  READING_WAIT(
      "Mohon tunggu. Kartu Anda aman di dalam mesin.",
      "Please wait. Your card is safe in the machine."),
  SERVICE_TITLE("Pilih layanan", "Choose a service"),
  FINGER_TITLE("Letakkan %s", "Place your %s"),
  FINGER_HOW(
      "Tekan ringan pada sensor yang menyala dan tahan.",
      "Press lightly on the lit sensor and hold."),
  FINGER_ATTEMPT("Percobaan %s dari %s", "Attempt %s of %s"),
  FINGER_SECOND(
      "Kartu baru dicocokkan dengan jari Anda.", "The new card is compared with your finger."),
  RIGHT_HAND("Tangan kanan", "Right hand"),
  LEFT_HAND("Tangan kiri", "Left hand"),
  CHECKING_TITLE("Sidik jari sedang diperiksa", "Checking your fingerprint"),
  CHECKING_LIFT("Jari boleh diangkat.", "You may lift your finger."),
  CONFIRM_TITLE("Periksa data Anda", "Check your data"),
  CONFIRM_HOW("Kartu baru dicetak dengan data ini.", "The new card is printed with these data."),
  PHOTO("Foto", "Photo"),
  WORKING_TITLE("Kartu baru sedang dibuat", "Making your new card"),
  WORKING_STEP("Langkah %s dari %s", "Step %s of %s"),
  WORKING_LEFT("Kira-kira %s detik lagi", "About %s seconds left"),
  COLLECT_TITLE("Ambil kartu baru Anda", "Take your new card"),
  COLLECT_LEFT("Kartu ditarik kembali dalam %s detik", "The card is taken back in %s seconds"),
  OLD_CARD_TITLE("Ambil kembali kartu lama Anda", "Take back your old card"),
  RECEIPT_TITLE("Ambil tanda terima Anda", "Take your receipt"),
  RECEIPT_UNPRINTED_TITLE("Simpan nomor ini", "Keep this number"),
  RECEIPT_UNPRINTED(
      "Tanda terima tidak tercetak. Catat nomornya atau foto kode ini.",
      "The receipt was not printed. Note the number or photograph this code."),
  REGISTRATION_NUMBER("Nomor register", "Registration number"),
  FAREWELL_TITLE("Terima kasih", "Thank you"),
  REFUSED_TITLE("Belum dapat dilayani di sini", "This cannot be done here"),
  CARD_COMES_BACK("Kartu lama Anda keluar kembali.", "Your old card comes back out."),
  NEXT_STEP("Langkah berikutnya", "What to do next"),
  CODE("Kode", "Code"),
  OUTAGE_TITLE("Anjungan sedang tidak melayani", "This kiosk is out of service"),
  STILL_THERE_TITLE("Apakah Anda masih di sini?", "Are you still there?"),
  STILL_THERE_LEFT("Kunjungan berakhir dalam %s detik", "The visit ends in %s seconds"),
  HELP_TITLE("Bantuan", "Help"),
  CONNECTING_TITLE("Mohon tunggu sebentar", "One moment, please"),
  CONNECTING_WAIT("Mesin sedang disiapkan.", "The machine is getting ready."),
  TIME_LEFT("Sisa waktu", "Time left");

  private final String id;
  private final String en;

  Phrase(String id, String en) {
    this.id = id;
    this.en = en;
  }

  public Words words() {
    return new Words(id, en);
  }

  /// The sentence with its gaps filled, the same in both languages.
  public Words with(Object... values) {
    return new Words(id.formatted(values), en.formatted(values));
  }

  /// The sentence with one gap, filled in each language.
  public Words with(Words value) {
    return new Words(id.formatted(value.id()), en.formatted(value.en()));
  }
}
