package id.anjungan.agent.journey;

import id.anjungan.agent.contract.ViewContent.Line;
import id.anjungan.agent.contract.Words;
import id.anjungan.central.contract.CardFields;
import java.util.List;

/// The lines of data that a citizen confirms, in the order and with the labels of the card (facts:
/// Permendagri 74/2015). The NIK is masked.
final class DataWords {

  private DataWords() {}

  static List<Line> lines(CardFields card) {
    return List.of(
        line("NIK", "NIK", card.nik().masked()),
        line("Nama", "Name", card.name()),
        line("Tempat/Tgl Lahir", "Place/date of birth", card.placeAndDateOfBirth()),
        line("Jenis Kelamin", "Sex", card.sex()),
        line("Gol. Darah", "Blood group", card.bloodGroup()),
        line("Alamat", "Address", card.address()),
        line("RT/RW", "RT/RW", card.rtRw()),
        line("Kel/Desa", "Village", card.village()),
        line("Kecamatan", "District", card.district()),
        line("Kabupaten/Kota", "Regency/city", card.regency()),
        line("Provinsi", "Province", card.province()),
        line("Agama", "Religion", card.religion()),
        line("Status Perkawinan", "Marital status", card.maritalStatus()),
        line("Pekerjaan", "Occupation", card.occupation()),
        line("Kewarganegaraan", "Nationality", card.nationality()),
        line("Berlaku Hingga", "Valid until", card.validUntil()));
  }

  private static Line line(String id, String en, String value) {
    return new Line(new Words(id, en), value);
  }
}
