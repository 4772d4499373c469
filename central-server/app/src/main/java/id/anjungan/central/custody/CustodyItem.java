package id.anjungan.central.custody;

import id.anjungan.central.contract.CardPlace;
import id.anjungan.central.contract.ChipUid;

/// A card that the service answers for until it is collected or destroyed (REQ-053, REQ-058,
/// REQ-059).
public record CustodyItem(ChipUid uid, CustodyReason reason, CardPlace bin) {}
