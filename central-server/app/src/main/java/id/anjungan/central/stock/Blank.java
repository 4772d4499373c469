package id.anjungan.central.stock;

import id.anjungan.central.contract.ChipUid;
import id.anjungan.central.contract.KioskId;

/// A blank that was shipped to a kiosk and loaded into one of its hoppers.
public record Blank(ChipUid uid, KioskId kiosk, String hopper, BlankState state) {}
