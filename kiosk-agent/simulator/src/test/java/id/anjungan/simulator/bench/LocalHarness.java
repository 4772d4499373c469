package id.anjungan.simulator.bench;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import id.anjungan.simulator.harness.DeviceRequests;
import id.anjungan.simulator.harness.Harness;
import id.anjungan.simulator.harness.HarnessLostException;
import id.anjungan.simulator.physics.Machine;
import id.anjungan.simulator.socket.RefusedException;
import java.util.Map;

/// The harness within one process.
public final class LocalHarness implements Harness {

  private final DeviceRequests requests;

  public LocalHarness(Machine machine) {
    this.requests = new DeviceRequests(machine, name -> {});
  }

  @Override
  public JsonNode ask(String what, Map<String, ?> details) {
    ObjectNode request = new ObjectMapper().valueToTree(details);
    try {
      return requests.answer(request.put("ask", what));
    } catch (RefusedException e) {
      throw new HarnessLostException(e);
    }
  }
}
