package id.anjungan.agent.issuance;

import id.anjungan.central.contract.Blob;
import id.anjungan.central.contract.CardFields;
import id.anjungan.central.contract.CardNumber;
import id.anjungan.central.contract.CardOrder;
import id.anjungan.central.contract.ChipScript;
import id.anjungan.central.contract.CitizenKind;
import id.anjungan.central.contract.Finger;
import id.anjungan.central.contract.Nik;
import id.anjungan.central.contract.OrderId;
import id.anjungan.central.contract.PhotoBackground;
import id.anjungan.central.contract.Text;
import java.util.Collections;
import java.util.List;

/// What the centre of a simulated life answers.
final class Scripted {

  static final Blob DIGEST = new Blob(new byte[32]);
  static final Text LATER = new Text("Coba lagi.", "Try again.");

  private Scripted() {}

  static CardOrder order(OrderId id) {
    return new CardOrder(
        id, new CardNumber("0000000A"), fields(), new Blob(new byte[10]), new Blob(new byte[924]));
  }

  static ChipScript script() {
    return new ChipScript(
        Collections.nCopies(3, new Blob(new byte[16])),
        List.of(Finger.RIGHT_INDEX, Finger.LEFT_INDEX),
        DIGEST);
  }

  private static CardFields fields() {
    return new CardFields(
        "PROVINSI X",
        "KABUPATEN Y",
        new Nik("9901010101900001"),
        "NAMA",
        "KOTA, 01-01-1990",
        "LAKI-LAKI",
        "O",
        "JALAN",
        "001/002",
        "DESA",
        "KECAMATAN",
        "ISLAM",
        "KAWIN",
        "PETANI",
        "WNI",
        "SEUMUR HIDUP",
        "Y",
        "25-11-2026",
        CitizenKind.WNI,
        PhotoBackground.BLUE);
  }
}
