package id.anjungan.ui.widget;

import java.util.List;
import java.util.Optional;
import javafx.scene.Group;
import javafx.scene.Node;
import javafx.scene.paint.Color;
import javafx.scene.shape.Circle;
import javafx.scene.shape.Rectangle;
import javafx.scene.transform.Rotate;

/// A hand seen by its owner, with one finger marked.
public final class Hand {

  /// Id of the drawn hand, followed by the finger that it points out.
  public static final String ID = "hand-";

  /// Thumb to little finger, as the labels of the contract name them.
  private static final List<String> FINGERS = List.of("thumb", "index", "middle", "ring", "little");

  /// Where each finger of a right hand begins, how long it is, and how it leans: x, y, length,
  /// degrees.
  private static final double[][] PLACES = {
    {118, 330, 170, -52},
    {165, 210, 205, -9},
    {245, 190, 230, -1},
    {322, 205, 210, 7},
    {392, 245, 165, 16}
  };

  private static final double WIDTH = 68;
  private static final Color SKIN = Color.web("#E9D2BC");

  private Hand() {}

  public static boolean isLeft(String finger) {
    return finger.startsWith("left-");
  }

  /// @param finger label such as `right-index`; an unknown one marks nothing
  public static Node pointing(String finger) {
    Group hand = new Group();
    hand.setId(ID + finger);
    for (int i = 0; i < FINGERS.size(); i++) {
      hand.getChildren().add(finger(i, marked(finger).filter(FINGERS.get(i)::equals).isPresent()));
    }
    hand.getChildren().add(palm());
    if (isLeft(finger)) {
      hand.setScaleX(-1);
    }
    return Drawing.framed(hand);
  }

  private static Optional<String> marked(String finger) {
    int dash = finger.indexOf('-');
    return dash < 0 ? Optional.empty() : Optional.of(finger.substring(dash + 1));
  }

  private static Node finger(int index, boolean marked) {
    double[] place = PLACES[index];
    double length = place[2];
    Rectangle finger = Drawing.rounded(-WIDTH / 2, -length, WIDTH, length + WIDTH, WIDTH / 2);
    finger.setFill(marked ? Drawing.ACCENT : SKIN);
    finger.setStroke(Drawing.INK);
    finger.setStrokeWidth(6);
    Group whole = new Group(finger);
    if (marked) {
      whole.getChildren().add(tip(length));
    }
    whole.getTransforms().add(new Rotate(place[3], 0, 0));
    whole.setTranslateX(place[0]);
    whole.setTranslateY(place[1]);
    return whole;
  }

  /// The part of the finger that the sensor sees.
  private static Node tip(double length) {
    Group tip = new Group();
    for (int i = 1; i <= 3; i++) {
      Circle ridge = new Circle(0, -length + WIDTH / 2, 7.0 * i);
      ridge.setFill(Color.TRANSPARENT);
      ridge.setStroke(Drawing.PAPER);
      ridge.setStrokeWidth(4);
      tip.getChildren().add(ridge);
    }
    return tip;
  }

  private static Node palm() {
    Rectangle palm = Drawing.rounded(124, 200, 310, 300, 90);
    palm.setFill(SKIN);
    Rectangle edge = Drawing.rounded(124, 200, 310, 300, 90);
    edge.setFill(Color.TRANSPARENT);
    edge.setStroke(Drawing.INK);
    edge.setStrokeWidth(6);
    return new Group(edge, palm);
  }
}
