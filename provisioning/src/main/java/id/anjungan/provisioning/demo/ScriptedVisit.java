package id.anjungan.provisioning.demo;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import id.anjungan.provisioning.console.Console;
import id.anjungan.provisioning.street.Layout;
import id.anjungan.provisioning.street.Street;
import id.anjungan.provisioning.street.Waiting;
import java.time.Duration;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// One visit of the scripted citizen, and the reading of everything afterwards.
final class ScriptedVisit {

  private static final Duration AGREEMENT = Duration.ofSeconds(20);

  private final DemoOptions options;
  private final Street street;
  private final Layout layout;
  private final Console console;

  ScriptedVisit(DemoOptions options, Street street, Layout layout, Console console) {
    this.options = options;
    this.street = street;
    this.layout = layout;
    this.console = console;
  }

  /// Plays the visit, prints its outcome, and writes the files of `--out`.
  DemoEnd play(CitizenFolder citizen) {
    Optional<OutFolder> out = options.out().map(OutFolder::new);
    Visits visits = new Visits(layout.agent());
    int ended = visits.count();
    String nik = citizen.nik().digits();
    out.ifPresent(folder -> folder.empty(street.cabinet()));
    JsonNode before = street.centre().state(nik);
    String oldCard = cardInHand(before, street.cabinet().truth());
    if (options.has(FaultKind.CENTRE_DOWN)) {
      street.killCentre();
    }
    street.startKiosk();
    ArmedFaults armed =
        ArmedFaults.of(options.faults(), layout.agent(), new StreetBlows(street), console);
    Album album = new Album(out.map(OutFolder::screens));
    double seconds = scripted(visits, album, oldCard, armed).play();
    armed.nameWhatNeverStruck();
    if (!street.centreAlive()) {
      console.stage("bringing the centre back");
      street.restartCentre();
    }
    JsonNode cabinet = street.cabinet().truth();
    JsonNode centre = agreedState(nik, cabinet);
    ObjectNode result =
        Result.of(
            visits.after(ended).orElse(null),
            options.service().label(),
            oldCard,
            cabinet,
            before,
            centre);
    out.ifPresent(folder -> folder.write(street, layout.agent(), result, cabinet, centre));
    boolean agreed = report(result, Agreement.differences(cabinet, centre));
    return new DemoEnd(result, agreed, seconds);
  }

  /// The card of this person that the citizen can put in; null when every one is elsewhere.
  private static @Nullable String cardInHand(JsonNode register, JsonNode cabinet) {
    Set<String> inHand = new HashSet<>();
    for (JsonNode card : cabinet.path("cards")) {
      if (card.path("place").asText().equals("CITIZEN")) {
        inHand.add(card.path("uid").asText());
      }
    }
    String found = null;
    for (JsonNode card : register.path("cards")) {
      if (inHand.contains(card.path("uid").asText())) {
        found = card.path("uid").asText();
      }
    }
    return found;
  }

  private ScriptedCitizen scripted(
      Visits visits, Album album, @Nullable String oldCard, ArmedFaults armed) {
    return new ScriptedCitizen(
        street, options, oldCard, visits, album, console, armed, new Stranger(layout.root()));
  }

  /// Gives the outbox a moment to reach the centre.
  private JsonNode agreedState(String nik, JsonNode cabinet) {
    long deadline = System.nanoTime() + AGREEMENT.toNanos();
    JsonNode state = street.centre().state(nik);
    while (!Agreement.differences(cabinet, state).isEmpty() && System.nanoTime() < deadline) {
      Waiting.pause(100);
      state = street.centre().state(nik);
    }
    return state;
  }

  private boolean report(ObjectNode result, List<String> differences) {
    console.stage("outcome " + result.path("outcome").asText());
    String number = result.path("registrationNumber").asText("");
    if (!number.isEmpty() && !number.equals("null")) {
      console.stage("registration number " + number);
    }
    for (String difference : differences) {
      console.trouble("cabinet and centre differ: " + difference, "No incident names that card.");
    }
    return differences.isEmpty();
  }
}
