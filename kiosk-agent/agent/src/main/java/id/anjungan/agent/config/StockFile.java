package id.anjungan.agent.config;

import id.anjungan.agent.config.KioskConfig.Load;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/// Reads stock.json: who fills the hopper adds a load to it (docs/street.md).
final class StockFile {

  private static final int MOST_BLANKS = 5000;
  private static final int LONGEST_ID = 64;

  private StockFile() {}

  /// @param hopper the only one that this kiosk has
  static List<Load> read(Path file, String hopper) {
    ConfigNode root = ConfigNode.ofFile(file);
    List<Load> loads = new ArrayList<>();
    Set<String> ids = new HashSet<>();
    for (ConfigNode node : root.objects("loads")) {
      Load load = load(node, hopper);
      if (!ids.add(load.id())) {
        throw node.refused("id", "of this load alone");
      }
      loads.add(load);
    }
    root.nothingElse();
    return loads;
  }

  private static Load load(ConfigNode node, String hopper) {
    node.oneOf("hopper", List.of(hopper));
    Load load =
        new Load(
            node.value("id", "a text of 1 to 64 characters", StockFile::id),
            node.number("blanks", 1, MOST_BLANKS));
    node.nothingElse();
    return load;
  }

  private static String id(String text) {
    if (text.length() > LONGEST_ID) {
      throw new IllegalArgumentException("too long");
    }
    return text;
  }
}
