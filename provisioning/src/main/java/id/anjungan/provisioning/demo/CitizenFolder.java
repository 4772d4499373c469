package id.anjungan.provisioning.demo;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import id.anjungan.central.contract.Finger;
import id.anjungan.central.contract.MalformedValueException;
import id.anjungan.central.contract.Nik;
import id.anjungan.provisioning.console.WrongArgumentException;
import id.anjungan.provisioning.street.JsonFile;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Base64;
import java.util.List;
import java.util.Map;

/// A citizen folder (design 7): the register record, optional portrait and signature, and pictures
/// of the fingers. What it says of the person is judged by the centre; here only its parts are
/// looked for.
public record CitizenFolder(Path dir, JsonNode citizen, FingerPictures fingers) {

  private static final long LARGEST_FILE = 8_000_000;

  /// @throws WrongArgumentException when a part is missing or malformed
  public static CitizenFolder read(Path dir) {
    if (!Files.isDirectory(dir)) {
      throw refused("CITIZEN_FOLDER_MISSING", dir + " is not a folder");
    }
    JsonNode citizen = json(dir.resolve("citizen.json"));
    int dpi = FingerPictures.dpi(citizen.path("fingerDpi"), dir);
    FingerPictures fingers = FingerPictures.ofCitizen(dir.resolve("fingers"), dpi);
    CitizenFolder folder = new CitizenFolder(dir, citizen, fingers);
    folder.nik();
    if (citizen.has("oldCard") && !citizen.path("oldCard").isObject()) {
      throw refused("CITIZEN_JSON_MALFORMED", dir + ": oldCard is not an object");
    }
    return folder;
  }

  private static JsonNode json(Path file) {
    try {
      JsonNode json =
          JsonFile.parse(new String(bytes(file), java.nio.charset.StandardCharsets.UTF_8));
      if (json == null || !json.isObject()) {
        throw refused("CITIZEN_JSON_MALFORMED", file + " does not hold an object");
      }
      return json;
    } catch (JsonProcessingException e) {
      throw refused("CITIZEN_JSON_MALFORMED", file + " is not JSON: " + e.getOriginalMessage());
    }
  }

  static byte[] bytes(Path file) {
    try {
      if (!Files.isRegularFile(file)) {
        throw refused("CITIZEN_PART_MISSING", file + " is missing");
      }
      if (Files.size(file) > LARGEST_FILE) {
        throw refused("CITIZEN_PART_TOO_LARGE", file + " is larger than 8 MB");
      }
      return Files.readAllBytes(file);
    } catch (IOException e) {
      throw refused("CITIZEN_PART_UNREADABLE", file + " cannot be read");
    }
  }

  static WrongArgumentException refused(String code, String what) {
    return new WrongArgumentException(
        code + ": " + what,
        "README.md says what a citizen folder holds; correct it and try again.");
  }

  /// @throws WrongArgumentException when it is missing or malformed
  public Nik nik() {
    JsonNode nik = citizen.path("nik");
    try {
      return new Nik(nik.asText(""));
    } catch (MalformedValueException e) {
      throw refused("CITIZEN_JSON_MALFORMED", dir.resolve("citizen.json") + ": " + e.getMessage());
    }
  }

  /// The request that enters this citizen at the centre. @param voidCard the old card is void
  public ObjectNode entry(boolean voidCard) {
    ObjectNode entry = JsonFile.object();
    ObjectNode json = ((ObjectNode) citizen).deepCopy();
    if (voidCard) {
      json.withObject("/oldCard").put("state", "void");
    }
    entry.set("citizen", json);
    picture(entry, "photo", dir.resolve("photo.png"));
    picture(entry, "signature", dir.resolve("signature.png"));
    ArrayNode recorded = entry.putArray("fingers");
    fingers.recorded().forEach((finger, file) -> recorded.add(finger(finger, file)));
    return entry;
  }

  private static ObjectNode finger(Finger finger, Path file) {
    ObjectNode json = JsonFile.object().put("finger", finger.label());
    return json.put("image", Base64.getEncoder().encodeToString(bytes(file)));
  }

  private static void picture(ObjectNode entry, String name, Path file) {
    if (Files.exists(file)) {
      entry.put(name, Base64.getEncoder().encodeToString(bytes(file)));
    } else {
      entry.putNull(name);
    }
  }

  /// What the sensor sees of this citizen, by finger.
  public Map<String, List<Path>> presented() {
    return fingers.presented();
  }
}
