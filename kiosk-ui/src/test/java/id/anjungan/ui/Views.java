package id.anjungan.ui;

import id.anjungan.agent.contract.Action;
import id.anjungan.agent.contract.Language;
import id.anjungan.agent.contract.Office;
import id.anjungan.agent.contract.Stage;
import id.anjungan.agent.contract.View;
import id.anjungan.agent.contract.ViewContent;
import id.anjungan.agent.contract.Words;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import javax.imageio.ImageIO;

/// Views of every screen, with the longest texts that an agent may send.
public final class Views {

  private static final String WHERE =
      "Silakan datang ke Dinas Kependudukan dan Pencatatan Sipil Kabupaten Grobogan, Jalan Gajah"
          + " Mada Nomor 5A, Purwodadi, pada hari kerja pukul 08.00 sampai 14.00, dan bawa kertas"
          + " ini serta Kartu Keluarga.";
  private static final String WHERE_EN =
      "Please go to the Population and Civil Registration Office of Grobogan Regency, Jalan Gajah"
          + " Mada 5A, Purwodadi, on a working day between 08:00 and 14:00, and bring this paper"
          + " and your family card.";
  static final Words LONG = new Words(WHERE, WHERE_EN);
  static final Words CAUSE =
      new Words(
          "Sidik jari tidak cocok dengan rekaman Anda setelah empat kali percobaan dengan jari"
              + " telunjuk kanan dan kiri.",
          "The fingerprint did not match your record after four attempts with the right and the"
              + " left index finger.");

  /// An old card that stays in the machine, and then what the citizen does next: the longest that
  /// the agent says.
  static final Words TWO_STEPS =
      new Words(
          "Kartu lama Anda aman di dalam mesin dan tetap berlaku. Ambil di kantor Dinas Dukcapil"
              + " mulai hari kerja berikutnya, pada jam kerja. Datanglah ke kantor Dinas Dukcapil"
              + " mulai hari kerja berikutnya, pada jam kerja, dan tunjukkan bukti ini. Petugas"
              + " akan melanjutkan permohonan Anda.",
          "Your old card is safe in the machine and stays valid. Collect it at the Dinas Dukcapil"
              + " office from the next working day, in office hours. Come to the Dinas Dukcapil"
              + " office from the next working day, in office hours, and show this receipt. An"
              + " officer goes on with your application.");

  /// As long as a kiosk may be told.
  static final Office OFFICE =
      new Office(
          new Words(
              longest("Dinas Kependudukan dan Pencatatan Sipil ", Office.LONGEST_NAME),
              longest("Population and Civil Registration Office ", Office.LONGEST_NAME)),
          longest("Jalan Jenderal Gatot Subroto Nomor 17 Blok A ", Office.LONGEST_ADDRESS),
          new Words(
              longest("Senin sampai Kamis 08.00-15.00 WIB, ", Office.LONGEST_HOURS),
              longest("Monday to Thursday 08:00 to 15:00, ", Office.LONGEST_HOURS)));

  private static final String NUMBER = "3315-20261125-STREET01-000042";
  private static final String QR = "eyJhbGciOiJFUzI1NiIsImtpZCI6IlRFU1QtcmVjZWlwdCJ9.".repeat(5);

  private Views() {}

  private static String longest(String phrase, int length) {
    return phrase.repeat(length / phrase.length() + 1).substring(0, length - 1) + "x";
  }

  static View of(
      long number, Language language, ViewContent content, Stage stage, Action... actions) {
    return new View(number, language, stage, content, List.of(actions), 45_000);
  }

  static View attract(long number) {
    return of(
        number,
        Language.ID,
        new ViewContent.Attract(new Words("Kantor Desa Uji", "Village office")),
        null,
        Action.START,
        Action.SPEAK_INDONESIAN,
        Action.SPEAK_ENGLISH);
  }

  static View services(long number) {
    return of(
        number,
        Language.ID,
        eightServices(),
        Stage.SERVICE,
        Action.CHOOSE_SERVICE,
        Action.STOP,
        Action.HELP);
  }

  /// Every screen at its fullest.
  static List<View> all(Language language) {
    Action[] way = {Action.STOP, Action.HELP};
    List<View> views = new ArrayList<>();
    views.add(
        of(
            1,
            language,
            new ViewContent.Attract(
                new Words(
                    "Kantor Kecamatan Kedungjati, Kabupaten Grobogan",
                    "District office of Kedungjati, Grobogan Regency")),
            null,
            Action.START,
            Action.SPEAK_INDONESIAN,
            Action.SPEAK_ENGLISH,
            Action.HELP));
    views.add(of(2, language, new ViewContent.InsertCard(), Stage.CARD, way));
    views.add(of(3, language, new ViewContent.ReadingCard(), Stage.CARD, way));
    views.add(
        of(
            4,
            language,
            eightServices(),
            Stage.SERVICE,
            Action.CHOOSE_SERVICE,
            Action.STOP,
            Action.HELP));
    views.add(of(5, language, finger("right-index", null, false), Stage.FINGER, way));
    views.add(of(6, language, finger("left-thumb", CAUSE, true), Stage.FINGER, way));
    views.add(of(7, language, new ViewContent.CheckingFinger(true), Stage.FINGER, way));
    views.add(
        of(
            8,
            language,
            data(),
            Stage.FINGER,
            Action.CONFIRM,
            Action.DATA_WRONG,
            Action.STOP,
            Action.HELP));
    views.add(
        of(
            9,
            language,
            new ViewContent.Working(
                3,
                6,
                new Words(
                    "Kedua sisi kartu dicetak dan isi chip dibaca kembali",
                    "Both faces are printed and the chip is read back"),
                48),
            Stage.MAKING,
            Action.HELP));
    views.add(of(10, language, new ViewContent.CollectCard(28), Stage.COLLECT, Action.HELP));
    views.add(of(11, language, new ViewContent.TakeOldCard(CAUSE, 28), Stage.COLLECT, Action.HELP));
    views.add(
        of(
            12,
            language,
            new ViewContent.Receipt(NUMBER, QR, false, LONG),
            Stage.COLLECT,
            Action.FINISH,
            Action.HELP));
    views.add(of(13, language, new ViewContent.Farewell(LONG), null, Action.FINISH));
    views.add(
        of(
            14,
            language,
            new ViewContent.Refused("FINGER_NOT_MATCHED", CAUSE, LONG, OFFICE, NUMBER, true),
            null,
            Action.FINISH,
            Action.HELP));
    views.add(
        of(
            18,
            language,
            new ViewContent.Refused("FINGER_NOT_MATCHED", CAUSE, TWO_STEPS, OFFICE, NUMBER, false),
            null,
            Action.FINISH,
            Action.HELP));
    views.add(
        of(15, language, new ViewContent.OutOfService("HOPPER_EMPTY", CAUSE, LONG, OFFICE), null));
    views.add(
        of(
            16,
            language,
            new ViewContent.StillThere(20),
            Stage.SERVICE,
            Action.MORE_TIME,
            Action.STOP));
    views.add(of(17, language, new ViewContent.Help(LONG), Stage.CARD, Action.BACK, Action.STOP));
    return views;
  }

  private static ViewContent eightServices() {
    List<ViewContent.Service> services = new ArrayList<>();
    for (int i = 1; i <= 8; i++) {
      services.add(
          new ViewContent.Service(
              "service-" + i,
              new Words("Penggantian KTP-el rusak " + i, "Replacement, damaged card " + i),
              new Words("Denda Rp 1.000.000", "Fine Rp 1,000,000"),
              new Words("selesai hari ini", "done today")));
    }
    return new ViewContent.ChooseService(services);
  }

  private static ViewContent finger(String label, Words hint, boolean second) {
    Words name =
        label.startsWith("left")
            ? new Words("ibu jari kiri", "left thumb")
            : new Words("telunjuk kanan", "right index finger");
    return new ViewContent.PlaceFinger(label, name, 2, 4, second, hint);
  }

  private static ViewContent data() {
    List<ViewContent.Line> lines =
        List.of(
            line("NIK", "NIK", "3315**********01"),
            line("Nama", "Name", "RADEN MAS SOERYANINGRAT KUSUMADIPURA WIDJAJA SASTRANEGARA AB"),
            line("Tempat/Tgl Lahir", "Place/date of birth", "KOTAWARINGIN TIMUR, 17-08-1985"),
            line("Jenis Kelamin", "Sex", "LAKI-LAKI"),
            line("Gol. Darah", "Blood group", "AB+"),
            line(
                "Alamat",
                "Address",
                "PERUMAHAN GRIYA KARANGREJO LOR INDAH BLOK C NOMOR 123 GANG 4"),
            line("RT/RW", "RT/RW", "003/012"),
            line("Kel/Desa", "Village", "PURWOREJO KARANGANYAR SELATAN"),
            line("Kecamatan", "District", "SUMBERMANJING WETAN"),
            line("Kabupaten/Kota", "Regency/city", "KABUPATEN KEPULAUAN SIAU TAGULANDANG BIARO"),
            line("Provinsi", "Province", "PROVINSI DAERAH ISTIMEWA YOGYAKARTA"),
            line("Agama", "Religion", "KEPERCAYAAN TERHADAP TUHAN YME"),
            line("Status Perkawinan", "Marital status", "CERAI HIDUP TERCATAT"),
            line("Pekerjaan", "Occupation", "TENTARA NASIONAL INDONESIA (TNI)"),
            line("Kewarganegaraan", "Nationality", "PAPUA NEW GUINEA"),
            line("Berlaku Hingga", "Valid until", "SEUMUR HIDUP"));
    return new ViewContent.ConfirmData(lines, jpeg());
  }

  private static ViewContent.Line line(String id, String en, String value) {
    return new ViewContent.Line(new Words(id, en), value);
  }

  /// A grey portrait of the size of the chip's photo.
  private static String jpeg() {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try {
      ImageIO.write(new BufferedImage(240, 320, BufferedImage.TYPE_BYTE_GRAY), "jpeg", bytes);
    } catch (IOException e) {
      throw new AssertionError(e);
    }
    return Base64.getEncoder().encodeToString(bytes.toByteArray());
  }

  static View withAddress(long number, String address) {
    return of(
        number,
        Language.ID,
        new ViewContent.ConfirmData(List.of(line("Alamat", "Address", address)), null),
        Stage.FINGER,
        Action.CONFIRM);
  }

  /// What is no photo: a screen must show the data even so.
  static View withoutPhoto(long number, String photo) {
    List<ViewContent.Line> lines = List.of(line("NIK", "NIK", "3315**********01"));
    return of(
        number,
        Language.ID,
        new ViewContent.ConfirmData(lines, photo),
        Stage.FINGER,
        Action.CONFIRM);
  }
}
