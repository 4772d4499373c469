package id.anjungan.provisioning.demo;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.core.JsonProcessingException;
import id.anjungan.provisioning.street.JsonFile;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

class AgreementTest {

  private static final String EXCHANGED =
      """
      {"cards": [{"uid": "B1", "kind": "BLANK", "place": "CITIZEN"},
                 {"uid": "O1", "kind": "OLD", "place": "ACCEPTOR_BIN"}]}\
      """;
  private static final String BELIEVED =
      """
      {"cards": [{"uid": "B1", "state": "ACTIVE"}, {"uid": "O1", "state": "VOID"}],
       "stock": [{"uid": "B1", "state": "ISSUED", "hopper": "H"}],
       "custody": [{"uid": "O1", "reason": "REPLACED", "bin": "ACCEPTOR_BIN"}],
       "incidents": []}\
      """;

  private static List<String> differences(String cabinet, String centre) {
    try {
      return Agreement.differences(JsonFile.parse(cabinet), JsonFile.parse(centre));
    } catch (JsonProcessingException e) {
      throw new AssertionError(e);
    }
  }

  @Test
  @DisplayName("An exchanged card: both sides agree (REQ-059)")
  void exchangeAgrees() {
    assertEquals(List.of(), differences(EXCHANGED, BELIEVED));
  }

  @Test
  @DisplayName("A card that lies elsewhere than the stock says is a difference (REQ-059)")
  void strayBlank() {
    assertEquals(1, differences(EXCHANGED.replace("CITIZEN", "BEZEL"), BELIEVED).size());
  }

  @Test
  @DisplayName("A card in the bin without a custody record is a difference (REQ-059)")
  void binWithoutCustody() {
    String centre = BELIEVED.replace("\"O1\", \"reason\"", "\"O2\", \"reason\"");
    assertEquals(1, differences(EXCHANGED, centre).size());
  }

  @Test
  @DisplayName("Two valid cards of one person are a difference")
  void twoValidCards() {
    assertEquals(1, differences(EXCHANGED, BELIEVED.replace("VOID", "ACTIVE")).size());
  }

  @Test
  @DisplayName("A blank unknown to the stock is a difference")
  void unknownBlank() {
    assertTrue(
        differences(EXCHANGED, "{\"incidents\": []}").stream()
            .anyMatch(text -> text.contains("unknown to the stock")));
  }

  @Test
  @DisplayName("An open incident that names the card explains the difference")
  void incidentExplains() {
    String centre =
        BELIEVED.replace(
            "\"incidents\": []", "\"incidents\": [{\"id\": \"1\", \"uids\": [\"B1\"]}]");
    assertEquals(List.of(), differences(EXCHANGED.replace("CITIZEN", "BEZEL"), centre));
  }
}
