package id.anjungan.ui.text;

import id.anjungan.agent.contract.Action;
import id.anjungan.agent.contract.Language;
import id.anjungan.agent.contract.Stage;
import id.anjungan.agent.contract.Words;

/// What stands on buttons and on the steps of the visit.
public final class Labels {

  private Labels() {}

  /// A choice carries its own name, so its label is never shown.
  public static Words of(Action action) {
    return switch (action) {
      case START -> new Words("Mulai", "Start");
      case SPEAK_INDONESIAN -> new Words("Bahasa Indonesia", "Bahasa Indonesia");
      case SPEAK_ENGLISH -> new Words("English", "English");
      case CHOOSE_SERVICE -> new Words("Pilih", "Choose");
      case CONFIRM -> new Words("Data sudah benar", "The data are right");
      case DATA_WRONG -> new Words("Data salah", "The data are wrong");
      case STOP -> new Words("Berhenti", "Stop");
      case MORE_TIME -> new Words("Ya, saya di sini", "Yes, I am here");
      case FINISH -> new Words("Selesai", "Done");
      case HELP -> new Words("Bantuan", "Help");
      case BACK -> new Words("Kembali", "Back");
    };
  }

  public static Words of(Stage stage) {
    return switch (stage) {
      case CARD -> new Words("Kartu", "Card");
      case SERVICE -> new Words("Layanan", "Service");
      case FINGER -> new Words("Sidik jari", "Finger");
      case MAKING -> new Words("Pembuatan", "Making");
      case COLLECT -> new Words("Ambil", "Collect");
    };
  }

  /// The language that is not the chosen one.
  public static Language other(Language language) {
    return language == Language.ID ? Language.EN : Language.ID;
  }
}
