package id.anjungan.simulator.physics;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;

/// What is used up, doors and mains: the small facts of the truth, kept after every change. Safe
/// for all threads.
public final class Supplies {

  private static final ObjectMapper JSON = new ObjectMapper();
  private static final int NEW_RIBBON = 300;

  private final TruthFolder folder;
  private final Path file;
  private Facts facts;

  private record Facts(
      int ribbon, int receipts, boolean serviceDoorOpen, boolean hopperDoorOpen, boolean mains) {}

  Supplies(TruthFolder folder) {
    this.folder = folder;
    this.file = folder.file("supplies.json");
    this.facts =
        folder.read(file).map(this::parse).orElse(new Facts(NEW_RIBBON, 0, false, false, true));
  }

  synchronized int ribbon() {
    return facts.ribbon();
  }

  synchronized void useRibbon() {
    keep(
        new Facts(
            Math.max(0, facts.ribbon() - 1),
            facts.receipts(),
            facts.serviceDoorOpen(),
            facts.hopperDoorOpen(),
            facts.mains()));
  }

  synchronized int receipts() {
    return facts.receipts();
  }

  synchronized void receipts(int count) {
    keep(
        new Facts(
            facts.ribbon(), count, facts.serviceDoorOpen(), facts.hopperDoorOpen(), facts.mains()));
  }

  synchronized boolean isOpen(Door door) {
    return door == Door.SERVICE ? facts.serviceDoorOpen() : facts.hopperDoorOpen();
  }

  synchronized void door(Door door, boolean open) {
    keep(
        new Facts(
            facts.ribbon(),
            facts.receipts(),
            door == Door.SERVICE ? open : facts.serviceDoorOpen(),
            door == Door.HOPPER ? open : facts.hopperDoorOpen(),
            facts.mains()));
  }

  synchronized boolean mains() {
    return facts.mains();
  }

  synchronized void mains(boolean on) {
    keep(
        new Facts(
            facts.ribbon(), facts.receipts(), facts.serviceDoorOpen(), facts.hopperDoorOpen(), on));
  }

  private void keep(Facts next) {
    facts = next;
    folder.write(file, JSON.valueToTree(next).toString().getBytes(StandardCharsets.UTF_8));
  }

  private Facts parse(byte[] bytes) {
    try {
      JsonNode node = JSON.readTree(bytes);
      return new Facts(
          node.required("ribbon").asInt(),
          node.required("receipts").asInt(),
          node.required("serviceDoorOpen").asBoolean(),
          node.required("hopperDoorOpen").asBoolean(),
          node.required("mains").asBoolean());
    } catch (IOException e) {
      throw new TruthLostException(file, e);
    }
  }
}
