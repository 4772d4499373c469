package id.anjungan.agent.journey;

import id.anjungan.agent.contract.Words;

/// Why a visit ended otherwise than hoped, and what the citizen does next, where and by when.
///
/// Looked up by the stable code, else by the outcome. "The office" is the office for population
/// affairs [Dinas Dukcapil] of the regency.
final class EndWords {

  private static final Words TO_OFFICE =
      new Words(
          "Datanglah ke kantor Dinas Dukcapil mulai hari kerja berikutnya, pada jam kerja, dan"
              + " tunjukkan bukti ini. Petugas akan melanjutkan permohonan Anda.",
          "Come to the Dinas Dukcapil office from the next working day, in office hours, and show"
              + " this receipt. An officer goes on with your application.");
  private static final Words WITH_OLD_CARD =
      new Words(
          "Bawalah kartu ini dan kartu keluarga ke kantor Dinas Dukcapil pada hari dan jam kerja."
              + " Petugas akan membantu Anda, gratis.",
          "Take this card and your family card to the Dinas Dukcapil office on a working day, in"
              + " office hours. An officer helps you, free of charge.");
  private static final Words LATER =
      new Words(
          "Silakan coba lagi nanti di mesin ini atau di mesin lain. Bila mendesak, datanglah ke"
              + " kantor Dinas Dukcapil pada jam kerja.",
          "Please try again later, here or at another machine. If it is urgent, come to the Dinas"
              + " Dukcapil office in office hours.");
  private static final Words AGAIN =
      new Words("Anda dapat memulai lagi kapan saja.", "You can start again at any time.");
  private static final Words COLLECT_CARD =
      new Words(
          "Ambil kartu baru Anda di kantor Dinas Dukcapil mulai hari kerja berikutnya, pada jam"
              + " kerja. Tunjukkan bukti ini.",
          "Collect your new card at the Dinas Dukcapil office from the next working day, in office"
              + " hours. Show this receipt.");
  private static final Words COLLECT_OLD_CARD =
      new Words(
          "Kartu lama Anda aman di dalam mesin dan tetap berlaku. Ambil di kantor Dinas Dukcapil"
              + " mulai hari kerja berikutnya, pada jam kerja.",
          "Your old card is safe in the machine and stays valid. Collect it at the Dinas Dukcapil"
              + " office from the next working day, in office hours.");

  private EndWords() {}

  static Explanation of(Outcome outcome, String code) {
    return switch (code) {
      case "FOREIGN_CARD" ->
          explain("Kartu ini bukan KTP-el.", "This is not an identity card [KTP-el].", AGAIN);
      case "CARD_NOT_AUTHENTIC" ->
          explain(
              "Keaslian kartu ini tidak dapat dipastikan.",
              "It cannot be made sure that this card is genuine.",
              WITH_OLD_CARD);
      case "CARD_CHIP_DEAD" ->
          explain(
              "Cip kartu ini tidak dapat dibaca lagi.",
              "The chip of this card can no longer be read.",
              WITH_OLD_CARD);
      case "CARD_TORN_OFF" ->
          explain("Pembacaan kartu terputus.", "The reading of the card was interrupted.", LATER);
      case "FINGER_NO_MATCH" ->
          explain(
              "Sidik jari tidak cocok dengan data pemilik kartu. Kartu baru tidak dibuat.",
              "The fingerprints do not match the record of the card's holder. No card was made.",
              WITH_OLD_CARD);
      case "NO_USABLE_FINGER" ->
          explain(
              "Sidik jari Anda belum dapat dibaca dengan jelas.",
              "Your fingerprints could not be read clearly.",
              outcome == Outcome.HANDED_TO_OFFICE ? TO_OFFICE : WITH_OLD_CARD);
      case "DATA_NOT_CONFIRMED" ->
          explain(
              "Anda menyatakan ada data yang salah. Kartu baru tidak dibuat.",
              "You said that some of the data are wrong. No card was made.",
              WITH_OLD_CARD);
      case "CENTRE_LOST" ->
          explain(
              "Hubungan ke pusat data terputus.",
              "The connection to the data centre was lost.",
              outcome == Outcome.HANDED_TO_OFFICE ? TO_OFFICE : LATER);
      case "TWO_SPOILED_BLANKS" ->
          explain(
              "Dua kartu kosong berturut-turut rusak. Kartu baru tidak jadi dibuat.",
              "Two blank cards in a row were faulty. No new card was made.",
              TO_OFFICE);
      case "OLD_CARD_STUCK" ->
          explain(
              "Kartu lama Anda tersangkut di dalam mesin. Kartu itu aman dan tetap berlaku.",
              "Your old card is stuck in the machine. It is safe and stays valid.",
              TO_OFFICE);
      case "HOPPER_EMPTY" ->
          explain(
              "Kartu kosong habis.",
              "There are no blank cards left.",
              outcome == Outcome.HANDED_TO_OFFICE ? TO_OFFICE : LATER);
      default -> of(outcome);
    };
  }

  /// The old card was not taken, or could not be given back.
  static Explanation oldCardKept(Explanation before) {
    return new Explanation(
        before.cause(),
        new Words(
            COLLECT_OLD_CARD.id() + " " + before.nextStep().id(),
            COLLECT_OLD_CARD.en() + " " + before.nextStep().en()));
  }

  private static Explanation of(Outcome outcome) {
    return switch (outcome) {
      case CARD_TAKEN -> new Explanation(ScreenWords.CARD_MADE, ScreenWords.KEEP_RECEIPT);
      case CARD_RETRACTED ->
          explain(
              "Kartu baru tidak diambil. Demi keamanan, mesin menyimpannya kembali.",
              "The new card was not taken. To keep it safe, the machine took it back.",
              COLLECT_CARD);
      case REFUSED_FINGER, REFUSED_CARD ->
          explain(
              "Kartu ini tidak dapat diganti di mesin ini.",
              "This card cannot be replaced at this machine.",
              WITH_OLD_CARD);
      case REFUSED_NEW_CARD_MISMATCH ->
          explain(
              "Sidik jari tidak cocok dengan kartu baru, jadi kartu itu tidak diserahkan.",
              "The fingerprint does not match the new card, so it was not handed over.",
              TO_OFFICE);
      case REFUSED_NOT_ELIGIBLE ->
          explain(
              "Permohonan ini tidak dapat diproses di mesin ini.",
              "This application cannot be handled at this machine.",
              WITH_OLD_CARD);
      case OUT_OF_SERVICE ->
          explain(
              "Mesin ini sedang tidak dapat melayani.",
              "This machine cannot serve you at the moment.",
              LATER);
      case HANDED_TO_OFFICE ->
          explain(
              "Kartu baru tidak dapat diselesaikan di mesin ini.",
              "The new card could not be finished at this machine.",
              TO_OFFICE);
      case ABANDONED -> explain("Kunjungan diakhiri.", "The visit was ended.", AGAIN);
      case UNCERTAIN ->
          explain(
              "Mesin tidak dapat memastikan di mana kartu Anda. Petugas akan memeriksanya.",
              "The machine cannot be sure where your card is. An officer will look into it.",
              TO_OFFICE);
    };
  }

  private static Explanation explain(String id, String en, Words nextStep) {
    return new Explanation(new Words(id, en), nextStep);
  }
}
