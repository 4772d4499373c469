package id.anjungan.simulator.window;

import com.fasterxml.jackson.databind.JsonNode;
import java.awt.FlowLayout;
import java.awt.event.MouseAdapter;
import java.awt.event.MouseEvent;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import javax.swing.BorderFactory;
import javax.swing.JButton;
import javax.swing.JPanel;

/// What the citizen's hands can do: put a card in, take one, lay a finger down for as long as the
/// button is held.
final class Hands {

  private final Cabin cabin;
  private final JPanel cards = panel("Cards");
  private final JPanel fingers = panel("Fingers: press and hold");
  private List<String> shown = List.of();

  Hands(Cabin cabin) {
    this.cabin = cabin;
    cards.add(button("Put the card in", this::insert));
    cards.add(button("Take at the mouth", () -> take("ACCEPTOR")));
    cards.add(button("Take at the bezel", () -> take("BEZEL")));
  }

  JPanel cards() {
    return cards;
  }

  JPanel fingers() {
    return fingers;
  }

  /// @param hand the answer of `hand`
  void show(JsonNode hand) {
    List<String> atHand = new ArrayList<>();
    hand.path("fingers").forEach(finger -> atHand.add(finger.asText()));
    if (atHand.equals(shown)) {
      return;
    }
    shown = atHand;
    fingers.removeAll();
    atHand.forEach(finger -> fingers.add(fingerButton(finger)));
    fingers.revalidate();
    fingers.repaint();
  }

  private void insert() {
    cabin.look("stations", Map.of(), this::insertFirst);
  }

  private void insertFirst(JsonNode all) {
    for (JsonNode card : all.path("cards")) {
      if (card.path("place").asText().equals("HAND")) {
        cabin.order("insert", Map.of("uid", card.path("uid").asText()));
        return;
      }
    }
  }

  private void take(String from) {
    cabin.order("take", Map.of("from", from));
  }

  private JButton fingerButton(String finger) {
    JButton button = new JButton(finger);
    button.addMouseListener(
        new MouseAdapter() {
          @Override
          public void mousePressed(MouseEvent event) {
            cabin.order("press", Map.of("finger", finger));
          }

          @Override
          public void mouseReleased(MouseEvent event) {
            cabin.order("lift", Map.of());
          }
        });
    return button;
  }

  private static JButton button(String text, Runnable does) {
    JButton button = new JButton(text);
    button.addActionListener(press -> does.run());
    return button;
  }

  private static JPanel panel(String title) {
    JPanel panel = new JPanel(new FlowLayout(FlowLayout.LEFT));
    panel.setBorder(BorderFactory.createTitledBorder(title));
    return panel;
  }
}
