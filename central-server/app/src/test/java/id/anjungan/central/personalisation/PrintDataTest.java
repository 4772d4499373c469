package id.anjungan.central.personalisation;

import static org.junit.jupiter.api.Assertions.assertEquals;

import id.anjungan.central.contract.CardFields;
import id.anjungan.central.contract.CitizenKind;
import id.anjungan.central.contract.PhotoBackground;
import java.time.LocalDate;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PrintDataTest {

  private static final LocalDate TODAY = LocalDate.of(2026, 11, 24);

  @Test
  @DisplayName("A citizen's card carries the words of the law, valid for life (REQ-048)")
  void citizensCard() {
    CardFields card = Cards.fields();
    assertEquals("PROVINSI JAWA TENGAH", card.province());
    assertEquals("KABUPATEN GROBOGAN", card.regency());
    assertEquals("SITI ELIA WULANDARI", card.name());
    assertEquals("GROBOGAN, 12-03-1990", card.placeAndDateOfBirth());
    assertEquals("PEREMPUAN", card.sex());
    assertEquals("-", card.bloodGroup());
    assertEquals("JL. \"MELATI\" 7", card.address());
    assertEquals("003/002", card.rtRw());
    assertEquals("ISLAM", card.religion());
    assertEquals("KAWIN", card.maritalStatus());
    assertEquals("PETANI/PEKEBUN", card.occupation());
    assertEquals("WNI", card.nationality());
    assertEquals("SEUMUR HIDUP", card.validUntil());
    assertEquals("GROBOGAN", card.issuePlace());
    assertEquals("24-11-2026", card.issueDate());
  }

  @Test
  @DisplayName("A foreigner's card is in English and ends with the stay permit (REQ-006)")
  void foreignersCard() {
    CardFields card = PrintData.fields(Cards.foreigner().biodata(), TODAY);
    assertEquals(CitizenKind.OA, card.kind());
    assertEquals("MALE", card.sex());
    assertEquals("CATHOLIC", card.religion());
    assertEquals("SINGLE", card.maritalStatus());
    assertEquals("TEACHER", card.occupation());
    assertEquals("GERMANY", card.nationality());
    assertEquals("30-04-2029", card.validUntil());
    assertEquals("KOTA SEMARANG", card.regency());
    assertEquals("SEMARANG", card.issuePlace());
    assertEquals("HANS MULLER", card.name());
  }

  @ParameterizedTest
  @CsvSource({"1991-01-01,RED", "1990-12-31,BLUE", "2000-02-29,BLUE", "2009-06-01,RED"})
  @DisplayName("The background is red for an odd year of birth and blue for an even one")
  void backgroundFollowsTheYear(String birth, PhotoBackground background) {
    assertEquals(
        background, PrintData.fields(Cards.citizen(birth).biodata(), TODAY).photoBackground());
  }
}
