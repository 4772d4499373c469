package id.anjungan.simulator.window;

import com.fasterxml.jackson.databind.JsonNode;
import java.awt.Dimension;
import java.util.HashMap;
import java.util.Map;
import javax.swing.BorderFactory;
import javax.swing.Box;
import javax.swing.JCheckBox;
import javax.swing.JScrollPane;

/// The faults that can be switched, as they stand.
final class FaultList {

  private final Cabin cabin;
  private final Box boxes = Box.createVerticalBox();
  private final Map<String, JCheckBox> byName = new HashMap<>();

  FaultList(Cabin cabin) {
    this.cabin = cabin;
  }

  JScrollPane view() {
    JScrollPane scroll = new JScrollPane(boxes);
    scroll.setBorder(BorderFactory.createTitledBorder("What goes wrong"));
    scroll.setPreferredSize(new Dimension(250, 400));
    return scroll;
  }

  /// @param all the answer of `faults`
  void show(JsonNode all) {
    for (JsonNode fault : all.path("faults")) {
      JCheckBox box = byName.computeIfAbsent(fault.path("name").asText(), name -> added(fault));
      box.setSelected(fault.path("on").asBoolean());
    }
  }

  private JCheckBox added(JsonNode fault) {
    String name = fault.path("name").asText();
    JCheckBox box = new JCheckBox(name);
    box.setToolTipText(fault.path("does").asText());
    box.addActionListener(
        press -> cabin.order("fault", Map.of("name", name, "on", box.isSelected())));
    boxes.add(box);
    boxes.revalidate();
    return box;
  }
}
