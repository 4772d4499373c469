package id.anjungan.simulator.window;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.awt.BorderLayout;
import java.util.Map;
import java.util.function.UnaryOperator;
import javax.swing.Box;
import javax.swing.JFrame;
import javax.swing.JLabel;
import javax.swing.Timer;
import javax.swing.WindowConstants;

/// A window on the cabinet. It uses the commands of the control socket like any other client, and
/// looks at the machine several times a second.
public final class CabinetWindow {

  private static final int LOOK_MILLIS = 300;

  private final Cabin cabin;
  private final MachinePicture picture = new MachinePicture();
  private final Hands hands;
  private final Switches switches;
  private final FaultList faults;
  private final JLabel message = new JLabel(" ");

  private CabinetWindow(UnaryOperator<ObjectNode> commands) {
    this.cabin = new Cabin(commands, message::setText);
    this.hands = new Hands(cabin);
    this.switches = new Switches(cabin);
    this.faults = new FaultList(cabin);
  }

  /// Opens the window; on the window toolkit's thread. Closing it leaves the cabinet running.
  ///
  /// @param commands the control commands of the cabinet
  public static void open(String kioskId, UnaryOperator<ObjectNode> commands) {
    CabinetWindow window = new CabinetWindow(commands);
    JFrame frame = new JFrame("Cabinet of kiosk " + kioskId);
    frame.setDefaultCloseOperation(WindowConstants.DISPOSE_ON_CLOSE);
    frame.add(window.picture, BorderLayout.CENTER);
    frame.add(window.faults.view(), BorderLayout.EAST);
    frame.add(window.controls(), BorderLayout.SOUTH);
    frame.pack();
    frame.setVisible(true);
    new Timer(LOOK_MILLIS, tick -> window.look()).start();
  }

  private Box controls() {
    Box controls = Box.createVerticalBox();
    controls.add(hands.cards());
    controls.add(hands.fingers());
    controls.add(switches.view());
    controls.add(message);
    return controls;
  }

  private void look() {
    cabin.look("stations", Map.of(), picture::show);
    cabin.look("hand", Map.of(), hands::show);
    cabin.look("lights", Map.of(), switches::show);
    cabin.look("faults", Map.of(), faults::show);
  }
}
