package id.anjungan.agent.issuance;

import id.anjungan.agent.verification.SecondCheck;

/// What a card is drawn and proved with.
public record CardProofs(SecondCheck secondCheck, TokenCheck token, CardFaceArtist artist) {}
