package id.anjungan.agent.journey;

import id.anjungan.agent.contract.Words;

/// Why the kiosk is out of service, in words that help a citizen; the code is for the technician.
final class OutageWords {

  private static final Words WAIT = new Words("Mohon tunggu sebentar.", "Please wait a moment.");
  private static final Words ELSEWHERE =
      new Words(
          "Mohon maaf. Silakan coba lagi nanti, gunakan mesin lain, atau datanglah ke kantor Dinas"
              + " Dukcapil pada jam kerja.",
          "We are sorry. Please try again later, use another machine, or come to the Dinas Dukcapil"
              + " office in office hours.");

  private OutageWords() {}

  static Explanation of(String code) {
    return code.equals(Outage.STARTING)
        ? new Explanation(new Words("Mesin sedang disiapkan.", "The machine is starting."), WAIT)
        : new Explanation(cause(code), ELSEWHERE);
  }

  private static Words cause(String code) {
    return switch (code) {
      case "HOPPER_EMPTY" -> new Words("Kartu kosong habis.", "There are no blank cards left.");
      case "CENTRE_LOST" ->
          new Words(
              "Hubungan ke pusat data terputus.", "The connection to the data centre is lost.");
      case "MAINS_OFF" -> new Words("Listrik sedang padam.", "The power is off.");
      case "DOOR_OPEN", "TAMPERED" ->
          new Words("Mesin sedang dirawat.", "The machine is being serviced.");
      default ->
          new Words(
              "Mesin ini sedang tidak dapat melayani.",
              "This machine cannot serve you at the moment.");
    };
  }
}
