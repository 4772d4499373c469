package id.anjungan.provisioning.demo;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import id.anjungan.provisioning.console.CommandFailedException;
import id.anjungan.provisioning.street.Cabinet;
import id.anjungan.provisioning.street.JsonFile;
import id.anjungan.provisioning.street.Street;
import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/// Everything that `--out` promises (design 8).
final class OutFolder {

  private static final List<String> PROMISED =
      List.of(
          "result.json",
          "cabinet.json",
          "centre.json",
          "journal.jsonl",
          "receipt.png",
          "receipt-key.jwk",
          "card-front.png",
          "card-back.png");

  private final Path dir;
  private @Nullable String formerReceipt;

  OutFolder(Path dir) {
    this.dir = dir;
  }

  /// Nothing of an earlier run may pass for this one's.
  void empty(Cabinet cabinet) {
    formerReceipt = cabinet.receipt().path("path").asText(null);
    for (String name : PROMISED) {
      dir.resolve(name).toFile().delete();
    }
    File[] pictures = screens().toFile().listFiles((folder, name) -> name.endsWith(".png"));
    for (File picture : pictures == null ? new File[0] : pictures) {
      picture.delete();
    }
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
    String newest = street.cabinet().receipt().path("path").asText(null);
    if (!Objects.equals(newest, formerReceipt)) {
      copy(newest, "receipt.png");
    }
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
