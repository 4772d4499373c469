package id.anjungan.provisioning.street;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/// The kiosk's `stock.json`: whoever fills the hopper writes the load down there, and the agent
/// books it at its next start (docs/street.md).
final class StockFile {

  private final Path file;

  /// A file without loads where there is none yet.
  StockFile(Path file) {
    this.file = file;
    if (!Files.exists(file)) {
      ObjectNode empty = JsonFile.object();
      empty.putArray("loads");
      JsonFile.write(file, empty);
    }
  }

  /// @param blanks UIDs of what was put in, at least one; the first names the load
  void add(String hopper, List<String> blanks) {
    ObjectNode json = (ObjectNode) JsonFile.read(file);
    ArrayNode loads = json.withArray("loads");
    loads
        .addObject()
        .put("id", "LOAD-" + blanks.getFirst())
        .put("hopper", hopper)
        .put("blanks", blanks.size());
    JsonFile.write(file, json);
  }
}
