package id.anjungan.simulator.window;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.MissingNode;
import id.anjungan.simulator.physics.Station;
import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Dimension;
import java.awt.Font;
import java.awt.Graphics;
import java.awt.Graphics2D;
import java.awt.Point;
import java.awt.RenderingHints;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import javax.swing.JComponent;
import javax.swing.UIManager;

/// The machine from the side: every station where it is along the card path, and the cards in it.
final class MachinePicture extends JComponent {

  private static final int CELL_WIDTH = 128;
  private static final int CELL_HEIGHT = 96;
  private static final int BOX_WIDTH = 112;
  private static final int BOX_HEIGHT = 72;
  private static final int MARGIN = 16;

  private static final Color GROUND = new Color(0xF4F6F8);
  private static final Color LINE = new Color(0x90A4AE);
  private static final Color WORDS = new Color(0x263238);
  private static final Color OLD = new Color(0x1565C0);
  private static final Color BLANK = new Color(0xFFFFFF);
  private static final Color PRINTED = new Color(0x2E7D32);
  private static final Color STUCK = new Color(0xC62828);

  private JsonNode cards = MissingNode.getInstance();

  MachinePicture() {
    setPreferredSize(new Dimension(7 * CELL_WIDTH + 2 * MARGIN, 4 * CELL_HEIGHT + 2 * MARGIN));
    setOpaque(true);
  }

  /// @param all the answer of `stations`
  void show(JsonNode all) {
    cards = all.path("cards");
    repaint();
  }

  @Override
  protected void paintComponent(Graphics graphics) {
    Graphics2D pen = (Graphics2D) graphics.create();
    pen.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
    pen.setColor(GROUND);
    pen.fillRect(0, 0, getWidth(), getHeight());
    for (Station station : Station.values()) {
      station(pen, station, cell(station));
    }
    Map<Point, Integer> piles = new HashMap<>();
    for (JsonNode card : cards) {
      card(pen, card, piles);
    }
    pen.dispose();
  }

  private static void station(Graphics2D pen, Station station, Point cell) {
    pen.setColor(Color.WHITE);
    pen.fillRoundRect(x(cell), y(cell), BOX_WIDTH, BOX_HEIGHT, 10, 10);
    pen.setColor(LINE);
    pen.setStroke(new BasicStroke(1.5f));
    pen.drawRoundRect(x(cell), y(cell), BOX_WIDTH, BOX_HEIGHT, 10, 10);
    pen.setColor(WORDS);
    pen.setFont(small());
    pen.drawString(title(station), x(cell) + 6, y(cell) + 14);
  }

  private static void card(Graphics2D pen, JsonNode card, Map<Point, Integer> piles) {
    String[] place = card.path("place").asText().split(" > ");
    Point from = cell(Station.valueOf(place[0]));
    Point to = cell(Station.valueOf(place[place.length - 1]));
    Point middle = new Point((x(from) + x(to)) / 2, (y(from) + y(to)) / 2);
    int lying = piles.merge(middle, 1, Integer::sum);
    Point corner = new Point(middle.x + 10, middle.y + 22);
    paint(pen, card, corner, place.length > 1);
    if (lying > 1) {
      pen.setColor(WORDS);
      pen.drawString("x " + lying, middle.x + BOX_WIDTH - 30, middle.y + BOX_HEIGHT - 6);
    }
  }

  private static void paint(Graphics2D pen, JsonNode card, Point corner, boolean between) {
    boolean old = card.path("kind").asText().equals("OLD");
    boolean printed = !old && card.hasNonNull("printedNik");
    pen.setColor(old ? OLD : printed ? PRINTED : BLANK);
    pen.fillRoundRect(corner.x, corner.y, 64, 40, 6, 6);
    pen.setColor(between ? STUCK : WORDS);
    pen.setStroke(new BasicStroke(between ? 3 : 1));
    pen.drawRoundRect(corner.x, corner.y, 64, 40, 6, 6);
    pen.setColor(old || printed ? Color.WHITE : WORDS);
    pen.setFont(small());
    String uid = card.path("uid").asText();
    pen.drawString(uid.substring(Math.max(0, uid.length() - 6)), corner.x + 8, corner.y + 25);
  }

  private static String title(Station station) {
    return switch (station) {
      case HAND -> "citizen";
      case PRINTER_FEEDER -> "printer entry";
      case PRINTER_CONTACTLESS -> "printer coupler";
      case PRINTER_PRINT -> "print station";
      default -> station.name().toLowerCase(Locale.ROOT).replace('_', ' ');
    };
  }

  private static Font small() {
    Font label = UIManager.getFont("Label.font");
    return (label == null ? new Font(Font.SANS_SERIF, Font.PLAIN, 11) : label).deriveFont(11f);
  }

  private static int x(Point cell) {
    return MARGIN + cell.x * CELL_WIDTH;
  }

  private static int y(Point cell) {
    return MARGIN + cell.y * CELL_HEIGHT;
  }

  private static Point cell(Station station) {
    return switch (station) {
      case ACCEPTOR_MOUTH -> new Point(1, 0);
      case ACCEPTOR_THROAT -> new Point(2, 0);
      case ACCEPTOR_RF -> new Point(3, 0);
      case ACCEPTOR_BIN -> new Point(4, 0);
      case HAND -> new Point(0, 1);
      case BEZEL -> new Point(1, 2);
      case PRINTER_PRINT -> new Point(2, 2);
      case PRINTER_CONTACTLESS -> new Point(3, 2);
      case PRINTER_FEEDER -> new Point(4, 2);
      case HOPPER_REAR -> new Point(5, 2);
      case HOPPER_RF -> new Point(6, 2);
      case HOPPER_STACK -> new Point(6, 1);
      case REJECT_BOX -> new Point(2, 3);
      case HOPPER_BIN -> new Point(6, 3);
    };
  }
}
