package id.anjungan.agent.journey;

import id.anjungan.agent.contract.ScreenName;
import id.anjungan.agent.contract.Words;

/// What the help page says, for each screen that offers help.
final class HelpWords {

  private HelpWords() {}

  static Words about(ScreenName screen) {
    return switch (screen) {
      case ATTRACT ->
          new Words(
              "Di sini Anda dapat mengganti KTP-el yang rusak. Bawa KTP-el lama Anda. Sentuh Mulai,"
                  + " lalu ikuti petunjuk di layar. Layanan ini gratis dan memakan waktu sekitar"
                  + " lima menit.",
              "Here you can replace a damaged identity card. Bring your old card. Touch Start and"
                  + " follow the screen. The service is free and takes about five minutes.");
      case INSERT_CARD ->
          new Words(
              "Masukkan KTP-el lama Anda ke celah yang lampunya menyala, lalu lepaskan. Mesin akan"
                  + " menarik kartu itu. Kartu lama Anda kembali bila kartu baru tidak dibuat.",
              "Put your old card into the slot with the light, then let go. The machine draws it"
                  + " in. You get it back when no new card can be made.");
      case CHOOSE_SERVICE ->
          new Words(
              "Sentuh layanan yang Anda perlukan. Semua layanan gratis. Sentuh Berhenti bila Anda"
                  + " tidak jadi; kartu Anda dikembalikan.",
              "Touch the service that you need. All services are free. Touch Stop if you changed"
                  + " your mind; your card comes back.");
      case PLACE_FINGER ->
          new Words(
              "Letakkan jari yang disebut di layar pada kaca yang lampunya menyala. Letakkan datar,"
                  + " tekan perlahan, dan tahan sampai layar berganti. Jari yang bersih dan kering"
                  + " paling mudah dibaca. Sidik jari Anda tidak disimpan di mesin ini.",
              "Lay the finger that the screen names on the glass with the light. Keep it flat,"
                  + " press gently and hold still until the screen changes. A clean, dry finger is"
                  + " read best. Your fingerprint is not kept in this machine.");
      case CONFIRM_DATA ->
          new Words(
              "Bacalah data di layar. Bila semuanya benar, sentuh Benar. Bila ada yang salah,"
                  + " sentuh Ada yang salah; kartu Anda kembali dan petugas akan membantu Anda.",
              "Read the data on the screen. If all of it is right, touch the button that says so."
                  + " If something is wrong, touch the other one; your card comes back and an"
                  + " officer helps you.");
      default ->
          new Words(
              "Ikuti petunjuk di layar. Sentuh Berhenti untuk mengakhiri; kartu Anda dikembalikan."
                  + " Bila Anda memerlukan bantuan, tanyakan kepada petugas di tempat ini.",
              "Follow the screen. Touch Stop to end; your card comes back. If you need help, ask an"
                  + " officer at this place.");
    };
  }
}
