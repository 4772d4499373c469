package id.anjungan.agent.issuance;

import id.anjungan.agent.device.cardprinter.CardFaces;
import id.anjungan.central.contract.CardOrder;

/// Draws both faces of a card as the law lays them out (facts: Permendagri 74/2015). Thread-safe.
public interface CardFaceArtist {

  CardFaces draw(CardOrder order);
}
