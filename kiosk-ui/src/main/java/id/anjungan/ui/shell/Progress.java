package id.anjungan.ui.shell;

import id.anjungan.agent.contract.Language;
import id.anjungan.agent.contract.Stage;
import id.anjungan.ui.text.Labels;
import java.util.List;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;

/// The five steps of a visit and where the citizen is.
final class Progress {

  private static final double GAP = 8;

  private Progress() {}

  static Node at(Stage now, Language language) {
    List<Stage> stages = List.of(Stage.values());
    HBox steps = new HBox();
    for (int i = 0; i < stages.size(); i++) {
      boolean last = i == stages.size() - 1;
      Node line = line(link(i == 0), disc(i + 1, stages.get(i).compareTo(now)), link(last));
      VBox step = new VBox(GAP, line, name(stages.get(i), now, language));
      step.setAlignment(Pos.TOP_CENTER);
      step.setMinWidth(0);
      step.setPrefWidth(1);
      HBox.setHgrow(step, Priority.ALWAYS);
      steps.getChildren().add(step);
    }
    return steps;
  }

  private static Label name(Stage stage, Stage now, Language language) {
    Label name = new Label(Labels.of(stage).in(language));
    name.getStyleClass().add("step-name");
    if (stage == now) {
      name.getStyleClass().add("step-name-now");
    }
    return name;
  }

  /// @param place below zero: done; zero: now; above: to come
  private static Node disc(int number, int place) {
    StackPane disc = new StackPane(new Label(place < 0 ? "\u2713" : Integer.toString(number)));
    disc.getStyleClass().add("step");
    if (place <= 0) {
      disc.getStyleClass().add(place < 0 ? "step-done" : "step-now");
    }
    return disc;
  }

  private static Node line(Node... parts) {
    HBox line = new HBox(parts);
    line.setAlignment(Pos.CENTER);
    return line;
  }

  private static Region link(boolean hidden) {
    Region link = new Region();
    link.getStyleClass().add("step-link");
    link.setVisible(!hidden);
    HBox.setHgrow(link, Priority.ALWAYS);
    return link;
  }
}
