package id.anjungan.agent.health;

import java.util.List;

/// The units on the way of the cards, asked as one: acceptor, hopper, printer, bins, SAM.
public interface CardPathCheck {

  /// What stands against making a card now.
  List<HealthReport.Finding> obstacles();
}
