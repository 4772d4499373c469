package id.anjungan.agent.device.cardprinter;

import id.anjungan.agent.device.Motion;
import id.anjungan.agent.device.Reading;

/// Prints and presents the new card. All calls from one thread; each ends by its own deadline (a
/// print: 90 s, else 15 s).
///
/// After a power cut: a card that no motor was moving lies where it lay; half a print is a spoiled
/// card.
public interface CardPrinter {

  /// Clears error states; cards stay where they are.
  Motion reset();

  Reading<PrinterStatus> status();

  /// The card from the entry (or the print station) to the contactless station.
  Motion toContactless();

  /// Prints both faces; the card then lies at the print station.
  Motion print(CardFaces faces);

  /// Card half out of the bezel, held until it is taken.
  Motion present();

  /// Whether a card still sticks in the bezel.
  Reading<Boolean> heldInBezel();

  /// The card from the bezel into the reject box.
  Motion takeBack();

  /// The card from inside into the reject box.
  Motion reject();
}
