package id.anjungan.simulator.physics;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// The paper that comes out of the receipt printer.
public final class Paper {

  private static final ObjectMapper JSON = new ObjectMapper();

  private final TruthFolder folder;
  private final Supplies supplies;
  private final Motor motor;
  private final Events events;

  /// One receipt. @param picture PNG, 576 dots wide @param lines its text, line by line
  public record Receipt(Path picture, List<String> lines) {
    public Receipt {
      lines = List.copyOf(lines);
    }
  }

  Paper(TruthFolder folder, Supplies supplies, Motor motor, Events events) {
    this.folder = folder;
    this.supplies = supplies;
    this.motor = motor;
    this.events = events;
  }

  /// A printed piece of paper is cut off, or torn off when the cutter is stuck.
  public void out(byte[] png, List<String> lines, boolean cut) {
    motor.turn(Stroke.CUT);
    int number = supplies.receipts() + 1;
    folder.write(folder.receipt(number, "png"), png);
    byte[] text = JSON.valueToTree(lines).toString().getBytes(StandardCharsets.UTF_8);
    folder.write(folder.receipt(number, "json"), text);
    supplies.receipts(number);
    if (cut) {
      events.happened(Events.RECEIPT_CUT);
    }
  }

  public Optional<Receipt> newest() {
    int number = supplies.receipts();
    Path picture = folder.receipt(number, "png");
    return number > 0 && Files.exists(picture)
        ? folder.read(folder.receipt(number, "json")).map(text -> receipt(picture, text))
        : Optional.empty();
  }

  private static Receipt receipt(Path picture, byte[] text) {
    try {
      List<String> lines = new ArrayList<>();
      for (JsonNode line : JSON.readTree(text)) {
        lines.add(line.asText());
      }
      return new Receipt(picture, lines);
    } catch (IOException e) {
      throw new TruthLostException(picture, e);
    }
  }
}
