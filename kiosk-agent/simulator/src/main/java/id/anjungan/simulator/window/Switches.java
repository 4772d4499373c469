package id.anjungan.simulator.window;

import com.fasterxml.jackson.databind.JsonNode;
import java.awt.FlowLayout;
import java.util.Map;
import java.util.function.Consumer;
import javax.swing.BorderFactory;
import javax.swing.ImageIcon;
import javax.swing.JButton;
import javax.swing.JCheckBox;
import javax.swing.JLabel;
import javax.swing.JOptionPane;
import javax.swing.JPanel;
import javax.swing.JScrollPane;

/// Doors, mains and power; the lights as they are; the newest receipt.
final class Switches {

  private final Cabin cabin;
  private final JPanel panel = new JPanel(new FlowLayout(FlowLayout.LEFT));
  private final JLabel lights = new JLabel("lights: none");

  Switches(Cabin cabin) {
    this.cabin = cabin;
    panel.setBorder(BorderFactory.createTitledBorder("Machine"));
    door("Service door", "SERVICE");
    door("Hopper door", "HOPPER");
    toggle("Mains", true, on -> cabin.order("mains", Map.of("on", on)));
    toggle("Power", true, on -> cabin.order("power", Map.of("on", on)));
    JButton receipt = new JButton("Newest receipt");
    receipt.addActionListener(press -> cabin.look("receipt", Map.of(), Switches::open));
    panel.add(receipt);
    panel.add(lights);
  }

  JPanel view() {
    return panel;
  }

  /// @param answer of `lights`
  void show(JsonNode answer) {
    StringBuilder on = new StringBuilder();
    answer
        .path("lights")
        .properties()
        .forEach(light -> on.append(light.getValue().asBoolean() ? " " + light.getKey() : ""));
    lights.setText("lights:" + (on.isEmpty() ? " none" : on));
  }

  private void door(String title, String name) {
    toggle(title, false, open -> cabin.order("door", Map.of("name", name, "open", open)));
  }

  private void toggle(String title, boolean state, Consumer<Boolean> does) {
    JCheckBox box = new JCheckBox(title, state);
    box.addActionListener(press -> does.accept(box.isSelected()));
    panel.add(box);
  }

  private static void open(JsonNode receipt) {
    JScrollPane paper = new JScrollPane(new JLabel(new ImageIcon(receipt.path("path").asText())));
    JOptionPane.showMessageDialog(null, paper, "Receipt", JOptionPane.PLAIN_MESSAGE);
  }
}
