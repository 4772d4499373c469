package id.anjungan.agent.issuance.face;

import id.anjungan.agent.device.cardprinter.CardFaces;
import id.anjungan.agent.issuance.CardFaceArtist;
import id.anjungan.central.contract.CardOrder;
import id.anjungan.central.contract.CitizenKind;

/// Draws both faces of a card: the content that the law prescribes (UU 24/2013, article 64;
/// Permendagri 74/2015) in an appearance of our own, marked as a specimen of the test profile.
public final class CardFaceDrawing implements CardFaceArtist {

  static final String SPECIMEN = "CONTOH / SPECIMEN \u2014 PROFIL UJI";

  private final CardFonts fonts = CardFonts.load();
  private final Guilloche blue = Guilloche.forCitizens();
  private final Guilloche orange = Guilloche.forForeigners();

  /// @throws UnreadablePhotoException when the order's photo is no JPEG
  @Override
  public CardFaces draw(CardOrder order) {
    Guilloche guilloche = order.fields().kind() == CitizenKind.OA ? orange : blue;
    FrontFace front = new FrontFace(fonts, guilloche, order);
    BackFace back = new BackFace(fonts, order.cardNumber());
    return new CardFaces(front.rgb(), front.black(), back.black());
  }
}
