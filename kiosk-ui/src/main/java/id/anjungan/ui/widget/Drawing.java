package id.anjungan.ui.widget;

import javafx.geometry.Insets;
import javafx.scene.Group;
import javafx.scene.Node;
import javafx.scene.layout.StackPane;
import javafx.scene.paint.Color;
import javafx.scene.shape.Circle;
import javafx.scene.shape.Line;
import javafx.scene.shape.Polygon;
import javafx.scene.shape.Rectangle;
import javafx.scene.shape.StrokeLineCap;

/// The drawings that tell without words what to do at which part of the machine.
public final class Drawing {

  static final Color INK = Color.web("#14213D");
  static final Color ACCENT = Color.web("#7D1128");
  static final Color QUIET = Color.web("#C9CFDB");
  static final Color PAPER = Color.web("#FFFFFF");
  static final Color CARD = Color.web("#9CC3E6");
  static final Color DONE = Color.web("#00525A");
  private static final double LINE = 6;

  private Drawing() {}

  /// A card below a slot, with an arrow into it.
  public static Node cardIntoSlot() {
    Group drawing =
        new Group(machine(520, 150), slot(150), card(0, 250, true), arrow(260, 222, true));
    return framed(drawing);
  }

  /// A card that is inside the machine and being read.
  public static Node cardInside() {
    Group waves = new Group();
    for (int i = 1; i <= 3; i++) {
      Circle ring = new Circle(260, 330, 60 + 45.0 * i);
      ring.setFill(Color.TRANSPARENT);
      ring.setStroke(Color.color(DONE.getRed(), DONE.getGreen(), DONE.getBlue(), 1.0 / i));
      ring.setStrokeWidth(LINE);
      waves.getChildren().add(ring);
    }
    return framed(new Group(waves, card(0, 230, true)));
  }

  /// A card that sticks out of the machine, with an arrow towards the person.
  public static Node cardOut(boolean isNew) {
    Group drawing =
        new Group(machine(520, 150), slot(150), card(0, 130, isNew), lip(), arrow(260, 350, false));
    return framed(drawing);
  }

  /// A printer at work: a card between two rollers.
  public static Node cardInTheMaking() {
    Group drawing = new Group(card(0, 80, true));
    for (double x : new double[] {60, 260, 460}) {
      drawing.getChildren().addAll(roller(x, 50), roller(x, 300));
    }
    return framed(drawing);
  }

  /// A fingerprint under a light.
  public static Node fingerprint() {
    Group ridges = new Group();
    for (int i = 0; i < 6; i++) {
      Rectangle ridge =
          rounded(160 - 24.0 * (i + 1), 200 - 32.0 * (i + 1), 48.0 * (i + 1), 64.0 * (i + 1), 200);
      ridge.setFill(Color.TRANSPARENT);
      ridge.setStroke(INK);
      ridge.setStrokeWidth(12);
      ridge.getStrokeDashArray().addAll(120.0 + 60 * i, 30.0);
      ridges.getChildren().add(ridge);
    }
    Rectangle light = rounded(-20, 190, 360, 20, 10);
    light.setFill(DONE);
    return framed(new Group(ridges, light));
  }

  /// A machine that rests.
  public static Node pause() {
    Circle ring = new Circle(160, 160, 150);
    ring.setFill(PAPER);
    ring.setStroke(INK);
    ring.setStrokeWidth(LINE * 2);
    return framed(new Group(ring, bar(110), bar(180)));
  }

  /// A question mark.
  public static Node question() {
    return framed(sign("?"));
  }

  /// Something to be read before going on.
  public static Node notice() {
    return framed(sign("!"));
  }

  /// Done.
  public static Node tick() {
    Circle disc = new Circle(160, 160, 150);
    disc.setFill(DONE);
    return framed(new Group(disc, stroke(90, 165, 140, 215), stroke(140, 215, 235, 110)));
  }

  private static Node sign(String mark) {
    Circle disc = new Circle(120);
    disc.setFill(PAPER);
    disc.setStroke(INK);
    disc.setStrokeWidth(LINE * 2);
    return new StackPane(disc, Texts.label(mark, "sign"));
  }

  private static Node stroke(double x1, double y1, double x2, double y2) {
    Line line = new Line(x1, y1, x2, y2);
    line.setStroke(PAPER);
    line.setStrokeWidth(28);
    line.setStrokeLineCap(StrokeLineCap.ROUND);
    return line;
  }

  private static Node bar(double x) {
    Rectangle bar = rounded(x, 95, 36, 130, 12);
    bar.setFill(INK);
    return bar;
  }

  private static Node machine(double width, double height) {
    Rectangle body = rounded(0, 0, width, height, 28);
    body.setFill(INK);
    return body;
  }

  private static Node slot(double top) {
    Rectangle slot = rounded(50, top - 60, 420, 20, 10);
    slot.setFill(Color.BLACK);
    slot.setStroke(PAPER);
    slot.setStrokeWidth(4);
    return slot;
  }

  /// The edge of the slot in front of a card that comes out of it.
  private static Node lip() {
    Rectangle lip = new Rectangle(50, 112, 420, 38);
    lip.setFill(INK);
    return lip;
  }

  private static Node roller(double x, double y) {
    Circle roller = new Circle(x, y, 44);
    roller.setFill(QUIET);
    roller.setStroke(INK);
    roller.setStrokeWidth(LINE);
    Circle axle = new Circle(x, y, 10);
    axle.setFill(INK);
    return new Group(roller, axle);
  }

  /// A card of 85.60 x 53.98 mm (ISO/IEC 7810 ID-1), photo side up.
  static Node card(double x, double y, boolean isNew) {
    double left = x + 90;
    Rectangle body = rounded(left, y, 340, 214, 22);
    body.setFill(isNew ? CARD : QUIET);
    body.setStroke(INK);
    body.setStrokeWidth(LINE);
    Group card = new Group(body, portrait(left + 238, y + 70));
    for (int i = 0; i < 4; i++) {
      Rectangle line = rounded(left + 26, y + 62 + 34.0 * i, i == 3 ? 110 : 180, 14, 7);
      line.setFill(INK);
      card.getChildren().add(line);
    }
    return card;
  }

  private static Node portrait(double x, double y) {
    Rectangle photo = rounded(x, y, 76, 104, 8);
    photo.setFill(PAPER);
    photo.setStroke(INK);
    photo.setStrokeWidth(3);
    Circle head = new Circle(x + 38, y + 38, 20);
    head.setFill(INK);
    Rectangle shoulders = rounded(x + 12, y + 66, 52, 34, 18);
    shoulders.setFill(INK);
    return new Group(photo, head, shoulders);
  }

  private static Node arrow(double x, double y, boolean up) {
    double tip = up ? -70 : 70;
    Polygon head = new Polygon(x - 46, y + tip / 3, x + 46, y + tip / 3, x, y + tip);
    Rectangle shaft = new Rectangle(x - 16, up ? y - 25 : y - 40, 32, 65);
    head.setFill(ACCENT);
    shaft.setFill(ACCENT);
    Group arrow = new Group(shaft, head);
    if (!up) {
      arrow.setTranslateY(30);
    }
    return arrow;
  }

  static Rectangle rounded(double x, double y, double width, double height, double corner) {
    Rectangle rectangle = new Rectangle(x, y, width, height);
    rectangle.setArcWidth(corner * 2);
    rectangle.setArcHeight(corner * 2);
    return rectangle;
  }

  static Node framed(Node drawing) {
    StackPane frame = new StackPane(drawing);
    frame.setPadding(new Insets(24));
    return frame;
  }
}
