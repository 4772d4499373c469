package id.anjungan.agent.journey;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import id.anjungan.agent.contract.Stage;
import id.anjungan.agent.issuance.RecoveryEnd.RecoveredVisit;
import id.anjungan.central.contract.CheckStep;
import id.anjungan.central.contract.ServiceReason;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Duration;
import java.time.Instant;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// `visits.jsonl`: one line for each visit that ended, without personal data. Calls from the loop's
/// thread.
///
/// A line: `visit` (null when the kiosk went out of service with nobody there), `outcome`, `code`,
/// `registrationNumber`, `service`, `attempts` {`first`, `second`}, `durations` {stage in lower
/// case: milliseconds}, `oldCard`, `newCard` (chip UIDs), `at`. Of a visit that a power cut ended,
/// attempts and durations are not known. The line is written as soon as the outcome is known,
/// before the receipt.
public final class VisitBook {

  private final JsonMapper mapper = new JsonMapper();
  private final Path file;

  public VisitBook(Path dataDir) {
    this.file = dataDir.resolve("visits.jsonl");
  }

  void ended(Diary diary, VisitEnd end, Instant at) {
    ObjectNode line = line(diary.visit().value(), end.outcome().name(), end.code(), at);
    line.put("registrationNumber", text(diary.registrationNumber()));
    line.put("service", diary.service().map(ServiceReason::label).orElse(null));
    line.putObject("attempts")
        .put("first", diary.attempts(CheckStep.FIRST))
        .put("second", diary.attempts(CheckStep.SECOND));
    ObjectNode durations = line.putObject("durations");
    for (Map.Entry<Stage, Duration> stage : diary.durations().entrySet()) {
      String name = stage.getKey().name().toLowerCase(Locale.ROOT);
      durations.put(name, stage.getValue().toMillis());
    }
    line.put("oldCard", text(diary.oldCard()));
    line.put("newCard", text(diary.newCard()));
    append(line);
  }

  /// Nobody can be served from now on.
  void outOfService(String code, Instant at) {
    ObjectNode line = line(null, Outcome.OUT_OF_SERVICE.name(), code, at);
    line.putNull("registrationNumber");
    line.putNull("service");
    line.putObject("attempts").put("first", 0).put("second", 0);
    line.putObject("durations");
    line.putNull("oldCard");
    line.putNull("newCard");
    append(line);
  }

  /// A visit that was cut off, as the recovery ended it.
  void recovered(RecoveredVisit visit, Instant at) {
    ObjectNode line = line(visit.visit().value(), visit.outcome(), visit.reason(), at);
    line.put("registrationNumber", text(visit.registrationNumber()));
    line.putNull("service");
    line.putObject("attempts").put("first", 0).put("second", 0);
    line.putObject("durations");
    line.put("oldCard", text(visit.oldCard()));
    line.put("newCard", text(visit.newCard()));
    append(line);
  }

  private ObjectNode line(@Nullable String visit, String outcome, String code, Instant at) {
    return mapper
        .createObjectNode()
        .put("visit", visit)
        .put("outcome", outcome)
        .put("code", code)
        .put("at", at.toString());
  }

  private static @Nullable String text(@Nullable Object value) {
    return value == null ? null : value.toString();
  }

  private void append(ObjectNode line) {
    try {
      Files.write(
          file,
          (mapper.writeValueAsString(line) + "\n").getBytes(StandardCharsets.UTF_8),
          StandardOpenOption.CREATE,
          StandardOpenOption.APPEND,
          StandardOpenOption.DSYNC);
    } catch (JsonProcessingException e) {
      throw new IllegalStateException("a line of plain values must be writable", e);
    } catch (IOException e) {
      throw new UncheckedIOException("the book of visits cannot be written", e);
    }
  }
}
