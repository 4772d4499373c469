package id.anjungan.provisioning.demo;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import id.anjungan.provisioning.console.CommandFailedException;
import id.anjungan.provisioning.street.JsonFile;
import id.anjungan.provisioning.street.Street;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import org.jspecify.annotations.Nullable;

/// Everything that `--out` promises (design 8).
final class OutFolder {

  private final Path dir;

  OutFolder(Path dir) {
    this.dir = dir;
  }

  Path screens() {
    return dir.resolve("screens");
  }

  void write(
      Street street, Path agentFolder, ObjectNode result, JsonNode cabinet, JsonNode centre) {
    JsonFile.write(dir.resolve("result.json"), result);
    JsonFile.write(dir.resolve("cabinet.json"), cabinet);
    JsonFile.write(dir.resolve("centre.json"), centre);
    copy(agentFolder.resolve("journal.jsonl").toString(), "journal.jsonl");
    receipt(street);
    faces(street, result.path("newCard").path("chipUid").asText(null));
  }

  private void receipt(Street street) {
    copy(street.cabinet().receipt().path("path").asText(null), "receipt.png");
    try {
      Files.writeString(dir.resolve("receipt-key.jwk"), street.centre().receiptKey() + "\n");
    } catch (IOException e) {
      throw unwritable(e);
    }
  }

  private void faces(Street street, @Nullable String uid) {
    if (uid != null) {
      JsonNode faces = street.cabinet().faces(uid);
      copy(faces.path("front").asText(null), "card-front.png");
      copy(faces.path("back").asText(null), "card-back.png");
    }
  }

  private void copy(@Nullable String from, String name) {
    if (from == null || !Files.exists(Path.of(from))) {
      return;
    }
    try {
      Files.copy(Path.of(from), dir.resolve(name), StandardCopyOption.REPLACE_EXISTING);
    } catch (IOException e) {
      throw unwritable(e);
    }
  }

  private CommandFailedException unwritable(IOException cause) {
    return new CommandFailedException(
        dir + " cannot be written", "Choose another folder with --out.", cause);
  }
}
